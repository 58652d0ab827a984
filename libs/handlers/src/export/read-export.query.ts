import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { ExportRepository } from '#persistence/export/export.repository';
import type { ExportJob } from '#persistence/export/export.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { Problem } from '#platform/http/problem';
import { ExportQueue } from '#platform/queues/export.queue';
import { auditAct, hidden, permit } from '../access/permit';
import { exportView } from './export.view';
import type { ExportView } from './export.view';

/** A file somebody has asked for: how far it is, and what is in it. Nobody else's is there. */
@Injectable()
export class ReadExport {
  constructor(
    private readonly transactions: Tx,
    private readonly exports: ExportRepository,
    private readonly queue: ExportQueue,
  ) {}

  /** What nobody has worked on for a while is queued again: its job was lost, or whoever wrote it died. */
  async execute(actor: UserActor, id: string): Promise<ExportView> {
    permit(actor, 'monitor:read');
    const job = await this.transactions.run(actor, () => this.get(id));
    if (job.isLeft) await this.queue.add(id, job.attempts);
    return exportView(job);
  }

  /** @throws Problem 409 before it is ready. Fetching it is written down. */
  async fetch(
    actor: UserActor,
    id: string,
  ): Promise<{ readonly job: ExportJob; readonly pieces: AsyncIterable<Buffer> }> {
    permit(actor, 'monitor:read');
    const job = await this.transactions.run(actor, async () => {
      const found = await this.get(id);
      if (found.state !== 'ready') throw new Problem('exportNotReady', { retryAfter: 2 });
      await auditAct('exportFetched', { subjectId: id, detail: { rows: found.rowsTotal ?? 0 } });
      return found;
    });
    return { job, pieces: this.pieces(actor, job) };
  }

  private async *pieces(actor: UserActor, job: ExportJob): AsyncGenerator<Buffer> {
    for (let place = 0; ; place += 1) {
      const bytes = await this.transactions.run(actor, () => this.exports.part(job, place));
      if (!bytes) return;
      yield bytes;
    }
  }

  private async get(id: string): Promise<ExportJob> {
    const job = await this.exports.find(id);
    if (job?.userId !== tx.actor().id) throw hidden();
    return job;
  }
}
