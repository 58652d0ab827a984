import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { systemActor } from '#core/access/actor';
import type { UserActor } from '#core/access/actor';
import { ExportRepository } from '#persistence/export/export.repository';
import type { ExportFormat, ExportJob } from '#persistence/export/export.repository';
import { Tx } from '#persistence/tx/tx';
import { Problem } from '#platform/http/problem';
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

/** A caller may ask again after so long (real s). */
const RETRY_SECONDS = 10;

/**
 * A file of the filtered list, made in the background. The row is what counts; a job that is lost is queued again. One at a time is
 * made for everybody, so each has one that is not over yet: asked for again it is the same.
 */
@Injectable()
export class RequestExport {
  private readonly log = new Logger(RequestExport.name);

  constructor(
    private readonly transactions: Tx,
    private readonly once: Once,
    private readonly exports: ExportRepository,
    private readonly queue: ExportQueue,
    private readonly context: MonitorContext,
  ) {}

  async execute(actor: UserActor, request: CommandRequest, wanted: ExportRequest): Promise<Reply<ExportView>> {
    permit(actor, 'monitor:read');
    let attempts = 0;
    const reply = await this.once.run(actor, withFilter(request, wanted), async () => {
      await this.context.rows(actor, wanted.filter);
      const job = await this.jobFor(actor, wanted);
      attempts = job.attempts;
      return { status: 202, body: exportView(job) };
    });
    await this.queue.add(reply.body.id, attempts);
    await this.removeExpired();
    return reply;
  }

  private async jobFor(actor: UserActor, request: ExportRequest): Promise<ExportJob> {
    const wanted = { ...request, userId: actor.id };
    const unfinished = await this.exports.unfinished(wanted);
    if (unfinished?.isSame) return unfinished;
    if (unfinished) {
      // Else a job that was lost would stand in her way until she finds the page that asks how far it is.
      if (unfinished.isLeft) await this.queue.add(unfinished.id, unfinished.attempts);
      throw new Problem('exportUnfinished', { retryAfter: RETRY_SECONDS });
    }
    const id = uuidv7();
    await this.exports.add({ id, ...wanted }, LIFE_DAYS);
    const job = await this.exports.find(id);
    if (!job) throw new Error(`request export ${id}: it is not there`);
    return job;
  }

  /** Nobody's file waits for it, nor is refused when it cannot be done. */
  private async removeExpired(): Promise<void> {
    await this.transactions
      .run(systemActor('process'), () => this.exports.removeExpired())
      .catch((err: unknown) => this.log.warn('files whose time is over could not be removed', err));
  }
}

/** What is asked for stands in the address: it belongs to what makes two requests the same. */
function withFilter(request: CommandRequest, wanted: ExportRequest): CommandRequest {
  const bodyHash = createHash('sha256').update(request.bodyHash).update(JSON.stringify(wanted)).digest();
  return { ...request, bodyHash };
}
