import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { WorkflowBundleOption } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { assertPlainRole, createDataSource } from '#persistence/data-source';
import { OutboxRepository } from '#persistence/outbox/outbox.repository';
import type { WorkerConfig } from '#platform/config/process-config';
import type { Log } from '#platform/logging/logger';
import type { Metrics } from '#platform/metrics/metrics';
import { NestLogger } from '#platform/logging/nest-logger';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { reported } from './activities/reported';
import { CaseActivitiesProvider } from './activities/case.activities';
import { ComplaintActivitiesProvider } from './activities/complaint.activities';
import { ReferralActivitiesProvider } from './activities/referral.activities';
import { TaskActivitiesProvider } from './activities/task.activities';
import { NoticeRelay } from './relay/notice-relay';
import { RelayLoop } from './relay/relay-loop';
import { WakeRelay } from './relay/wake-relay';
import { installRuntime, ProcessWorker } from './temporal/process-worker';
import { workflowBundle } from './temporal/workflow-bundle';
import { WorkerModule } from './worker.module';

export interface WorkerAppOptions {
  readonly config: WorkerConfig;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Bundled before, where several workers run in one process. */
  readonly workflowBundle?: WorkflowBundleOption;
  readonly onFatal: (error: unknown) => void;
}

/** The worker: runs the processes and hands the outbox on. */
export class WorkerApp {
  private constructor(
    private readonly context: INestApplicationContext,
    private readonly sources: readonly DataSource[],
    private readonly worker: ProcessWorker,
    private readonly loops: readonly RelayLoop[],
    private readonly closers: readonly (() => Promise<void>)[],
  ) {}

  static async start({ config, log, metrics, workflowBundle: bundle, onFatal }: WorkerAppOptions): Promise<WorkerApp> {
    installRuntime();
    const source = await connect(config.databaseUrl, 10, 'tuntas-worker');
    const relaySource = await connect(config.relayDatabaseUrl, 3, 'tuntas-relay');
    const context = await NestFactory.createApplicationContext(WorkerModule.with(source), {
      logger: new NestLogger(log),
    });
    const worker = new ProcessWorker({
      address: config.temporalAddress,
      namespace: config.temporalNamespace,
      taskQueue: config.temporalTaskQueue,
      activities: reported(
        {
          ...context.get(ComplaintActivitiesProvider).activities(),
          ...context.get(TaskActivitiesProvider).activities(),
          ...context.get(ReferralActivitiesProvider).activities(),
          ...context.get(CaseActivitiesProvider).activities(),
        },
        log,
        metrics,
      ),
      workflowBundle: bundle ?? (await workflowBundle()),
      log,
    });
    worker.start(onFatal);

    const temporal = TemporalClient.create({
      address: config.temporalAddress,
      namespace: config.temporalNamespace,
      taskQueue: config.temporalTaskQueue,
    });
    const queue = new NoticeQueue(config.redisUrl);
    const outbox = new OutboxRepository(relaySource);
    const wakes = new WakeRelay(outbox, temporal, (err) =>
      log.warn({ err }, 'Temporal does not take wakes; they wait in the outbox'),
    );
    const notices = new NoticeRelay(outbox, queue, (err) =>
      log.warn({ err }, 'Redis does not take messages; they wait in the outbox'),
    );
    const failed = (err: unknown) => log.error({ err }, 'the outbox relay failed; trying again');
    const loops = [new RelayLoop(() => wakes.pass(), failed), new RelayLoop(() => notices.pass(), failed)];
    const doorbell = new OutboxDoorbell(config.redisUrl);
    doorbell.listen(() => loops.forEach((loop) => loop.ring()));
    loops.forEach((loop) => loop.start());
    return new WorkerApp(context, [source, relaySource], worker, loops, [
      () => doorbell.close(),
      () => queue.close(),
      () => temporal.close(),
    ]);
  }

  get isRunning(): boolean {
    return this.worker.isRunning;
  }

  /** Drains: no new work, the work in hand to its end, and only then what it needed. */
  async stop(): Promise<void> {
    await Promise.all([this.worker.stop(), ...this.loops.map((loop) => loop.stop())]);
    await Promise.all(this.closers.map((close) => close()));
    await this.context.close();
    await Promise.all(this.sources.map((source) => source.destroy()));
  }
}

async function connect(url: string, poolSize: number, applicationName: string): Promise<DataSource> {
  const source = await createDataSource({ url, poolSize, applicationName }).initialize();
  await assertPlainRole(source);
  return source;
}
