import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Stream } from '#contracts/workflow-ids';

export type OutboxRow =
  | {
      readonly id: string;
      readonly key: string;
      readonly topic: 'wake';
      readonly payload: {
        readonly stream: Stream;
        readonly id: string;
        readonly complaintId: string;
        readonly version: number;
      };
      readonly attempts: number;
    }
  | {
      readonly id: string;
      readonly key: string;
      readonly topic: 'notice';
      readonly payload: { readonly messageId: string };
      readonly attempts: number;
    };

/**
 * How long a relay that has claimed rows may take before another relay takes them over (real seconds): twice what the calls
 * of a batch may take, and no more, for that is how late a wake is whose relay was killed.
 */
const LEASE_SECONDS = 10;

/** Longest pause between two attempts (real seconds). */
const LONGEST_PAUSE_SECONDS = 30;

/** The outbox as the relay's own database role sees it: no complaint, no person, only what has to be passed on. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly source: DataSource) {}

  /** Takes up to `limit` rows of a topic that are due, oldest first, and leases them: another relay leaves them alone meanwhile. */
  async claim<Topic extends OutboxRow['topic']>(
    topic: Topic,
    limit: number,
  ): Promise<Extract<OutboxRow, { topic: Topic }>[]> {
    const [rows] = await this.source.query(
      `UPDATE outbox SET attempts = attempts + 1, next_attempt_at = clock_timestamp() + make_interval(secs => $2)
       WHERE id IN (
         SELECT id FROM outbox WHERE delivered_at IS NULL AND topic = $3 AND next_attempt_at <= clock_timestamp() ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED
       ) RETURNING id, key, topic, payload, attempts`,
      [limit, LEASE_SECONDS, topic],
    );
    return rows;
  }

  async markDelivered(ids: readonly string[]): Promise<void> {
    await this.source.query('UPDATE outbox SET delivered_at = clock_timestamp() WHERE id = ANY ($1::bigint[])', [ids]);
  }

  /** Puts rows back: after a pause that doubles with every attempt. */
  async release(ids: readonly string[]): Promise<void> {
    await this.source.query(
      `UPDATE outbox SET next_attempt_at = clock_timestamp() + make_interval(secs => least($2, 0.25 * power(2, least(attempts, 10)))) WHERE id = ANY ($1::bigint[])`,
      [ids, LONGEST_PAUSE_SECONDS],
    );
  }

  /** Rows not passed on yet. */
  async backlog(): Promise<number> {
    const [row] = await this.source.query('SELECT count(*)::integer AS waiting FROM outbox WHERE delivered_at IS NULL');
    return row.waiting;
  }
}
