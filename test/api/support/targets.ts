import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { institutionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import { OPERATOR } from '#testing/world/story-world';
import type { StoryComplaint, StoryWorld } from '#testing/world/story-world';
import { BANK, CALLER_PERSON, CODE, OPEN_CALL, PENDAMPING, SERVICE, SUPERVISOR } from './people';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import type { Standing } from './valid-request';

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

/** What an administrator changes has no complaint; it only needs an id by which it is found again. */
const NO_COMPLAINT = { number: '', trackingCode: '', regionCode: '' };

const filedFor = async (story: StoryWorld, standing: Standing): Promise<StoryComplaint> =>
  standing in ORGANISED
    ? { id: randomUUID(), ...NO_COMPLAINT }
    : story.files({
        of: PENDAMPING,
        ...(isCasework(standing) ? CASE : standing === 'complaint.review' ? REVIEWED : {}),
      });

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

/** What an administrator changes, under the id of the complaint; it begins years ahead, so that it meets no other. */
const ORGANISED: Readonly<Record<string, string>> = {
  'user.active': `INSERT INTO user_account (id, login) VALUES ($1::uuid, 'uji.' || ($1::uuid)::text)`,
  'user.former': `INSERT INTO user_account (id, login, deactivated_at) VALUES ($1::uuid, 'uji.' || ($1::uuid)::text, '2026-11-01')`,
  'position.empty': `INSERT INTO position (id, seat, institution_id, title, zone, calendar_id, valid_from)
    SELECT $1::uuid, 'inspector', institution_id, 'Jabatan Uji ' || ($1::uuid)::text, 'WIB', 'government', '2028-01-01' FROM position WHERE seat = 'inspector' LIMIT 1`,
  'assignment.planned': `INSERT INTO holding (id, position_id, user_id, valid_from)
    SELECT $1::uuid, h.position_id, h.user_id, '2030-01-01' FROM holding h JOIN position p ON p.id = h.position_id AND p.seat = 'inspector' LIMIT 1`,
  'export.ready': `WITH job AS (INSERT INTO export_job (id, user_id, filter, format, language, state, attempts, rows_total, as_of, requested_at, seen_at, expires_at)
    SELECT $1::uuid, id, '{}', 'csv', 'id', 'ready', 1, 0, clock_timestamp(), clock_timestamp(), clock_timestamp(), clock_timestamp() + interval '1 day'
    FROM user_account WHERE login = '${SUPERVISOR}' RETURNING id) INSERT INTO export_part SELECT id, 1, 0, 'Nomor' FROM job`,
  'institution.empty': `INSERT INTO institution (id, kind, name, calendar_id) VALUES ($1::uuid, 'service', 'Lembaga Uji ' || ($1::uuid)::text, 'government')`,
};

async function bringCase(story: StoryWorld, complaint: StoryComplaint, standing: Standing): Promise<void> {
  await done(story.onCase(complaint, 'screen', { risk: 'medium', consent: 'given' }));
  if (standing === 'case.closed') await done(story.onCase(complaint, 'close', { closure: 'goalMet' }));
  if (standing.startsWith('case.')) return;
  const referral = await story.refers(complaint, [SERVICE]);
  await story.quiet();
  if (standing === 'referral.unplaced')
    return done(story.onReferral(SERVICE, referral, 'decline', { reason: 'noCapacity' }));
  if (standing === 'referral.linked') return addReferralLink(story, complaint, referral);
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

/** Secrets of a link, which follow from its task here. */
export const linkOf = (taskId: string): string => `link-${taskId}`.padEnd(43, '0');
export const proofOf = (taskId: string): string => `proof-${taskId}`.padEnd(43, '0');

const ASKED_OF_BANK: readonly Standing[] = ['task.asked', 'task.told', 'link.open', 'letter.issued'];

/** The bank is asked; it has answered, has a letter, or there is a link with an open code and a proof. */
async function askBank(story: StoryWorld, complaint: StoryComplaint, standing: Standing): Promise<void> {
  await done(story.onComplaint(SUPERVISOR, complaint, 'involve', { party: 'bank', isRequired: false }));
  await story.quiet();
  if (standing === 'task.told') return story.answersTask(BANK, complaint, 'traceAccount');
  if (standing === 'task.asked') return;
  const { admin } = story.world;
  const { id, version } = await story.taskOf(complaint, 'traceAccount');
  if (standing === 'letter.issued')
    return done(
      story.world.request(BANK, 'POST', `/tasks/${id}/actions/issueLetter`, { version, body: { kind: 'request' } }),
    );
  const [linkId, codeId] = [randomUUID(), randomUUID()];
  await admin.query(
    `INSERT INTO answer_link (id, token_hash, complaint_id, task_id, position_id, issued_at, expires_at)
     SELECT $1, sha256($2::bytea), complaint_id, id, position_id, rung_started_at, rung_started_at + interval '1 year' FROM party_task WHERE id = $3`,
    [linkId, Buffer.from(linkOf(id)), id],
  );
  await addCode(admin, { linkId, codeId, complaintId: complaint.id, aboutId: id, userId: userIdOf(BANK) });
}

/** With an open code and a proof, as the bank's. */
async function addReferralLink({ world }: StoryWorld, complaint: StoryComplaint, referralId: string): Promise<void> {
  const [linkId, codeId] = [randomUUID(), randomUUID()];
  await world.admin.query(
    `INSERT INTO answer_link (id, token_hash, complaint_id, referral_id, institution_id, user_id, asks, issued_at, expires_at)
     SELECT $1, sha256($2::bytea), complaint_id, id, $3, $4, 'decide', opened_at, opened_at + interval '1 year' FROM referral WHERE id = $5`,
    [linkId, Buffer.from(linkOf(referralId)), institutionIdOf(SERVICE), userIdOf(SERVICE), referralId],
  );
  await addCode(world.admin, {
    linkId,
    codeId,
    complaintId: complaint.id,
    aboutId: referralId,
    userId: userIdOf(SERVICE),
  });
}

interface Code {
  readonly linkId: string;
  readonly codeId: string;
  readonly complaintId: string;
  /** The task or referral, from which the proof follows. */
  readonly aboutId: string;
  /** To whom it was sent. */
  readonly userId: string;
}

const addCode = (admin: Client, { linkId, codeId, complaintId, aboutId, userId }: Code) =>
  admin.query(
    `INSERT INTO answer_code (id, link_id, complaint_id, requested_at, code_hash, expires_at, proof_hash, proof_until, user_id)
     VALUES ($1, $2, $3, clock_timestamp() - interval '1 hour', $4, clock_timestamp() + interval '1 hour', sha256($5::bytea), clock_timestamp() + interval '1 hour', $6)`,
    [
      codeId,
      linkId,
      complaintId,
      new OneTimeCodes(VAULT_KEY).hash(codeId, CODE),
      Buffer.from(proofOf(aboutId)),
      userId,
    ],
  );

/** That of every world. */
const VAULT_KEY = Buffer.alloc(32, 7);

async function bring(story: StoryWorld, complaint: StoryComplaint, standing: Standing): Promise<void> {
  const organised = ORGANISED[standing];
  if (organised !== undefined) return void (await story.world.admin.query(organised, [complaint.id]));
  if (isCasework(standing)) return bringCase(story, complaint, standing);
  if (/^call(Back)?\./.test(standing)) return bringCall(story, complaint, standing);
  if (standing === 'complaint.assigned' || standing === 'task.assigned' || standing === 'deadline.running') return;
  if (ASKED_OF_BANK.includes(standing)) return askBank(story, complaint, standing);
  if (standing === 'task.disputed') return dispute(story, complaint);
  if (standing === 'complaint.review') return answerAll(story, complaint);
  if (standing === 'leave.planned' || standing === 'leave.cancelled') {
    await addLeave(story.world.admin, complaint, standing === 'leave.cancelled');
    return;
  }
  if (standing === 'task.paused')
    return done(story.onTask(SUPERVISOR, complaint, 'pause', { reason: 'external', text: 'Menunggu pihak luar.' }));
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
  const { rows } = await admin.query<Target>(TARGET[standing] ?? TARGET[stream] ?? '', [id]);
  const [target] = rows;
  if (!target) throw new Error(`find what became of complaint ${id}`);
  return target;
}

const partOf = (table: string): string =>
  `SELECT id, version, complaint_id AS "complaintId" FROM ${table} WHERE complaint_id = $1`;

const rowOf = (table: string): string => `SELECT id, version, id AS "complaintId" FROM ${table} WHERE id = $1`;

const TARGET: Readonly<Record<string, string>> = {
  complaint: `SELECT c.id, c.version, c.id AS "complaintId",
    (SELECT t.id FROM party_task t WHERE t.complaint_id = c.id AND t.status = 'answered' ORDER BY t.id LIMIT 1) AS "answeredTaskId"
    FROM complaint c WHERE c.id = $1`,
  leave: rowOf('leave'),
  user: rowOf('user_account'),
  position: rowOf('position'),
  assignment: rowOf('holding'),
  institution: rowOf('institution'),
  export: `SELECT id, 1 AS version, id AS "complaintId" FROM export_job WHERE id = $1`,
  task: partOf('party_task'),
  'task.asked': `${partOf('party_task')} AND party = 'bank'`,
  'task.told': `${partOf('party_task')} AND party = 'bank'`,
  link: `${partOf('party_task')} AND party = 'bank'`,
  case: partOf('social_case'),
  referral: partOf('referral'),
  letter: `SELECT id, 1 AS version, complaint_id AS "complaintId" FROM vault.letter WHERE complaint_id = $1`,
  call: partOf('call'),
  callBack: partOf('vault.call_back'),
  deadline: `SELECT id, 1 AS version, complaint_id AS "complaintId" FROM deadline WHERE complaint_id = $1 AND purpose = 'ceiling'`,
};
