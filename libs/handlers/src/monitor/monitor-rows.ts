import type { UserActor } from '#core/access/actor';
import { visibleTo } from '#core/access/policy';
import type { Instant, Zone } from '#core/calendar/instant';
import { filedWithin } from '#core/monitor/age';
import type { MonitorFigure } from '#core/vocabulary';
import { askedSql } from './asked-sql';
import type { MonitorFilter } from './monitor-filter';
import { timeSql } from './time-sql';
import { waitsSql } from './waits-sql';

/** Everything the monitor says is asked of these rows: figure, list, export and memo can never disagree. */
export interface MonitorRows {
  /** `c` is the complaint, `clock` what of it runs. */
  readonly from: string;
  readonly where: string;
  /** The next measured clock, else the target. */
  readonly due: string;
  readonly figure: Readonly<Record<MonitorFigure, string>>;
  /** When it was answered, else closed; null while neither. */
  readonly doneAt: string;
  readonly now: string;
  readonly since: string;
  readonly parameters: unknown[];
  readonly bind: (value: unknown) => string;
}

/** Closing time of the third working day from now, in each zone. */
export type ThirdDay = Readonly<Record<Zone, Instant>>;

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Complaints of the official lane in this actor's regions. What she only takes part in elsewhere is not hers to report. */
export function monitorRows(
  actor: UserActor,
  filter: MonitorFilter,
  { now, thirdDay }: { readonly now: Instant; readonly thirdDay: ThirdDay },
): MonitorRows {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const at = `${bind(new Date(now))}::timestamptz`;
  const since = `${bind(new Date(now - filter.periodDays * DAY_MS))}::timestamptz`;
  const soon = `${bind(new Date(now + 4 * HOUR_MS))}::timestamptz`;
  const days = Object.entries(thirdDay).map(([zone, end]) => `WHEN '${zone}' THEN ${bind(new Date(end))}::timestamptz`);
  const from = `complaint c
    LEFT JOIN (
      SELECT d.complaint_id, min(d.due_at) AS due_at, bool_or(d.due_at <= CASE d.zone ${days.join(' ')} END) AS is_within_3_days
      FROM app.monitor_clock d WHERE d.is_measured AND d.stopped_at IS NULL AND d.stream IN ('complaint', 'task')
      GROUP BY d.complaint_id
    ) clock ON clock.complaint_id = c.id`;
  const figure = figuresOf({ at, since, soon });
  // Named once in any case: PostgreSQL asks for the type of every parameter it is given.
  const conditions = [laneOf(actor, bind), `(${at}, ${since}, ${soon}) IS NOT NULL`];
  if (filter.figure) conditions.push(figure[filter.figure]);
  if (filter.category) conditions.push(`c.category = ANY (${bind(filter.category)})`);
  if (filter.region) conditions.push(`c.region_code LIKE ${bind(`${filter.region}%`)}`);
  if (filter.status) conditions.push(`c.status = ANY (${bind(filter.status)})`);
  if (filter.age) {
    const { after, until } = filedWithin(filter.age, now);
    conditions.push(`c.status <> 'closed' AND c.filed_at <= ${bind(new Date(until))}`);
    if (after !== undefined) conditions.push(`c.filed_at > ${bind(new Date(after))}`);
  }
  if (filter.waitingOn)
    conditions.push(
      `c.id IN (SELECT w.complaint_id FROM (${waitsSql(at)}) w WHERE w.waiter = ${bind(filter.waitingOn)})`,
    );
  if (filter.usedBy)
    conditions.push(
      `${figure.closed} AND (c.id, c.closed_at) IN (SELECT u.complaint_id, u.closed_at FROM (${timeSql}) u WHERE u.waiter = ${bind(filter.usedBy)} AND u.net_ms > 0)`,
    );
  if (filter.institutionId || filter.asked || filter.cause)
    conditions.push(
      `c.id IN (SELECT a.complaint_id FROM (${askedSql(at, since)}) a WHERE ${fellDueThere(filter, bind)})`,
    );
  return {
    from,
    where: conditions.join(' AND '),
    due: 'coalesce(clock.due_at, c.target_due_at)',
    figure,
    doneAt: DONE_AT,
    now: at,
    since,
    parameters,
    bind,
  };
}

/** Own regions, without whatever names an accused: what is hidden from one is in nobody's total (ADR 0019). */
function laneOf(actor: UserActor, bind: (value: unknown) => string): string {
  const { scopes, userId, institutionId } = visibleTo(actor);
  const user = bind(userId);
  return `c.region_code LIKE ANY (${bind(scopes.map((scope) => `${scope}%`))}::text[])
    AND c.severity <> 'S2' AND NOT EXISTS (SELECT 1 FROM accusation x WHERE x.complaint_id = c.id)
    AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = c.id AND x.user_id = ${user})
    AND NOT EXISTS (SELECT 1 FROM institution_exclusion i WHERE i.complaint_id = c.id AND i.institution_id = ${bind(institutionId ?? null)}::uuid)`;
}

/** What fell due at the institution, at any of them where none is named: all of it, or what passed, or what passed for one cause. */
function fellDueThere({ institutionId, asked, cause }: MonitorFilter, bind: MonitorRows['bind']): string {
  const conditions = [
    ...(institutionId ? [`a.institution_id = ${bind(institutionId)}`] : []),
    ...(asked === 'late' || cause ? ['a.is_late'] : []),
    ...(cause ? [`a.cause = ${bind(cause)}`] : []),
  ];
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

const DONE_AT = `(CASE WHEN c.status IN ('answered', 'closing', 'closed') THEN coalesce(c.answered_at, c.closed_at) END)`;

/** The target as it was first armed: later rows are those of pauses and extensions. */
const FIRST_TARGET = `(SELECT f.due_at FROM app.monitor_clock f WHERE f.complaint_id = c.id AND f.stream_id = c.id AND f.purpose = 'target'
  ORDER BY f.armed_version LIMIT 1)`;

function figuresOf({
  at,
  since,
  soon,
}: Readonly<Record<'at' | 'since' | 'soon', string>>): Record<MonitorFigure, string> {
  const open = `c.status <> 'closed'`;
  const ahead = `(${open} AND clock.due_at > ${at})`;
  const fellDue = `(c.target_due_at > ${since} AND c.target_due_at <= ${at} AND c.target_paused_at IS NULL AND c.closure IS DISTINCT FROM 'DITARIK')`;
  const onTime = `(${fellDue} AND coalesce(${DONE_AT} <= c.target_due_at, false))`;
  return {
    open,
    breached: `(${open} AND coalesce(clock.due_at <= ${at}, false))`,
    next4Hours: `(${ahead} AND clock.due_at <= ${soon})`,
    next3Days: `(${ahead} AND clock.is_within_3_days)`,
    fellDue,
    closed: `(c.status = 'closed' AND c.closed_at > ${since})`,
    onTime,
    onTimeGross: `(CASE WHEN ${fellDue} THEN coalesce(${DONE_AT} <= ${FIRST_TARGET}, false) ELSE false END)`,
    lateDone: `(${fellDue} AND coalesce(${DONE_AT} > c.target_due_at, false))`,
    overdue: `(${fellDue} AND ${DONE_AT} IS NULL)`,
    confirmed: `(${onTime} AND coalesce(c.closed_by = 'confirmation', false))`,
    unconfirmed: `(${onTime} AND c.closed_by IS DISTINCT FROM 'confirmation')`,
  };
}
