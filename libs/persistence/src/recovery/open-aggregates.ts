import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import { systemActor } from '#core/access/actor';
import { tx } from '../tx/tx';

/** Where the aggregates of a stream are kept, and which of them a process must be following. Literals only: this becomes SQL. */
const OPEN: Readonly<
  Record<Stream, { readonly table: string; readonly complaintId: string; readonly isOpen: string }>
> = {
  complaint: { table: 'complaint', complaintId: 'id', isOpen: `status <> 'closed'` },
  task: { table: 'party_task', complaintId: 'complaint_id', isOpen: 'settled_at IS NULL' },
  referral: { table: 'referral', complaintId: 'complaint_id', isOpen: `status NOT IN ('completed', 'revoked')` },
  case: { table: 'social_case', complaintId: 'complaint_id', isOpen: `status <> 'closed'` },
};

export const RECOVERED_STREAMS = Object.keys(OPEN) as readonly Stream[];

export interface OpenAggregate {
  readonly id: string;
  readonly complaintId: string;
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Everything that is not at rest, as far as Postgres knows. */
@Injectable()
export class OpenAggregates {
  async count(stream: Stream): Promise<number> {
    const { table, isOpen } = OPEN[stream];
    const [row] = await tx.query<{ open: number }>(`SELECT count(*)::integer AS open FROM ${table} WHERE ${isOpen}`);
    return row?.open ?? 0;
  }

  /** In the order of their ids, so that a long list can be read in pages while it changes. */
  page(stream: Stream, afterId: string | undefined, limit: number): Promise<OpenAggregate[]> {
    const { table, complaintId, isOpen } = OPEN[stream];
    return tx.query<OpenAggregate>(
      `SELECT id, ${complaintId} AS "complaintId" FROM ${table} WHERE ${isOpen} AND id > $1 ORDER BY id LIMIT $2`,
      [afterId ?? BEFORE_ALL, limit],
    );
  }

  /**
   * Those of them that are still open and that nobody has moved for so many real seconds. What the clock did does not count,
   * except to open it: nobody is woken by it, and the sweeper goes on firing the clocks of a process that is lost.
   */
  unmoved(stream: Stream, ids: readonly string[], forSeconds: number): Promise<OpenAggregate[]> {
    const { table, complaintId, isOpen } = OPEN[stream];
    return tx.query<OpenAggregate>(
      `SELECT a.id, a.${complaintId} AS "complaintId" FROM ${table} a
       WHERE a.id = ANY ($1::uuid[]) AND a.${isOpen} AND NOT EXISTS (
         SELECT 1 FROM event e WHERE e.stream_id = a.id AND (e.actor_id <> $3 OR e.version = 1) AND e.recorded_at > clock_timestamp() - make_interval(secs => $2)
       ) ORDER BY a.id`,
      [ids, forSeconds, systemActor('timer').id],
    );
  }

  async complaintIdOf(stream: Stream, id: string): Promise<string> {
    const { table, complaintId } = OPEN[stream];
    const [row] = await tx.query<{ complaintId: string }>(
      `SELECT ${complaintId} AS "complaintId" FROM ${table} WHERE id = $1`,
      [id],
    );
    if (!row) throw new Error(`${stream} ${id} is not there`);
    return row.complaintId;
  }
}
