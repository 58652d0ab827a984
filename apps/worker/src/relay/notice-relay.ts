import type { OutboxRepository } from '#persistence/outbox/outbox.repository';
import type { NoticeQueue } from '#platform/queues/notice.queue';

const BATCH = 200;

/** Passes messages on to the queue that delivers them. */
export class NoticeRelay {
  constructor(
    private readonly outbox: OutboxRepository,
    private readonly queue: NoticeQueue,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  async pass(): Promise<'more' | 'done'> {
    const rows = await this.outbox.claim('notice', BATCH);
    if (rows.length === 0) return 'done';
    const ids = rows.map((row) => row.id);
    try {
      await this.queue.add(rows.map((row) => ({ key: row.key, messageId: row.payload.messageId })));
    } catch (error) {
      this.onFailure(error);
      await this.outbox.release(ids);
      return 'done';
    }
    await this.outbox.markDelivered(ids);
    return rows.length === BATCH ? 'more' : 'done';
  }
}
