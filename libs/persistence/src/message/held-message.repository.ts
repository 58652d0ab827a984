import { Injectable } from '@nestjs/common';
import type { MessageHold } from '#core/complaint/complaint';
import { tx } from '../tx/tx';

/** Messages that wait until a safe contact is confirmed. */
@Injectable()
export class HeldMessageRepository {
  /** Sends what was held; `remaining` says whose messages stay held. */
  async release(complaintId: string, remaining: MessageHold | undefined): Promise<void> {
    await tx.query(
      `WITH released AS (
         UPDATE message SET status = 'queued'
         WHERE complaint_id = $1 AND status = 'held' AND ($2::text IS NULL OR ($2 = 'reporter' AND recipient_kind <> 'reporter'))
         RETURNING id, key
       )
       INSERT INTO outbox (key, topic, payload)
       SELECT key || '/send', 'notice', jsonb_build_object('messageId', id) FROM released`,
      [complaintId, remaining ?? null],
    );
  }
}
