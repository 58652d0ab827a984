import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { ExportRepository } from '#persistence/export/export.repository';
import { MIGRATIONS } from '#persistence/migrations/index';
import { OperationsRepository } from '#persistence/operations/operations.repository';
import { PresenceRepository } from '#persistence/operations/presence.repository';
import type { PresenceRow, PresentProcess } from '#persistence/operations/presence.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { Problem } from '#platform/http/problem';
import { appVersion } from '#platform/process/app-version';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { permit } from '../access/permit';
import { iso } from '../complaint/complaint.view';
import { ProcessHealth } from '../recovery/process-health.query';
import type { InstanceView, RuntimeView, ServiceState, ServiceView } from './runtime.view';

/** Three signs of life missed (real s). */
const HEARD_SECONDS = 35;

export interface RuntimeSettings {
  readonly taskQueue: string;
  readonly temporalUi?: string;
  /** How long the asker has been there to hear a beat (real ms). */
  readonly watchedForMs: number;
}

/** What runs, in which version, and what waits. With Temporal or Redis away it says so, and the rest stands. */
@Injectable()
export class ReadRuntime {
  constructor(
    private readonly transactions: Tx,
    private readonly operations: OperationsRepository,
    private readonly exports: ExportRepository,
    private readonly presences: PresenceRepository,
    private readonly processHealth: ProcessHealth,
    private readonly temporal: TemporalClient,
    private readonly queue: NoticeQueue,
  ) {}

  async execute(actor: UserActor, settings: RuntimeSettings): Promise<RuntimeView> {
    permit(actor, 'operations:read');
    const [known, temporalVersion, redisVersion, queue, processes] = await Promise.all([
      this.transactions.run(actor, async () => ({
        found: await this.operations.read(),
        exports: await this.exports.work(),
        instances: (await this.presences.all()).map(instanceView),
        clock: tx.clock(),
      })),
      this.temporal.serverVersion(),
      this.queue.serverVersion(),
      this.queue.counts(),
      this.processHealth.execute(settings.taskQueue, settings.watchedForMs).catch(() => 'unknown' as const),
    ]);
    const { found, exports, instances, clock } = known;
    if (!found || !exports) throw new Problem('forbidden');
    const { postgresVersion, migrations, outbox, rescues, stuck, messagesWaiting, failing, ...counts } = found;
    const services: readonly ServiceView[] = [
      { name: 'postgres', state: 'up', version: postgresVersion },
      { name: 'temporal', state: temporalVersion === undefined ? 'down' : 'up', version: temporalVersion },
      { name: 'redis', state: redisVersion === undefined ? 'down' : 'up', version: redisVersion },
      { name: 'processes', state: processes },
      { name: 'worker', state: stateOf('worker', instances) },
      { name: 'notifier', state: stateOf('notifier', instances) },
    ];
    return {
      asOf: iso(clock.now),
      checkedAt: iso(clock.realNow),
      services,
      instances,
      appVersion: appVersion(),
      nodeVersion: process.versions.node,
      migrationsApplied: migrations.applied,
      migrationsKnown: MIGRATIONS.length,
      lastMigration: migrations.last,
      temporalUi: settings.temporalUi,
      outbox,
      clocks: counts,
      ...rescues,
      stuck: stuck.map((process) => ({ ...process, since: new Date(process.since).toISOString() })),
      messagesWaiting,
      failing,
      queue,
      exports,
    };
  }
}

const instanceView = ({ silentSeconds, startedAt, seenAt, ...row }: PresenceRow): InstanceView => ({
  ...row,
  startedAt: startedAt.toISOString(),
  seenAt: seenAt.toISOString(),
  isHeard: silentSeconds < HEARD_SECONDS,
});

const stateOf = (process: PresentProcess, instances: readonly InstanceView[]): ServiceState =>
  instances.some((instance) => instance.process === process && instance.isHeard) ? 'up' : 'down';
