import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint, StoryWorld } from '#testing/world/story-world';
import { CALLER_PERSON, OPEN_CALL, PENDAMPING, SERVICE, SUPERVISOR } from './valid-requests';
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

/** Calls hang on a complaint here, so that they are found again. */
async function bringCall(story: StoryWorld, { id }: StoryComplaint, standing: Standing): Promise<void> {
  const { admin } = story.world;
  await admin.query(
    `INSERT INTO vault.person (id, complaint_id, roles, name, region_code, search_text, language)
     SELECT $1, id, '{beneficiary}', 'Kenanga Rekaan', region_code, app.search_text('Kenanga Rekaan', region_code), 'id' FROM complaint WHERE id = $2
     ON CONFLICT DO NOTHING`,
    [CALLER_PERSON, id],
  );
  const add = (call: string, isEnded: boolean, isChecked: boolean): Promise<unknown> =>
    admin.query(
      `INSERT INTO call (id, operator_id, status, version, direction, started_at, lookups, person_id, is_checked, complaint_id, result)
       VALUES ($1, $2, $3, 1, 'incoming', '2026-11-23T03:00:00Z', 0, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [call, userIdOf(OPERATOR), isEnded ? 'ended' : 'open', CALLER_PERSON, isChecked, id, isEnded ? 'prank' : null],
    );
  const other = await story.files({ of: PENDAMPING });
  await admin.query(
    `INSERT INTO call (id, operator_id, status, version, direction, started_at, lookups, is_checked, complaint_id)
     VALUES ($1, $2, 'open', 1, 'incoming', '2026-11-23T03:00:00Z', 0, false, $3) ON CONFLICT DO NOTHING`,
    [OPEN_CALL, userIdOf(OPERATOR), other.id],
  );
  if (standing !== 'callBack.open' && standing !== 'callBack.settled')
    return void (await add(randomUUID(), standing === 'call.ended', standing === 'call.checked'));
  const call = randomUUID();
  await add(call, false, false);
  const body = {
    result: 'callBack',
    callBackAt: '2026-11-24T10:00:00+07:00',
    callBackPhone: '081299887711',
    callBackWords: 'Bilang dari koperasi.',
  };
  await done(story.world.request(OPERATOR, 'POST', `/calls/${call}/actions/wrapUp`, { version: 1, body }));
  if (standing === 'callBack.settled')
    await admin.query(
      `UPDATE vault.call_back SET status = 'reached', version = 2, settled_at = clock_timestamp() WHERE call_id = $1`,
      [call],
    );
}

async function bring(story: StoryWorld, complaint: StoryComplaint, standing: Standing): Promise<void> {
  if (isCasework(standing)) return bringCase(story, complaint, standing);
  if (/^call(Back)?\./.test(standing)) return bringCall(story, complaint, standing);
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
  call: partOf('call'),
  callBack: partOf('vault.call_back'),
};
