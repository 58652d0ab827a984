import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { systemActor } from '#core/access/actor';
import type { UserActor } from '#core/access/actor';
import { ExportRepository } from '#persistence/export/export.repository';
import type { ExportFormat } from '#persistence/export/export.repository';
import { Tx } from '#persistence/tx/tx';
import { ExportQueue } from '#platform/queues/export.queue';
import { permit } from '../access/permit';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { MonitorContext } from '../monitor/monitor-context';
import type { MonitorFilter } from '../monitor/monitor-filter';
import { exportView } from './export.view';
import type { ExportView } from './export.view';

export interface ExportRequest {
  readonly filter: MonitorFilter;
  readonly format: ExportFormat;
  readonly language: 'id' | 'en';
}

/** Until it is removed, whether it was fetched or not (real days). */
const LIFE_DAYS = 7;

/** A file of the filtered list, made in the background. The row is what counts; a job that is lost is queued again. */
@Injectable()
export class RequestExport {
  constructor(
    private readonly transactions: Tx,
    private readonly once: Once,
    private readonly exports: ExportRepository,
    private readonly queue: ExportQueue,
    private readonly context: MonitorContext,
  ) {}

  async execute(actor: UserActor, request: CommandRequest, wanted: ExportRequest): Promise<Reply<ExportView>> {
    permit(actor, 'monitor:read');
    await this.transactions.run(systemActor('process'), () => this.exports.removeExpired());
    const reply = await this.once.run(actor, withFilter(request, wanted), async () => {
      await this.context.rows(actor, wanted.filter);
      const id = uuidv7();
      await this.exports.add({ id, userId: actor.id, ...wanted }, LIFE_DAYS);
      const job = await this.exports.find(id);
      if (!job) throw new Error(`request export ${id}: it is not there`);
      return { status: 202, body: exportView(job) };
    });
    await this.queue.add(reply.body.id, 0);
    return reply;
  }
}

/** What is asked for stands in the address: it belongs to what makes two requests the same. */
function withFilter(request: CommandRequest, wanted: ExportRequest): CommandRequest {
  const bodyHash = createHash('sha256').update(request.bodyHash).update(JSON.stringify(wanted)).digest();
  return { ...request, bodyHash };
}
