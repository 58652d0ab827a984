import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { RetryReason } from '#core/vocabulary';
import { ExportRepository } from '#persistence/export/export.repository';
import type { ExportJob } from '#persistence/export/export.repository';
import { ExportQueue } from '#platform/queues/export.queue';
import { auditAct, permit } from '../access/permit';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';

export interface RetriedExports {
  /** Given up, or left by whoever wrote them: they wait for their turn again. */
  readonly retried: number;
}

/** What caused it has been seen to: files that were given up are made after all. Each stays its owner's, and is made with her eyes. */
@Injectable()
export class RetryExports {
  constructor(
    private readonly once: Once,
    private readonly exports: ExportRepository,
    private readonly queue: ExportQueue,
  ) {}

  async execute(actor: UserActor, request: CommandRequest, reason: RetryReason): Promise<Reply<RetriedExports>> {
    let again: readonly Pick<ExportJob, 'id' | 'attempts'>[] = [];
    const reply = await this.once.run(actor, request, async () => {
      permit(actor, 'operations:retry');
      again = await this.exports.retry();
      await auditAct('exports.retried', { detail: { reason, retried: again.length } });
      return { status: 200, body: { retried: again.length } };
    });
    // Best effort: without Redis its owner's next look queues it.
    for (const { id, attempts } of again) if (!(await this.queue.add(id, attempts))) break;
    return reply;
  }
}
