import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { Tx } from '#persistence/tx/tx';
import { auditAct } from '../access/permit';
import type { MonitorFilter } from './monitor-filter';
import { monitorMemo } from './monitor-memo';
import { ReadMonitor } from './read-monitor.query';

/** The monitor of now as a page to sign and to send. */
@Injectable()
export class PrintMemo {
  constructor(
    private readonly transactions: Tx,
    private readonly monitor: ReadMonitor,
  ) {}

  async execute(actor: UserActor, filter: MonitorFilter, language: 'id' | 'en'): Promise<Buffer> {
    const view = await this.monitor.execute(actor, filter);
    await this.transactions.run(actor, () =>
      auditAct('monitorMemoPrinted', { detail: { ...filter, asOf: view.asOf } }),
    );
    return monitorMemo(view, filter, language);
  }
}
