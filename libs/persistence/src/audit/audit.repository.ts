import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import { tx } from '../tx/tx';

export interface AuditFilter {
  readonly actorId?: string;
  /** Of a complaint, or of whatever the act was about. */
  readonly subjectId?: string;
  readonly action?: string;
  readonly since?: Instant;
  readonly until?: Instant;
  /** Id of the last entry of the page before. */
  readonly below?: string;
  readonly limit: number;
}

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly recorded_at: Date;
  readonly actor_id: string;
  readonly actor_kind: 'user' | 'citizen' | 'system';
  readonly action: string;
  readonly complaint_id: string | null;
  readonly subject_id: string | null;
  readonly trace_id: string | null;
  readonly detail: Readonly<Record<string, unknown>> | null;
}

/** Acts and sensitive reads, for administrators; the database leaves out what may not be known. */
@Injectable()
export class AuditRepository {
  search({ actorId, subjectId, action, since, until, below, limit }: AuditFilter): Promise<AuditRow[]> {
    const instant = (at: Instant | undefined): Date | null => (at === undefined ? null : new Date(at));
    return tx.query<AuditRow>('SELECT * FROM app.search_audit($1, $2, $3, $4, $5, $6, $7)', [
      actorId ?? null,
      subjectId ?? null,
      action ?? null,
      instant(since),
      instant(until),
      below ?? null,
      limit,
    ]);
  }

  /** Numbers by id: of those that may be known of, and of the one that has this number. */
  async complaintNumbers(ids: readonly string[], asked?: string): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ id: string; number: string }>('SELECT * FROM app.audited_complaints($1, $2)', [
      ids,
      asked ?? null,
    ]);
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}
