import type { Client } from 'pg';
import type { Stream } from '#contracts/workflow-ids';
import type { Instant } from '#core/calendar/instant';

/** What has still to happen without anybody's doing at this instant; nothing of it: all is quiet. */
const UNFINISHED = `
  SELECT 'outbox ' || topic || ' ' || key AS what FROM outbox WHERE delivered_at IS NULL
  UNION ALL SELECT 'complaint ' || number || ' is ' || status FROM complaint c WHERE status IN ('filed', 'reopened')
    OR (status = 'review' AND NOT EXISTS (SELECT 1 FROM party_task t WHERE t.complaint_id = c.id AND t.ask = 'review' AND t.settled_at IS NULL))
  UNION ALL SELECT 'task ' || id || ' is open' FROM party_task WHERE status = 'open'
  UNION ALL SELECT 'deadline ' || key || ' is due' FROM deadline WHERE state = 'armed' AND act_at <= $1
  UNION ALL SELECT 'referral ' || id || ' is ' || status FROM referral WHERE status = 'open' OR (status IN ('completed', 'revoked') AND returned_at IS NULL)
  UNION ALL SELECT 'change ' || kind || ' of the organisation is due' FROM organisation_change WHERE carried_out_at IS NULL AND effective_at <= $1
  UNION ALL SELECT 'message ' || key || ' is queued' FROM message WHERE status = 'queued'
  LIMIT 20`;

export async function findUnfinished(admin: Client, now: Instant): Promise<string[]> {
  const { rows } = await admin.query<{ what: string }>(UNFINISHED, [new Date(now)]);
  return rows.map(({ what }) => what);
}

export interface DueProcess {
  readonly stream: Stream;
  readonly id: string;
}

/** The processes with a deadline that is due: after the clock was moved their own timers would come too late. */
export async function findDueProcesses(admin: Client, now: Instant): Promise<DueProcess[]> {
  const { rows } = await admin.query<DueProcess>(
    `SELECT DISTINCT stream, stream_id AS id FROM deadline WHERE state = 'armed' AND act_at <= $1`,
    [new Date(now)],
  );
  return rows;
}
