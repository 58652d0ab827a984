import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

export interface IdempotencyRecord {
  readonly route: string;
  readonly bodyHash: Buffer;
  readonly status: number;
  readonly response: unknown;
  readonly version?: number;
}

/** One record per actor and key, written in the transaction of the command it guards. */
@Injectable()
export class IdempotencyRepository {
  /**
   * Claims the key for this transaction. Waits for another transaction that holds it, at most the lock time-out of the role.
   * @returns the finished record when the command was carried out before, else undefined.
   */
  async claim(key: string, route: string, bodyHash: Buffer): Promise<IdempotencyRecord | undefined> {
    const actorId = tx.actor().id;
    const claimed = await tx.query(
      'INSERT INTO idempotency_record (actor_id, key, route, body_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key',
      [actorId, key, route, bodyHash],
    );
    if (claimed.length > 0) return undefined;
    const found = await this.find(key);
    if (!found) throw new Error('claim idempotency key: the record vanished');
    return found;
  }

  async find(key: string): Promise<IdempotencyRecord | undefined> {
    const [row] = await tx.query<{
      route: string;
      body_hash: Buffer;
      response_status: number;
      response: unknown;
      response_version: number | null;
    }>(
      'SELECT route, body_hash, response_status, response, response_version FROM idempotency_record WHERE actor_id = $1 AND key = $2',
      [tx.actor().id, key],
    );
    return (
      row && {
        route: row.route,
        bodyHash: row.body_hash,
        status: row.response_status,
        response: row.response,
        version: row.response_version ?? undefined,
      }
    );
  }

  /** Those of these keys under which this actor has had something done. */
  async known(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ key: string }>(
      'SELECT key FROM idempotency_record WHERE actor_id = $1 AND key = ANY ($2)',
      [tx.actor().id, keys],
    );
    return new Set(rows.map(({ key }) => key));
  }

  async complete(key: string, status: number, response: unknown, version: number | undefined): Promise<void> {
    await tx.query(
      'UPDATE idempotency_record SET response_status = $3, response = $4, response_version = $5 WHERE actor_id = $1 AND key = $2',
      [tx.actor().id, key, status, JSON.stringify(response), version ?? null],
    );
  }
}
