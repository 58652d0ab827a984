import type { Client } from 'pg';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint, StoryWorld } from '#testing/world/story-world';
import { PENDAMPING, SERVICE, SUPERVISOR } from './valid-requests';
import type { Standing } from './valid-requests';

/** What a request is about, with the version its sender has seen. */
export interface Target {
  readonly id: string;
  readonly version: number;
  readonly complaintId: string;
  /** Something a party has answered, where there is. */
  readonly answeredTaskId?: string;
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
  story.files({ of: PENDAMPING, ...(isCasework(standing) ? CASE : standing === 'complaint.review' ? REVIEWED : {}) });

/** Of the kinds of complaint that somebody reviews. */
const REVIEWED = { category: 'DAT-01' };

async function answerAll(story: StoryWorld, complaint: StoryComplaint): Promise<void> {
  await story.answersTask('apd.3325', complaint, 'correctData', 'SELESAI_DATA_DIPERBAIKI');
  await story.answersTask('dukcapil.3325', complaint, 'confirmIdentity');
  await story.answersTask(PENDAMPING, complaint, 'support');
}

/** Years ahead, so that it meets no other; under the id of the complaint, by which it is found again. */
const addLeave = (admin: Client, { id }: StoryComplaint, isCancelled: boolean) =>
  admin.query(
    `INSERT INTO leave (id, user_id, valid_from, valid_to, planned_to, version, cancelled_at)
     VALUES ($1, $2, '2029-05-01T00:00+07', CASE WHEN $3 THEN '2029-05-01T00:00+07' ELSE '2029-05-05T00:00+07' END::timestamptz,
       '2029-05-05T00:00+07', CASE WHEN $3 THEN 2 ELSE 1 END, CASE WHEN $3 THEN '2026-11-22T00:00+07' END::timestamptz)`,
    [id, userIdOf(SUPERVISOR), isCancelled],
  );

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
  if (standing === 'complaint.review') return answerAll(story, complaint);
  if (standing === 'leave.planned' || standing === 'leave.cancelled') {
    await addLeave(story.world.admin, complaint, standing === 'leave.cancelled');
    return;
  }
  if (standing === 'task.awaiting')
    return done(story.onTask(PENDAMPING, complaint, 'askDocuments', { documents: ['identityCard', 'familyCard'] }));
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
  complaint: `SELECT c.id, c.version, c.id AS "complaintId",
    (SELECT t.id FROM party_task t WHERE t.complaint_id = c.id AND t.status = 'answered' ORDER BY t.id LIMIT 1) AS "answeredTaskId"
    FROM complaint c WHERE c.id = $1`,
  leave: 'SELECT id, version, id AS "complaintId" FROM leave WHERE id = $1',
  task: partOf('party_task'),
  case: partOf('social_case'),
  referral: partOf('referral'),
};
