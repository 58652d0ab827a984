import { TASK_ASK } from '#core/vocabulary';
import { pdfText } from '#testing/pdf-text';
import { codeSent, linkSent } from '#testing/world/sent-links';
import type { StoryComplaint } from '#testing/world/story-world';
import { aWorld } from './a-world';
import type { StoryWorld } from './a-world';

const BANK = 'bri.3325';
const VILLAGE = '3325012001';

interface Page extends Readonly<Record<string, unknown>> {
  readonly task: { readonly ask?: string; readonly category?: string };
  readonly place: Readonly<Record<string, string>>;
  readonly isCodeFirst?: boolean;
  readonly replies: readonly string[];
  readonly letters: readonly string[];
}

describe('a link to a task of a sensitive complaint', () => {
  let world: StoryWorld;
  beforeAll(async () => {
    world = await aWorld({ at: '2026-11-23T10:00+07:00' });
  });
  afterAll(() => world.end());

  const post = (action: string, body: Record<string, unknown>) =>
    world.world.request<Page & { proof: string; code: string }>(undefined, 'POST', `/answer-links/${action}`, { body });

  const cardHeld = async (): Promise<StoryComplaint> => {
    const complaint = await world.files({
      category: 'KKS-05',
      cardWish: 'block',
      narrative: 'Kartu saya disimpan orang lain.',
    });
    await world.quiet();
    // Before that nobody is written to at all.
    await world.onComplaint('operator.pusat.1', complaint, 'confirmContact', { contact: 'none' });
    await world.quiet();
    return complaint;
  };

  /** A complaint that may be spoken of, but for its reporter's wish. */
  const confidential = async (): Promise<StoryComplaint> => {
    const complaint = await world.files({ isConfidential: true });
    await world.quiet();
    await world.onComplaint('supervisor.3325', complaint, 'involve', { party: 'bank', isRequired: true });
    await world.quiet();
    return complaint;
  };

  const provenBy = async (token: string, complaint: StoryComplaint): Promise<string> => {
    expect((await post('request-code', { token })).status).toBe(200);
    await world.quiet();
    const code = await codeSent(world, BANK, complaint);
    return (await post('confirm-code', { token, code })).body.proof;
  };

  it.each([
    ['of a card that somebody holds', cardHeld, 'KKS-05', 'blockOrReturnCard', 'cardReplaced'],
    ['of a confidential report', confidential, 'BYR-01', 'traceAccount', 'paidOut'],
  ] as const)(
    '%s says before the code that something waits, and nothing of what',
    async (_what, files, category, ask, reply) => {
      const complaint = await files();
      const token = await linkSent(world, BANK, complaint);
      const task = await world.taskOf(complaint, ask);
      const full = await world.world.request<Page>(BANK, 'GET', `/tasks/${task.id}/answer-page`);
      expect(full.body.task).toMatchObject({ ask, category, regionCode: VILLAGE });
      const { village = 'no village', district = 'no district', ...outer } = full.body.place;
      expect(full.body.place).toMatchObject({ village, district });

      const { status, body } = await post('open', { token });
      expect(status).toBe(200);
      expect(body).toMatchObject({ isCodeFirst: true, replies: [], letters: [], subject: {}, place: outer });
      expect(body.task).toMatchObject({ complaintNumber: complaint.number });
      const said = JSON.stringify(body);
      for (const hidden of [category, ask, reply, VILLAGE, village, district, '"S1"', '"S2"', '"severity"', 'Ibu'])
        expect([hidden, said.includes(hidden)]).toEqual([hidden, false]);

      for (const [action, asked] of [
        ['page', { proof: token }],
        ['letter', { kind: 'request' }],
      ] as const) {
        const refused = await post(action, { token, ...asked });
        expect([action, refused.status, refused.body.code]).toEqual([action, 403, 'codeRequired']);
      }

      const proof = await provenBy(token, complaint);
      const opened = (await post('page', { token, proof })).body;
      expect(opened).toMatchObject({ isCodeFirst: false, task: { ask, category }, place: full.body.place });
      expect([opened.replies, opened.letters]).toEqual([full.body.replies, full.body.letters]);
      const letter = await post('letter', { token, proof, kind: 'request' });
      expect(pdfText(letter.file ?? Buffer.of()).join(' ')).toContain(TASK_ASK[ask].id.slice(0, 12));
      const { rows } = await world.world.admin.query<{ action: string; detail: object }>(
        `SELECT action, detail FROM audit_entry WHERE complaint_id = $1 AND action = 'answerPage.read' ORDER BY id`,
        [complaint.id],
      );
      expect(rows.map(({ detail }) => detail)).toEqual([{ via: 'login' }, { via: 'link' }]);

      expect((await post('reply', { token, proof, reply })).status).toBe(200);
    },
  );

  it('of any other says at once what is asked, and nothing that the party does not need', async () => {
    const complaint = await world.files();
    await world.quiet();
    await world.onComplaint('supervisor.3325', complaint, 'involve', { party: 'bank', isRequired: true });
    await world.quiet();
    const { body } = await post('open', { token: await linkSent(world, BANK, complaint) });
    expect(body).toMatchObject({ isCodeFirst: false, task: { ask: 'traceAccount', category: 'BYR-01' } });
    for (const inside of ['severity', 'regionCode', 'assigneeId', 'ladder', 'level'])
      expect(body.task).not.toHaveProperty(inside);
  });
});
