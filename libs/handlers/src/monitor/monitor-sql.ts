import { AGE_FROM_DAYS } from '#core/monitor/age';
import { codesOf, MONITOR_FIGURE } from '#core/vocabulary';
import type { AgeBucket, CategoryCode, ComplaintStatus, MonitorFigure, Party, WaitedOn } from '#core/vocabulary';
import { askedSql } from './asked-sql';
import type { MonitorRows } from './monitor-rows';
import { waitsSql } from './waits-sql';

/** What the statement answers: one row of JSON. */
export interface MonitorAnswer {
  readonly figures: Readonly<Record<MonitorFigure, number>>;
  readonly asked: readonly {
    readonly institution: string | null;
    readonly province: string | null;
    readonly asked: number;
    readonly late: number;
    readonly median_ms: number | null;
  }[];
  readonly heat: readonly { regency: string; category: CategoryCode; open: number; breached: number }[];
  readonly ages: readonly { age: AgeBucket; status: ComplaintStatus; count: number }[];
  readonly waiting: readonly { waiter: Party | WaitedOn; count: number }[];
}

/** All figures in one statement: one snapshot, so that they are true together. */
export function monitorSql({ from, where, figure, now, since }: MonitorRows): string {
  const columns = codesOf(MONITOR_FIGURE).map((code) => `${figure[code]} AS "${code}"`);
  const counts = codesOf(MONITOR_FIGURE).map((code) => `'${code}', count(*) FILTER (WHERE "${code}")`);
  return `WITH answers AS MATERIALIZED (${askedSql(now, since)}),
    lane AS MATERIALIZED (
      SELECT c.id, c.status, c.category, left(c.region_code, 4) AS regency, ${ageSql(now)} AS age, ${columns.join(', ')}
      FROM ${from}
      WHERE ${where} AND (c.status <> 'closed' OR c.target_due_at > ${since} OR c.id IN (SELECT complaint_id FROM answers))
    ),
    asked AS (
      SELECT a.institution_id AS institution, left(l.regency, 2) AS province, count(DISTINCT l.id)::integer AS asked,
        (count(DISTINCT l.id) FILTER (WHERE a.is_late))::integer AS late,
        round(percentile_cont(0.5) WITHIN GROUP (ORDER BY a.answered_ms))::float8 AS median_ms
      FROM answers a JOIN lane l ON l.id = a.complaint_id
      GROUP BY GROUPING SETS ((a.institution_id, left(l.regency, 2)), (a.institution_id), (left(l.regency, 2)), ())
      HAVING count(*) > 0
    )
    SELECT (SELECT json_build_object(${counts.join(', ')}) FROM lane) AS figures,
      ${list('SELECT institution, province, asked, late, median_ms FROM asked')} AS asked,
      ${list(`SELECT regency, category, count(*) AS open, count(*) FILTER (WHERE breached) AS breached FROM lane WHERE open GROUP BY 1, 2`)} AS heat,
      ${list(`SELECT age, status, count(*) AS count FROM lane WHERE open GROUP BY 1, 2`)} AS ages,
      ${list(`SELECT w.waiter, count(*) AS count FROM (${waitsSql(now)}) w JOIN lane l ON l.id = w.complaint_id GROUP BY 1`)} AS waiting`;
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
