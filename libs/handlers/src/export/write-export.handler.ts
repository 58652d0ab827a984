import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import type { UserActor } from '#core/access/actor';
import { may } from '#core/access/policy';
import { ExportRepository } from '#persistence/export/export.repository';
import type { ExportJob } from '#persistence/export/export.repository';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { auditAct } from '../access/permit';
import { ExportMonitor } from '../monitor/export-monitor.query';
import type { MonitorFilter } from '../monitor/monitor-filter';
import { actorOf } from '../session/load-actor.query';
import { sheetWriter } from './export-rows';

/**
 * Makes one file: every row of one snapshot, read with the eyes of whoever asked, as she may see now. Pieces commit as they
 * are written. Whoever dies half-way leaves nothing that counts: the next one begins anew, from a snapshot of its own.
 */
@Injectable()
export class WriteExport {
  constructor(
    private readonly transactions: Tx,
    private readonly exports: ExportRepository,
    private readonly actors: ActorRepository,
    private readonly monitor: ExportMonitor,
  ) {}

  async execute(exportId: string): Promise<'written' | 'notMine' | 'forbidden'> {
    const begun = await this.transactions.run(systemActor('process'), async () => {
      const job = await this.exports.begin(exportId);
      return job && { job, actor: actorOf(await this.actors.seatsOf(job.userId)) };
    });
    if (!begun) return 'notMine';
    const { job, actor } = begun;
    if (!actor || !may(actor, 'monitor:read')) {
      await this.transactions.run(systemActor('process'), () => this.exports.end(job, 'failed'));
      return 'forbidden';
    }
    try {
      return await this.write(job, actor);
    } catch (error) {
      // Tried again at once by the queue, or later by whoever asks how far it is.
      await this.transactions.run(actor, () => this.exports.end(job, 'queued')).catch(() => undefined);
      throw error;
    }
  }

  private write(job: ExportJob, actor: UserActor): Promise<'written' | 'notMine'> {
    return this.transactions.snapshot(actor, async () => {
      const asOf = new Date(tx.now());
      const filter = job.filter as MonitorFilter;
      const { total, parts } = await this.monitor.allOf(actor, filter, job.language);
      const writer = sheetWriter(job.format);
      let [place, rowsDone] = [0, 0];
      const add = (bytes: Buffer): Promise<boolean> =>
        this.transactions.aside(actor, () => this.exports.addPart(job, place, { bytes, rowsDone, rowsTotal: total }));
      for await (const { cells, rows } of parts) {
        rowsDone += rows;
        if (!(await add(writer.write(cells)))) return 'notMine';
        place += 1;
      }
      if (!(await add(writer.end()))) return 'notMine';
      return this.transactions.aside(actor, async () => {
        // Somebody else took over after the last piece: hers is the file, and hers to be written down.
        if (!(await this.exports.end(job, 'ready', asOf))) return 'notMine';
        await auditAct('monitorExported', {
          subjectId: job.id,
          detail: { what: 'complaints', ...filter, rows: total },
        });
        return 'written';
      });
    });
  }
}
