import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import { MessageRepository } from '#persistence/message/message.repository';
import type { LostMessage } from '#persistence/message/message.repository';
import { Tx } from '#persistence/tx/tx';
import { NoticeQueue } from '#platform/queues/notice.queue';

/** Longer than a delivery with all its attempts takes (real s). */
const LOST_AFTER_SECONDS = 60;
const PAGE = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Finds messages that the outbox handed on and nobody delivered, and queues them again: after Redis was emptied, and
 * after a job had used up its attempts. A job that is still there is left alone by its key.
 */
@Injectable()
export class RequeueLost {
  constructor(
    private readonly transactions: Tx,
    private readonly messages: MessageRepository,
    private readonly queue: NoticeQueue,
  ) {}

  /** @returns how many were queued again. */
  async execute(lostAfterSeconds = LOST_AFTER_SECONDS): Promise<number> {
    let total = 0;
    let afterId = BEFORE_ALL;
    for (;;) {
      const page = await this.page(lostAfterSeconds, afterId);
      if (page.length > 0) await this.queue.add(page);
      total += page.length;
      if (page.length < PAGE) return total;
      afterId = page.at(-1)?.messageId ?? afterId;
    }
  }

  private page(lostAfterSeconds: number, afterId: string): Promise<LostMessage[]> {
    return this.transactions.run(systemActor('notifier'), () => this.messages.lost(lostAfterSeconds, afterId, PAGE));
  }
}
