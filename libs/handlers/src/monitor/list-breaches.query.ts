import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import type { DeadlinePurpose, Seat } from '#core/vocabulary';
import { Tx, tx } from '#persistence/tx/tx';
import { permit, visibleCondition } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { pageOf } from '../page/page';
import type { Page } from '../page/page';
import { RegionFilter } from '../page/region-filter';

export interface BreachFilter {
  /** Also what falls due within this many business milliseconds from now. */
  readonly withinMs: number;
  readonly purpose?: readonly DeadlinePurpose[];
  readonly region?: string;
  /** Keyset: due instant (ms) and id of the last deadline of the page before. */
  readonly after?: { readonly dueAt: number; readonly id: string };
  readonly limit: number;
}

export interface BreachView {
  readonly deadlineId: string;
  readonly purpose: DeadlinePurpose;
  readonly dueAt: string;
  readonly zone: Zone;
  readonly isBreached: boolean;
  readonly complaintId: string;
  readonly complaintNumber: string;
  readonly category: string;
  readonly severity: string;
  readonly regionCode: string;
  readonly taskId?: string;
  readonly level?: string;
  readonly seat?: Seat;
}

export interface BreachPage extends Page<BreachView> {
  /** The instant the figures are true for. */
  readonly asOf: string;
}

interface BreachRow {
  readonly id: string;
  readonly purpose: DeadlinePurpose;
  readonly due_at: Date;
  readonly zone: Zone;
  readonly complaint_id: string;
  readonly number: string;
  readonly category: string;
  readonly severity: string;
  readonly region_code: string;
  readonly task_id: string | null;
  readonly level: string | null;
  readonly seat: Seat | null;
}

/**
 * Who is breaching. A breach is a predicate, `running and due_at <= now`, whether or not any timer has fired: a late timer
 * delays a notice and never falsifies this.
 */
@Injectable()
export class ListBreaches {
  constructor(
    private readonly transactions: Tx,
    private readonly regions: RegionFilter,
  ) {}

  execute(actor: UserActor, filter: BreachFilter): Promise<BreachPage> {
    permit(actor, 'monitor:read');
    return this.transactions.run(actor, async () => {
      const now = tx.now();
      const parameters: unknown[] = [];
      const bind = (value: unknown): string => `$${parameters.push(value)}`;
      const conditions = [
        visibleCondition(actor, parameters),
        `d.is_measured AND d.stopped_at IS NULL AND d.due_at <= ${bind(new Date(now + filter.withinMs))}`,
      ];
      if (filter.purpose) conditions.push(`d.purpose = ANY (${bind(filter.purpose)})`);
      if (filter.region) conditions.push(`c.region_code LIKE ${bind(await this.regions.patternOf(filter.region))}`);
      if (filter.after)
        conditions.push(`(d.due_at, d.id) > (${bind(new Date(filter.after.dueAt))}, ${bind(filter.after.id)})`);
      const rows = await tx.query<BreachRow>(
        `SELECT d.id, d.purpose, d.due_at, d.zone, c.id AS complaint_id, c.number, c.category, c.severity, c.region_code, d.task_id, t.level, t.seat
         FROM deadline d JOIN complaint c ON c.id = d.complaint_id LEFT JOIN party_task t ON t.id = d.task_id
         WHERE ${conditions.join(' AND ')} ORDER BY d.due_at, d.id LIMIT ${bind(filter.limit + 1)}`,
        parameters,
      );
      const page = pageOf(
        rows,
        filter.limit,
        (row) => breachView(row, now),
        (row) => [row.due_at.getTime(), row.id],
      );
      return { ...page, asOf: iso(now) };
    });
  }
}

const breachView = (row: BreachRow, now: number): BreachView => ({
  deadlineId: row.id,
  purpose: row.purpose,
  dueAt: row.due_at.toISOString(),
  zone: row.zone,
  isBreached: row.due_at.getTime() <= now,
  complaintId: row.complaint_id,
  complaintNumber: row.number,
  category: row.category,
  severity: row.severity,
  regionCode: row.region_code,
  taskId: row.task_id ?? undefined,
  level: row.level ?? undefined,
  seat: row.seat ?? undefined,
});
