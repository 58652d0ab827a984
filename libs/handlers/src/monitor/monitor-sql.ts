import { AGE_FROM_DAYS } from '#core/monitor/age';
import { codesOf, MONITOR_FIGURE } from '#core/vocabulary';
import type {
  AgeBucket,
  CategoryCode,
  ComplaintStatus,
  MonitorCause,
  MonitorFigure,
  Party,
  WaitedOn,
} from '#core/vocabulary';
import { askedSql } from './asked-sql';
import type { MonitorRows } from './monitor-rows';
import { timeSql } from './time-sql';
import { ALL_OPEN_TASKS, waitsSql } from './waits-sql';

/** What the statement answers: one row of JSON. */
export interface MonitorAnswer {
  readonly figures: Readonly<Record<MonitorFigure, number>>;
  readonly asked: readonly {
    readonly institution: string | null;
    readonly province: string | null;
    readonly asked: number;
    readonly late: number;
    readonly answered: number;
    readonly median_ms: number | null;
  }[];
  readonly causes: readonly {
    readonly institution: string | null;
    readonly province: string | null;
    readonly cause: MonitorCause;
    readonly count: number;
  }[];
  readonly heat: readonly { regency: string; category: CategoryCode; open: number; breached: number }[];
  readonly ages: readonly { age: AgeBucket; status: ComplaintStatus; count: number }[];
  readonly time: {
    readonly complaints: number;
    readonly pending: number;
    readonly age_ms: number;
    readonly together_ms: number;
  };
  readonly used: readonly {
    readonly waiter: Party | WaitedOn;
    readonly complaints: number;
    readonly gross_ms: number;
    readonly net_ms: number;
    readonly alone_ms: number;
    readonly median_net_ms: number;
  }[];
  readonly waiting: readonly { waiter: Party | WaitedOn; count: number }[];
}

/** All figures in one statement: one snapshot, so that they are true together. */
export function monitorSql({ from, where, figure, now, since }: MonitorRows): string {
  const columns = codesOf(MONITOR_FIGURE).map((code) => `${figure[code]} AS "${code}"`);
  const counts = codesOf(MONITOR_FIGURE).map((code) => `'${code}', count(*) FILTER (WHERE "${code}")`);
  return `WITH answers AS MATERIALIZED (${askedSql(now, since)}),
    lane AS MATERIALIZED (
      SELECT c.id, c.status, c.closed_at, c.category, left(c.region_code, 4) AS regency, ${ageSql(now)} AS age, ${columns.join(', ')}
      FROM ${from}
      WHERE ${where} AND (c.status <> 'closed' OR c.target_due_at > ${since} OR c.closed_at > ${since} OR c.id IN (SELECT complaint_id FROM answers))
    ),
    asked AS (
      SELECT a.institution_id AS institution, left(l.regency, 2) AS province, count(DISTINCT l.id)::integer AS asked,
        (count(DISTINCT l.id) FILTER (WHERE a.is_late))::integer AS late,
        (count(DISTINCT l.id) FILTER (WHERE a.answered_ms IS NOT NULL))::integer AS answered,
        round(percentile_cont(0.5) WITHIN GROUP (ORDER BY a.answered_ms))::float8 AS median_ms
      FROM answers a JOIN lane l ON l.id = a.complaint_id
      GROUP BY GROUPING SETS ((a.institution_id, left(l.regency, 2)), (a.institution_id), (left(l.regency, 2)), ())
      HAVING count(*) > 0
    ),
    causes AS (
      SELECT a.institution_id AS institution, left(l.regency, 2) AS province, a.cause, count(DISTINCT l.id)::integer AS count
      FROM answers a JOIN lane l ON l.id = a.complaint_id WHERE a.is_late
      GROUP BY GROUPING SETS ((a.institution_id, left(l.regency, 2), a.cause), (a.institution_id, a.cause), (left(l.regency, 2), a.cause), (a.cause))
    ),
    reckoned AS (
      SELECT l.id, r.age_ms, r.together_ms FROM lane l LEFT JOIN app.monitor_time r ON r.complaint_id = l.id AND r.closed_at = l.closed_at
      WHERE l.closed
    )
    SELECT (SELECT json_build_object(${counts.join(', ')}) FROM lane) AS figures,
      ${list('SELECT institution, province, asked, late, answered, median_ms FROM asked')} AS asked,
      ${list('SELECT institution, province, cause, count FROM causes ORDER BY count DESC, cause')} AS causes,
      ${list(`SELECT regency, category, count(*) AS open, count(*) FILTER (WHERE breached) AS breached FROM lane WHERE open GROUP BY 1, 2`)} AS heat,
      ${list(`SELECT age, status, count(*) AS count FROM lane WHERE open GROUP BY 1, 2`)} AS ages,
      (SELECT json_build_object('complaints', count(age_ms), 'pending', count(*) - count(age_ms),
        'age_ms', coalesce(sum(age_ms), 0)::float8, 'together_ms', coalesce(sum(together_ms), 0)::float8) FROM reckoned) AS time,
      ${list(`SELECT u.waiter, count(*) FILTER (WHERE u.net_ms > 0) AS complaints, sum(u.gross_ms)::float8 AS gross_ms, sum(u.net_ms)::float8 AS net_ms,
        sum(u.alone_ms)::float8 AS alone_ms, coalesce(round(percentile_cont(0.5) WITHIN GROUP (ORDER BY u.net_ms) FILTER (WHERE u.net_ms > 0)), 0)::float8 AS median_net_ms
        FROM (${timeSql}) u JOIN lane l ON l.id = u.complaint_id AND l.closed_at = u.closed_at WHERE l.closed GROUP BY 1`)} AS used,
      ${list(`SELECT w.waiter, count(*) AS count FROM (${waitsSql(now, 'lane', ALL_OPEN_TASKS)}) w GROUP BY 1`)} AS waiting`;
}

const list = (select: string): string => `(SELECT coalesce(json_agg(row_to_json(r)), '[]') FROM (${select}) r)`;

/** The oldest bucket first: a complaint is in the first one that it is old enough for. */
function ageSql(now: string): string {
  const oldestFirst = Object.entries(AGE_FROM_DAYS).toReversed();
  const cases = oldestFirst.map(
    ([bucket, days]) => `WHEN c.filed_at <= ${now} - interval '${days * 24} hours' THEN '${bucket}'`,
  );
  return `CASE ${cases.join(' ')} ELSE 'upTo3' END`;
}
