import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import type { NoticeIntent, NoticeTemplate } from '#core/decision';
import { tx } from '../tx/tx';

/** A message that waits for its delivery. */
export interface QueuedMessage {
  readonly id: string;
  readonly key: string;
  readonly complaintId: string;
  readonly template: NoticeTemplate;
  readonly params: NoticeIntent['params'];
  readonly recipientKind: NoticeIntent['to']['kind'];
  readonly recipientUserId: string | null;
}

export type MessageState = 'queued' | 'sent' | 'suppressed';

/** A message whose job is gone although the outbox handed it on: Redis lost its data, or gave up on it. */
export interface LostMessage {
  readonly messageId: string;
  /** Key of the outbox row, and so of the job. */
  readonly key: string;
}

@Injectable()
export class MessageRepository {
  /** Locks the message until the end of the transaction, so that nobody else delivers it meanwhile. */
  async findForDelivery(
    id: string,
  ): Promise<{ readonly status: MessageState; readonly message: QueuedMessage } | undefined> {
    const [row] = await tx.query<QueuedMessage & { status: MessageState }>(
      `SELECT id, key, complaint_id AS "complaintId", template, params, recipient_kind AS "recipientKind", recipient_user_id AS "recipientUserId", status
       FROM message WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) return undefined;
    const { status, ...message } = row;
    return { status, message };
  }

  async markSent(
    id: string,
    { channel, language }: { readonly channel: string; readonly language: string },
  ): Promise<void> {
    await tx.query(`UPDATE message SET status = 'sent', channel = $2, language = $3, settled_at = $4 WHERE id = $1`, [
      id,
      channel,
      language,
      new Date(tx.now()),
    ]);
  }

  async markSuppressed(id: string, reason: string): Promise<void> {
    await tx.query(`UPDATE message SET status = 'suppressed', reason = $2, settled_at = $3 WHERE id = $1`, [
      id,
      reason,
      new Date(tx.now()),
    ]);
  }

  /**
   * Up to `limit` messages after `afterId` that still wait although the outbox handed them on more than `seconds` ago
   * (real time: this is about Redis, not about business).
   */
  lost(seconds: number, afterId: string, limit: number): Promise<LostMessage[]> {
    return tx.query<LostMessage>(
      `SELECT m.id AS "messageId", o.key FROM message m JOIN outbox o ON o.key = m.key || '/send'
       WHERE m.status = 'queued' AND m.id > $2 AND o.delivered_at < clock_timestamp() - make_interval(secs => $1)
       ORDER BY m.id LIMIT $3`,
      [seconds, afterId, limit],
    );
  }

  /** What the demonstration channel would have sent. */
  async keepDemo(row: {
    readonly messageId: string;
    readonly medium: string;
    readonly text: string;
    readonly at: Instant;
  }): Promise<void> {
    await tx.query('INSERT INTO demo_message (message_id, channel, body, sent_at) VALUES ($1, $2, $3, $4)', [
      row.messageId,
      row.medium,
      row.text,
      new Date(row.at),
    ]);
  }
}
