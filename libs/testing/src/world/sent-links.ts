import type { StoryComplaint, StoryWorld } from './story-world';

const lastTo = async (world: StoryWorld, login: string, complaint: StoryComplaint, what: RegExp): Promise<string> => {
  const sent = (await world.messages(complaint)).filter(({ to }) => to === world.userIdOf(login));
  const found = sent.map(({ body }) => what.exec(body)?.[1]).findLast((text) => text !== undefined);
  if (found === undefined) throw new Error(`${login} was sent nothing like ${what.source} about ${complaint.number}`);
  return found;
};

/** The token of the last link somebody was sent about a complaint. */
export const linkSent = (world: StoryWorld, login: string, complaint: StoryComplaint): Promise<string> =>
  lastTo(world, login, complaint, /\/jawab#([\w-]{43})/);

/** The token of the last link to a referral. */
export const referralLinkSent = (world: StoryWorld, login: string, complaint: StoryComplaint): Promise<string> =>
  lastTo(world, login, complaint, /\/jawab\/rujukan#([\w-]{43})/);

/** The last one-time code somebody was sent. */
export const codeSent = (world: StoryWorld, login: string, complaint: StoryComplaint): Promise<string> =>
  lastTo(world, login, complaint, /: (\d{6})\./);
