import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import type { TimeUsed } from '#core/sla/time-used';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** Transactions commit in another order than they closed in, but none of them this much later. */
const OVERLAP = `interval '1 hour'`;

export type Reckonable = Pick<Complaint, 'id' | 'calendarVersion'>;

/** Whose time closed complaints used. */
@Injectable()
export class ReckonedTimeRepository {
  /** Lately closed complaints that are not reckoned yet and are none of these, the first closed first. */
  due(limit: number, but: readonly string[]): Promise<readonly Reckonable[]> {
    const lately = `c.closed_at >= coalesce((SELECT max(closed_at) - ${OVERLAP} FROM reckoned_time), '-infinity')`;
    return this.missing(lately, 'c.closed_at, c.id', limit, but);
  }

  /** Any closed ones that are not, however long ago. Looks at all of them. */
  left(limit: number, but: readonly string[]): Promise<readonly Reckonable[]> {
    return this.missing('true', 'c.closed_at, c.id', limit, but);
  }

  private async missing(
    where: string,
    order: string,
    limit: number,
    but: readonly string[],
  ): Promise<readonly Reckonable[]> {
    const rows = await tx.query<Row>(
      `SELECT c.id, c.calendar_version FROM complaint c
       WHERE c.status = 'closed' AND ${where} AND c.id <> ALL ($2::uuid[])
         AND NOT EXISTS (SELECT 1 FROM reckoned_time r WHERE r.complaint_id = c.id AND r.closed_at = c.closed_at)
       ORDER BY ${order} LIMIT $1`,
      [limit, but],
    );
    return rows.map((row) => fromRow(row));
  }

  async keep(complaintId: string, { to, ageMs, togetherMs, used }: TimeUsed): Promise<void> {
    const parts = used.map(({ on, grossMs, netMs, aloneMs }) => ({ on, grossMs, netMs, aloneMs }));
    await tx.query(
      `INSERT INTO reckoned_time (complaint_id, closed_at, age_ms, together_ms, used) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (complaint_id) DO UPDATE SET closed_at = excluded.closed_at, age_ms = excluded.age_ms,
         together_ms = excluded.together_ms, used = excluded.used`,
      [complaintId, new Date(to), ageMs, togetherMs, JSON.stringify(parts)],
    );
  }
}
