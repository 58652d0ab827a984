import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import type { Attempt, CallBack } from '#core/call/call-back';
import type { AttemptOutcome, DocumentCode } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** A promise as it is stored; number and words are sealed. */
export interface StoredCallBack extends CallBack {
  /** The call it was promised in; none for documents that a task asks for. */
  readonly callId?: string;
  readonly complaintId?: string;
  readonly complaintNumber?: string;
  readonly promisedById: string;
  readonly regionCode?: string;
  /** None where she gave none that may be called. */
  readonly phoneCipher?: Buffer;
  readonly wordsCipher?: Buffer;
  readonly attempts: readonly Attempt[];
  /** The task that needs documents, since when, and what of it is still awaited. */
  readonly taskId?: string;
  readonly askedAt?: Instant;
  readonly documents?: readonly DocumentCode[];
}

export type NewCallBack = Omit<StoredCallBack, 'attempts' | 'complaintNumber' | 'documents'>;

/** What was asked for then has come, or nobody waits for it any more. */
const IS_NEEDED = `(b.task_id IS NULL OR EXISTS (SELECT 1 FROM party_task t WHERE t.id = b.task_id AND t.documents_asked_at = b.asked_at))`;

const SELECT = `SELECT b.id, b.call_id, b.complaint_id, b.promised_by_id, b.region_code, b.zone, b.version, b.due_at,
    CASE WHEN b.status = 'open' AND NOT ${IS_NEEDED} THEN 'notNeeded' ELSE b.status END AS status,
    b.phone_cipher, b.from_hour, b.until_hour, b.words_cipher, b.task_id, b.asked_at,
    (SELECT t.awaited_documents FROM party_task t WHERE t.id = b.task_id) AS documents,
    (SELECT c.number FROM complaint c WHERE c.id = b.complaint_id) AS complaint_number,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('at', round(extract(epoch FROM a.at) * 1000), 'outcome', a.outcome) ORDER BY a.ordinal), '[]')
       FROM call_back_attempt a WHERE a.call_back_id = b.id) AS attempts
  FROM vault.call_back b`;

/** Promised calls that row-level security lets the actor see. */
@Injectable()
export class CallBackRepository {
  /** Asked for by the same task once more, the one that is open stays. */
  async add(promise: NewCallBack): Promise<void> {
    await tx.query(
      `INSERT INTO vault.call_back (id, call_id, complaint_id, promised_by_id, region_code, zone, status, version, due_at,
         phone_cipher, from_hour, until_hour, words_cipher, task_id, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (task_id, asked_at) WHERE status = 'open' DO NOTHING`,
      [
        promise.id,
        promise.callId ?? null,
        promise.complaintId ?? null,
        promise.promisedById,
        promise.regionCode ?? null,
        promise.zone,
        promise.status,
        promise.version,
        new Date(promise.dueAt),
        promise.phoneCipher ?? null,
        promise.fromHour ?? null,
        promise.untilHour ?? null,
        promise.wordsCipher ?? null,
        promise.taskId ?? null,
        promise.askedAt === undefined ? null : new Date(promise.askedAt),
      ],
    );
  }

  /** What is still to be done, the next due first. */
  async open(
    after: { readonly dueAt: number; readonly id: string } | undefined,
    limit: number,
  ): Promise<readonly StoredCallBack[]> {
    const rows = await tx.query<Row>(
      `${SELECT} WHERE b.status = 'open' AND ${IS_NEEDED} AND ($1::timestamptz IS NULL OR (b.due_at, b.id) > ($1, $2::uuid)) ORDER BY b.due_at, b.id LIMIT $3`,
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
