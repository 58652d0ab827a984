import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { RetryReason } from '#core/vocabulary';
import { OperationsRepository } from '#persistence/operations/operations.repository';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { auditAct, permit } from '../access/permit';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';

export interface RetriedMessages {
  /** Handed on again; what waits in the queue for its next attempt is tried at once too. */
  readonly retried: number;
}

/** What caused it has been seen to: messages that fail are tried again now. None is sent twice, for its row says what became of it. */
@Injectable()
export class RetryMessages {
  constructor(
    private readonly once: Once,
    private readonly operations: OperationsRepository,
    private readonly queue: NoticeQueue,
  ) {}

  async execute(actor: UserActor, request: CommandRequest, reason: RetryReason): Promise<Reply<RetriedMessages>> {
    const reply = await this.once.run(actor, request, async () => {
      permit(actor, 'operations:retry');
      const retried = await this.operations.retryMessages();
      await auditAct('messages.retried', { detail: { reason, retried } });
      return { status: 200, body: { retried } };
    });
    // Best effort: without Redis the rows in the outbox stand for it.
    await this.queue.promote();
    return reply;
  }
}
