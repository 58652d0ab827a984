import type { UserActor } from '#core/access/actor';
import { instantAt, localEpochDay } from '#core/calendar/instant';
import type { Instant, Zone } from '#core/calendar/instant';
import type { Tile } from '#core/desk/tile';
import type { CategoryCode, Party } from '#core/vocabulary';
import { visibleCondition } from '../access/permit';

/** What the queue is narrowed to; tiles are counted under the same. */
export interface DeskFilter {
  readonly tile?: Tile;
  /** `mine`: it is my move. */
  readonly whose: 'mine' | 'visible';
  readonly category?: readonly CategoryCode[];
  /** Parties of whom an answer is awaited. */
  readonly party?: readonly Party[];
  readonly institutionId?: string;
  /** LIKE pattern of Kemendagri codes. */
  readonly regionPattern?: string;
}

/** Everything the desk asks is asked of these rows: lists, counts and filters can never disagree. */
export interface DeskRows {
  readonly from: string;
  readonly where: string;
  /**
   * By what the queue is sorted, the next known date: the measured clock that falls due first, or the end of a pause. For
   * staff of an institution outside the programme only clocks of its own tasks count.
   */
  readonly due: string;
  readonly tile: Readonly<Record<Tile, string>>;
  readonly parameters: unknown[];
  readonly bind: (value: unknown) => string;
}

const ZONES = ['WIB', 'WITA', 'WIT'] as const satisfies readonly Zone[];

/** Open complaints this actor may see, each with the work that waits and the clocks that run. */
export function deskRows(actor: UserActor, filter: DeskFilter, now: Instant): DeskRows {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [visibleCondition(actor, parameters), `c.status <> 'closed'`];
  const me = bind(actor.id);
  const at = bind(new Date(now));
  // Staff of a bank or an office answer for what they were asked, not for how long somebody else takes.
  const hers =
    actor.institutionId === undefined
      ? ''
      : ` AND EXISTS (SELECT 1 FROM party_task t WHERE t.id = d.stream_id AND t.institution_id = ${bind(actor.institutionId)})`;
  const from = `complaint c
    LEFT JOIN LATERAL (
      SELECT bool_or(coalesce(t.assignee_id = ${me} AND t.pause IS NULL, false)) AS is_mine,
        to_timestamp(min((t.pause ->> 'until')::bigint) / 1000.0) AS paused_until,
        bool_or(t.assignee_id = ${me} AND t.status = 'assigned') AS is_unread,
        bool_or(t.assignee_id = ${me} AND (t.ask IN ('review', 'approveClosing', 'approveExtension') OR t.awaits_direction)) AS is_decision
      FROM party_task t WHERE t.complaint_id = c.id AND t.settled_at IS NULL
    ) work ON true
    LEFT JOIN LATERAL (
      SELECT min(d.due_at) AS due_at,
        bool_or(d.due_at > ${at} AND d.due_at <= ${endOfToday(now, bind)}) AS is_today
      FROM deadline d
      WHERE d.complaint_id = c.id AND d.stream IN ('complaint', 'task') AND d.is_measured AND d.stopped_at IS NULL${hers}
    ) clock ON true`;
  const tile: Record<Tile, string> = {
    overdue: `coalesce(clock.due_at <= ${at}, false)`,
    today: `(coalesce(clock.is_today, false) AND NOT coalesce(clock.due_at <= ${at}, false))`,
    waiting: `(work.is_mine IS NOT NULL AND NOT coalesce(work.is_mine, false) AND c.status <> 'answered')`,
    new: `(coalesce(work.is_unread, false) OR c.status IN ('filed', 'reopened'))`,
    approval: 'coalesce(work.is_decision, false)',
    integrity: `c.severity = 'S2'`,
  };
  if (filter.tile) conditions.push(tile[filter.tile]);
  if (filter.whose === 'mine') conditions.push('coalesce(work.is_mine, false)');
  if (filter.category) conditions.push(`c.category = ANY (${bind(filter.category)})`);
  if (filter.party) conditions.push(asked(`t.party = ANY (${bind(filter.party)})`));
  if (filter.institutionId) conditions.push(asked(`t.institution_id = ${bind(filter.institutionId)}`));
  if (filter.regionPattern) conditions.push(`c.region_code LIKE ${bind(filter.regionPattern)}`);
  return {
    from,
    where: conditions.join(' AND '),
    due: 'coalesce(least(clock.due_at, work.paused_until), c.objection_until, c.ceiling_due_at)',
    tile,
    parameters,
    bind,
  };
}

const asked = (condition: string): string =>
  `EXISTS (SELECT 1 FROM party_task t WHERE t.complaint_id = c.id AND t.settled_at IS NULL AND ${condition})`;

/** Midnight where the clock runs: a limit in calendar days that ends then falls due today. */
function endOfToday(now: Instant, bind: (value: unknown) => string): string {
  const cases = ZONES.map(
    (zone) => `WHEN '${zone}' THEN ${bind(new Date(instantAt(localEpochDay(now, zone) + 1, 0, zone)))}::timestamptz`,
  );
  return `CASE d.zone ${cases.join(' ')} END`;
}
