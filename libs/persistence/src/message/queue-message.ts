import { Injectable } from '@nestjs/common';
import type { NoticeIntent, NoticeTemplate } from '#core/decision';
import { tx } from '../tx/tx';

export interface MessageToQueue {
  readonly id: string;
  /** The same message is queued once. */
  readonly key: string;
  readonly complaintId: string;
  readonly template: NoticeTemplate;
  readonly params: NoticeIntent['params'];
  readonly userId: string;
}

/** A message that no change of an aggregate sends, with its outbox row. */
@Injectable()
export class QueueMessage {
  async queue({ id, key, complaintId, template, params, userId }: MessageToQueue): Promise<void> {
    await tx.query(
      `INSERT INTO message (id, key, complaint_id, template, params, recipient_kind, recipient_user_id, created_at, status)
       VALUES ($1, $2, $3, $4, $5, 'user', $6, $7, 'queued')`,
      [id, key, complaintId, template, JSON.stringify(params), userId, new Date(tx.now())],
    );
    await tx.query(`INSERT INTO outbox (key, topic, payload) VALUES ($1, 'notice', $2)`, [
      `${key}/send`,
      JSON.stringify({ messageId: id }),
    ]);
  }
}
