import { isDeepStrictEqual } from 'node:util';
import type { Client } from 'pg';
import { evolveCase } from '#core/casework/social-case';
import { evolveComplaint } from '#core/complaint/complaint';
import { evolveTask } from '#core/party/party-task';
import { evolveReferral } from '#core/referral/evolve-referral';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { unaccountedTimes } from './time-accounts';

/** What must always be true of a database, whatever died meanwhile. Each query lists its violations. */
const ALWAYS: readonly string[] = [
  // Versions of a stream are 1, 2, 3 …
  `SELECT 'gap in events of ' || stream || ' ' || stream_id AS what FROM event GROUP BY stream, stream_id HAVING max(version) <> count(*)`,
  // Every fired deadline has had its effect, and once.
  `SELECT 'deadline ' || d.key || ' fired ' || d.fired || ' times, took effect ' || coalesce(e.effects, 0) || ' times' AS what
   FROM (SELECT stream_id, purpose, min(key) AS key, count(*) AS fired FROM deadline WHERE state = 'fired' GROUP BY 1, 2) d
   LEFT JOIN (SELECT stream_id, CASE type WHEN 'partyLimitMissed' THEN 'party' WHEN 'taskResumed' THEN 'resume' WHEN 'targetResumed' THEN 'resume' WHEN 'taskReminded' THEN 'remind' WHEN 'taskWarned' THEN 'warn' WHEN 'taskClimbed' THEN 'climb' WHEN 'targetMissed' THEN 'target'
       WHEN 'ceilingWarned' THEN 'ceilingWarn' WHEN 'ceilingBreached' THEN 'ceiling' WHEN 'complaintClosed' THEN 'objectionEnd' WHEN 'closingAsked' THEN 'objectionEnd'
       WHEN 'referralReminded' THEN 'remind' WHEN 'referralWarned' THEN 'warn' WHEN 'referralTimedOut' THEN 'climb' WHEN 'dutyManagerAlerted' THEN 'climb'
       WHEN 'contactMissed' THEN 'contact' WHEN 'monitoringReminded' THEN 'monitor' END AS purpose, count(*) AS effects
     FROM event WHERE coalesce(data->>'reason', 'silence') = 'silence' AND coalesce(data->>'closedBy', 'silence') = 'silence' AND NOT (type = 'closingAsked' AND data ? 'byId')
       AND NOT (type IN ('taskResumed', 'targetResumed') AND data->>'cause' IS DISTINCT FROM 'date') GROUP BY 1, 2) e
     ON e.stream_id = d.stream_id AND e.purpose = d.purpose
   WHERE d.fired <> coalesce(e.effects, 0)`,
  // No effect before its time.
  `SELECT 'deadline ' || key || ' fired early' AS what FROM deadline WHERE fired_at < act_at`,
  // A settled aggregate has no clock left.
  `SELECT 'clock ' || d.key || ' runs on a settled task' AS what FROM deadline d JOIN party_task t ON t.id = d.task_id WHERE t.settled_at IS NOT NULL AND d.stopped_at IS NULL`,
  `SELECT 'clock ' || d.key || ' runs on a closed complaint' AS what FROM deadline d JOIN complaint c ON c.id = d.stream_id WHERE c.status = 'closed' AND d.stopped_at IS NULL`,
  `SELECT 'clock ' || d.key || ' runs on a closed case' AS what FROM deadline d JOIN social_case s ON s.id = d.stream_id WHERE s.status = 'closed' AND d.stopped_at IS NULL`,
  `SELECT 'clock ' || d.key || ' runs on a referral that is over' AS what FROM deadline d JOIN referral r ON r.id = d.stream_id WHERE r.status IN ('completed', 'revoked') AND d.stopped_at IS NULL`,
  // A paused clock cannot breach: while it stands still it has no due instant.
  `SELECT 'clock ' || d.key || ' runs on a paused task' AS what FROM deadline d JOIN party_task t ON t.id = d.task_id
   WHERE t.pause IS NOT NULL AND d.stopped_at IS NULL AND d.state = 'armed' AND d.purpose <> 'resume'`,
  `SELECT 'target ' || d.key || ' runs while the reporter is awaited' AS what FROM deadline d JOIN complaint c ON c.id = d.stream_id
   WHERE c.target_paused_at IS NOT NULL AND d.stopped_at IS NULL AND d.purpose = 'target'`,
  // Nobody is let go: whatever is neither answered nor over has a clock.
  `SELECT 'referral ' || r.id || ' has no clock' AS what FROM referral r WHERE r.status NOT IN ('open', 'completed', 'revoked') AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.stream_id = r.id AND d.state = 'armed')`,
  // A case counts the referrals that have not come back.
  `SELECT 'case ' || s.id || ' miscounts its referrals' AS what FROM social_case s WHERE s.referrals_open <> (SELECT count(*) FROM referral r WHERE r.case_id = s.id AND r.returned_at IS NULL)`,
  // Whoever is to be told is told once.
  `SELECT 'message ' || key || ' was sent without a record' AS what FROM message m WHERE status = 'sent' AND NOT EXISTS (SELECT 1 FROM demo_message d WHERE d.message_id = m.id)`,
];

/** All is asked of one snapshot: processes go on meanwhile, and between two questions a row may have moved. */
export async function findViolations(admin: Client): Promise<string[]> {
  await admin.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const found: string[] = [];
    for (const query of ALWAYS)
      found.push(...(await admin.query<{ what: string }>(query)).rows.map(({ what }) => what));
    return [...found, ...(await differingRows(admin)), ...(await unaccountedTimes(admin))];
  } finally {
    await admin.query('ROLLBACK');
  }
}

type Fold = (id: string, state: object | undefined, event: never) => object;

/** Every kind of aggregate with its table. */
const FOLDS: readonly (readonly [name: string, table: string, fold: Fold])[] = [
  ['complaint', 'complaint', evolveComplaint as Fold],
  ['task', 'party_task', evolveTask as Fold],
  ['referral', 'referral', evolveReferral as Fold],
  ['case', 'social_case', evolveCase as Fold],
];

/** The row equals the fold of its events. */
async function differingRows(admin: Client): Promise<string[]> {
  const found: string[] = [];
  for (const [name, table, fold] of FOLDS) {
    const { rows } = await admin.query<Row>(`SELECT * FROM ${table}`);
    for (const state of rows.map((row) => fromRow<{ readonly id: string }>(row))) {
      const events = await eventsOf<never>(admin, state.id);
      const folded = events.reduce<object | undefined>((before, event) => fold(state.id, before, event), undefined);
      if (!isDeepStrictEqual(withoutGaps(folded), withoutGaps(state)))
        found.push(`${name} ${state.id} is not the fold of its events`);
    }
  }
  return found;
}

async function eventsOf<Event>(admin: Client, streamId: string): Promise<Event[]> {
  const { rows } = await admin.query<{ type: string; at: Date; data: object }>(
    'SELECT type, at, data FROM event WHERE stream_id = $1 ORDER BY version',
    [streamId],
  );
  return rows.map(({ type, at, data }) => ({ type, at: at.getTime(), ...data }) as Event);
}

/** An absent field and an undefined one are the same state. */
const withoutGaps = (state: object | undefined): object => JSON.parse(JSON.stringify(state ?? {})) as object;
