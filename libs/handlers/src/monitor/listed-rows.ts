import type { Instant, Zone } from '#core/calendar/instant';
import type { CategoryCode, ComplaintStatus, Party, Severity, WaitedOn } from '#core/vocabulary';
import { tx } from '#persistence/tx/tx';
import { waitsSql } from './waits-sql';

/** What a line of the list is made of; nothing of whoever complained. */
export interface ListedRow {
  readonly number: string;
  readonly category: CategoryCode;
  readonly severity: Severity;
  readonly status: ComplaintStatus;
  readonly region_code: string;
  readonly zone: Zone;
  readonly filed_at: Date;
  readonly next_due_at: Date | null;
  readonly target_due_at: Date;
  readonly ceiling_due_at: Date;
  readonly answered_at: Date | null;
  readonly closed_at: Date | null;
  readonly waiters: readonly (Party | WaitedOn)[];
}

type OfComplaint<Found> = Found & { readonly id: string };

const COMPLAINTS = `
  SELECT c.id, c.number, c.category, c.severity, c.status, c.region_code, c.zone, c.filed_at, c.target_due_at, c.ceiling_due_at,
    c.answered_at, c.closed_at
  FROM complaint c WHERE c.id = ANY ($1::uuid[])`;

const CLOCKS = `
  SELECT d.complaint_id AS id, min(d.due_at) AS due_at FROM app.monitor_clock d
  WHERE d.complaint_id = ANY ($1::uuid[]) AND d.is_measured AND d.stopped_at IS NULL AND d.stream IN ('complaint', 'task')
  GROUP BY d.complaint_id`;

const WAITS = `
  SELECT w.complaint_id AS id, array_agg(w.waiter ORDER BY w.waiter) AS waiters
  FROM (${waitsSql('$2::timestamptz')} AND c.id = ANY ($1::uuid[])) w GROUP BY w.complaint_id`;

/**
 * What is written of these complaints, in their order; what has been hidden since the list was made is left out. Three
 * questions, joined here: the planner takes a part of a list for one row, and as one question compares each with each.
 */
export async function listedRows(ids: readonly string[], at: Instant): Promise<readonly ListedRow[]> {
  const complaints = byId(await tx.report<OfComplaint<Omit<ListedRow, 'next_due_at' | 'waiters'>>>(COMPLAINTS, [ids]));
  const clocks = byId(await tx.report<OfComplaint<{ due_at: Date }>>(CLOCKS, [ids]));
  const waits = byId(await tx.report<OfComplaint<Pick<ListedRow, 'waiters'>>>(WAITS, [ids, new Date(at)]));
  return ids.flatMap((id) => {
    const complaint = complaints.get(id);
    if (!complaint) return [];
    return { ...complaint, next_due_at: clocks.get(id)?.due_at ?? null, waiters: waits.get(id)?.waiters ?? [] };
  });
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
