import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** A message as whoever reads its complaint may know of it. */
export interface SentMessage {
  readonly template: string;
  readonly recipientKind: 'user' | 'reporter';
  readonly recipientUserId?: string;
  readonly status: 'held' | 'queued' | 'sent' | 'suppressed';
  readonly channel?: string;
  readonly createdAt: Instant;
  readonly settledAt?: Instant;
}

@Injectable()
export class SentMessageRepository {
  /** Oldest first. */
  async ofComplaint(complaintId: string): Promise<SentMessage[]> {
    const rows = await tx.query<Row>(
      `SELECT template, recipient_kind, recipient_user_id, status, channel, created_at, settled_at
       FROM message WHERE complaint_id = $1 ORDER BY created_at, id`,
      [complaintId],
    );
    return rows.map((row) => fromRow<SentMessage>(row));
  }
}
