import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NOTICE_QUEUE } from '#contracts/queues';
import type { NoticeJob } from '#contracts/queues';
import { DeliverNotice } from '#handlers/notice/deliver-notice.handler';
import { Presence } from '#handlers/operations/presence';
import { RequeueLost } from '#handlers/notice/requeue-lost.handler';
import { isReachable, openDataSource } from '#persistence/data-source';
import type { NotifierConfig } from '#platform/config/process-config';
import type { Log } from '#platform/logging/logger';
import { NestLogger } from '#platform/logging/nest-logger';
import type { Metrics } from '#platform/metrics/metrics';
import type { Dependency } from '#platform/process/readiness';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { QueueWorker } from '#platform/queues/queue.worker';
import type { DataSource } from 'typeorm';
import { NoticeMetrics } from './notice-metrics';
import { NotifierModule } from './notifier.module';
import { requeueRounds } from './requeue-rounds';

export interface NotifierAppOptions {
  readonly config: Pick<NotifierConfig, 'databaseUrl' | 'redisUrl' | 'vaultKey' | 'publicUrl'>;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly onFatal: (error: unknown) => void;
}

/** Messages under way at once, each with a connection to PostgreSQL; two more are for the rounds. */
const CONCURRENCY = 8;
const POOL_SIZE = CONCURRENCY + 2;

/** The notifier: delivers messages, and finds those that got lost on the way to it. */
export class NotifierApp {
  private stopped?: Promise<void>;

  private constructor(
    private readonly context: INestApplicationContext,
    private readonly source: DataSource,
    private readonly queue: NoticeQueue,
    private readonly worker: QueueWorker<NoticeJob>,
    private readonly rounds: readonly { stop(): Promise<void> }[],
  ) {}

  static async start({ config, log, metrics, onFatal }: NotifierAppOptions): Promise<NotifierApp> {
    const source = await connect(config.databaseUrl);
    const queue = new NoticeQueue(config.redisUrl);
    const parts = { source, queue, log, vaultKey: config.vaultKey, publicUrl: config.publicUrl };
    const context = await NestFactory.createApplicationContext(NotifierModule.with(parts), {
      logger: new NestLogger(log),
      abortOnError: false,
    });
    const deliverNotice = context.get(DeliverNotice);
    const counts = new NoticeMetrics(metrics);
    const worker = new QueueWorker<NoticeJob>({
      redisUrl: config.redisUrl,
      queue: NOTICE_QUEUE,
      concurrency: CONCURRENCY,
      log,
      work: async ({ messageId }) => counts.delivered(await deliverNotice.execute(messageId)),
      onFatal,
      onFailed: (attempt) => counts.failed(attempt),
    });
    const rounds = requeueRounds(context.get(RequeueLost), log, (count) => counts.requeued(count));
    const presence = context
      .get(Presence)
      .of('notifier', (err) => log.warn({ err }, 'cannot say that this notifier runs'));
    worker.start();
    rounds.start();
    await presence.start();
    return new NotifierApp(context, source, queue, worker, [rounds, presence]);
  }

  /** Without either of them no message is delivered. */
  readonly dependencies: readonly Dependency[] = [
    { name: 'postgres', need: 'required', isUp: () => isReachable(this.source) },
    { name: 'redis', need: 'required', isUp: () => this.queue.isReachable() },
  ];

  /** Drains: nothing new, the deliveries under way to their end, and only then what they needed. */
  stop(): Promise<void> {
    return (this.stopped ??= this.drain());
  }

  private async drain(): Promise<void> {
    await Promise.all([this.worker.close(), ...this.rounds.map((round) => round.stop())]);
    await this.context.close();
    await this.queue.close();
    await this.source.destroy();
  }
}

const connect = (url: string): Promise<DataSource> =>
  openDataSource({ url, poolSize: POOL_SIZE, applicationName: 'tuntas-notifier' });
