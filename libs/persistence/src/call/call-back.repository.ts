import { Injectable } from '@nestjs/common';
import type { Attempt, CallBack } from '#core/call/call-back';
import type { AttemptOutcome } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** A promise as it is stored; number and words are sealed. */
export interface StoredCallBack extends CallBack {
  readonly callId: string;
  readonly complaintId?: string;
  readonly complaintNumber?: string;
  readonly promisedById: string;
  readonly regionCode?: string;
  readonly phoneCipher: Buffer;
  readonly wordsCipher?: Buffer;
  readonly attempts: readonly Attempt[];
}

const SELECT = `SELECT b.id, b.call_id, b.complaint_id, b.promised_by_id, b.region_code, b.zone, b.status, b.version, b.due_at,
    b.phone_cipher, b.from_hour, b.until_hour, b.words_cipher,
    (SELECT c.number FROM complaint c WHERE c.id = b.complaint_id) AS complaint_number,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('at', round(extract(epoch FROM a.at) * 1000), 'outcome', a.outcome) ORDER BY a.ordinal), '[]')
       FROM call_back_attempt a WHERE a.call_back_id = b.id) AS attempts
  FROM vault.call_back b`;

/** Promised calls that row-level security lets the actor see. */
@Injectable()
export class CallBackRepository {
  async add(promise: Omit<StoredCallBack, 'attempts' | 'complaintNumber'>): Promise<void> {
    await tx.query(
      `INSERT INTO vault.call_back (id, call_id, complaint_id, promised_by_id, region_code, zone, status, version, due_at,
         phone_cipher, from_hour, until_hour, words_cipher) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        promise.id,
        promise.callId,
        promise.complaintId ?? null,
        promise.promisedById,
        promise.regionCode ?? null,
        promise.zone,
        promise.status,
        promise.version,
        new Date(promise.dueAt),
        promise.phoneCipher,
        promise.fromHour ?? null,
        promise.untilHour ?? null,
        promise.wordsCipher ?? null,
      ],
    );
  }

  /** What is still to be done, the next due first. */
  async open(
    after: { readonly dueAt: number; readonly id: string } | undefined,
    limit: number,
  ): Promise<readonly StoredCallBack[]> {
    const rows = await tx.query<Row>(
      `${SELECT} WHERE b.status = 'open' AND ($1::timestamptz IS NULL OR (b.due_at, b.id) > ($1, $2::uuid)) ORDER BY b.due_at, b.id LIMIT $3`,
      [after ? new Date(after.dueAt) : null, after?.id ?? null, limit],
    );
    return rows.map((row) => fromRow<StoredCallBack>(row));
  }

  async find(id: string): Promise<StoredCallBack | undefined> {
    const [row] = await tx.query<Row>(`${SELECT} WHERE b.id = $1`, [id]);
    return row && fromRow<StoredCallBack>(row);
  }

  async findForUpdate(id: string): Promise<StoredCallBack | undefined> {
    const locked = await tx.query('SELECT 1 FROM vault.call_back WHERE id = $1 FOR UPDATE', [id]);
    return locked.length === 0 ? undefined : this.find(id);
  }

  async addAttempt(
    { id, attempts }: StoredCallBack,
    outcome: AttemptOutcome,
    status: CallBack['status'],
  ): Promise<void> {
    const now = new Date(tx.now());
    await tx.query(
      'INSERT INTO call_back_attempt (call_back_id, ordinal, at, by_id, outcome) VALUES ($1, $2, $3, $4, $5)',
      [id, attempts.length + 1, now, tx.actor().id, outcome],
    );
    await tx.query(
      `UPDATE vault.call_back SET status = $2, version = version + 1, settled_at = CASE WHEN $2 = 'open' THEN NULL ELSE $3::timestamptz END WHERE id = $1`,
      [id, status, now],
    );
  }
}
