import type { Client } from 'pg';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint, StoryWorld } from '#testing/world/story-world';
import { PENDAMPING, SERVICE, SUPERVISOR } from './valid-requests';
import type { Standing } from './valid-requests';

/** What a request is about, with the version its sender has seen. */
export interface Target {
  readonly id: string;
  readonly version: number;
  readonly complaintId: string;
}

/** Brings one complaint for each entry to where it is wanted; nothing is under way afterwards. */
export async function targetsAt(story: StoryWorld, wanted: readonly Standing[]): Promise<Target[]> {
  const complaints: { standing: Standing; complaint: StoryComplaint }[] = [];
  for (const standing of wanted) complaints.push({ standing, complaint: await filedFor(story, standing) });
  await story.quiet();
  for (const { standing, complaint } of complaints) await bring(story, complaint, standing);
  await story.quiet();
  const targets: Target[] = [];
  for (const { standing, complaint } of complaints) targets.push(await read(story.world.admin, complaint, standing));
  return targets;
}

/** Not in danger: its referrals go to one service after another. */
const CASE = { category: 'SOS-01', caseKind: 'malnutrition', risk: 'medium' };

const isCasework = (standing: Standing): boolean => /^(case|referral)\./.test(standing);

const filedFor = (story: StoryWorld, standing: Standing): Promise<StoryComplaint> =>
  story.files({ of: PENDAMPING, ...(isCasework(standing) ? CASE : {}) });

async function bringCase(story: StoryWorld, complaint: StoryComplaint, standing: Standing): Promise<void> {
  await done(story.onCase(complaint, 'screen', { risk: 'medium', consent: 'given' }));
  if (standing === 'case.closed') await done(story.onCase(complaint, 'close', { closure: 'goalMet' }));
  if (standing.startsWith('case.')) return;
  const referral = await story.refers(complaint, [SERVICE]);
  await story.quiet();
  if (standing === 'referral.unplaced')
    return done(story.onReferral(SERVICE, referral, 'decline', { reason: 'noCapacity' }));
  if (standing === 'referral.sent') return;
  await done(story.onReferral(SERVICE, referral, 'accept'));
  if (standing === 'referral.completed')
    await done(story.onReferral(SERVICE, referral, 'complete', { outcome: 'served', text: 'Sudah didampingi.' }));
}

/** Everybody says that it is somebody else's, until somebody has to decide. */
const DISPUTE: readonly [string, string][] = [
  [PENDAMPING, 'bank'],
  ['bri.3325', 'dinas'],
  ['dinsos.3325', 'dataAdministrator'],
  ['apd.3325', 'dukcapil'],
];

async function dispute(story: StoryWorld, complaint: StoryComplaint): Promise<void> {
  for (const [login, proposedParty] of DISPUTE)
    await done(story.onTask(login, complaint, 'decline', { reason: 'notOurs', proposedParty }));
}

async function bring(story: StoryWorld, complaint: StoryComplaint, standing: Standing): Promise<void> {
  if (isCasework(standing)) return bringCase(story, complaint, standing);
  if (standing === 'complaint.assigned' || standing === 'task.assigned') return;
  if (standing === 'task.disputed') return dispute(story, complaint);
  // Answered, not cancelled: of a cancelled one a late answer would be taken.
  if (standing === 'task.settled') return done(story.answers(PENDAMPING, complaint));
  const answer = { text: 'Sudah dijelaskan kepada keluarga.', outcome: 'SELESAI_PENJELASAN' };
  await done(story.onComplaint(SUPERVISOR, complaint, 'answer', answer));
  if (standing === 'complaint.closed') await done(story.onComplaint(OPERATOR, complaint, 'close'));
}

async function done(answer: Promise<{ readonly status: number }>): Promise<void> {
  const { status } = await answer;
  if (status !== 200) throw new Error(`bring a complaint to where a test wants it: ${status}`);
}

async function read(admin: Client, { id }: StoryComplaint, standing: Standing): Promise<Target> {
  const [stream = ''] = standing.split('.');
  const { rows } = await admin.query<Target>(TARGET[stream] ?? '', [id]);
  const [target] = rows;
  if (!target) throw new Error(`find what became of complaint ${id}`);
  return target;
}

const partOf = (table: string): string =>
  `SELECT id, version, complaint_id AS "complaintId" FROM ${table} WHERE complaint_id = $1`;

const TARGET: Readonly<Record<string, string>> = {
  complaint: 'SELECT id, version, id AS "complaintId" FROM complaint WHERE id = $1',
  task: partOf('party_task'),
  case: partOf('social_case'),
  referral: partOf('referral'),
};
