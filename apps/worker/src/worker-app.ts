import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { WorkflowBundleOption } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { RefreshExclusions } from '#handlers/exclusion/refresh-exclusions.handler';
import { ReckonTime } from '#handlers/monitor/reckon-time.handler';
import { CarryOutChanges } from '#handlers/organisation/carry-out-changes.handler';
import { Presence } from '#handlers/operations/presence';
import { KeepBeat } from '#handlers/recovery/keep-beat.handler';
import { Reconcile } from '#handlers/recovery/reconcile.handler';
import { StuckProcesses } from '#handlers/recovery/stuck-process.handler';
import { SweepOverdue } from '#handlers/sweeper/sweep-overdue.handler';
import { isReachable, openDataSource } from '#persistence/data-source';
import { OutboxRepository } from '#persistence/outbox/outbox.repository';
import { OpenAggregates } from '#persistence/recovery/open-aggregates';
import { Tx } from '#persistence/tx/tx';
import type { WorkerConfig } from '#platform/config/process-config';
import type { Log } from '#platform/logging/logger';
import type { Metrics } from '#platform/metrics/metrics';
import { NestLogger } from '#platform/logging/nest-logger';
import type { Dependency } from '#platform/process/readiness';
import { within } from '#platform/process/within';
import { NoticeQueue } from '#platform/queues/notice.queue';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { TemporalClient } from '#platform/temporal/temporal-client';
import { reported } from './activities/reported';
import { CanaryActivitiesProvider } from './activities/canary.activities';
import { CaseActivitiesProvider } from './activities/case.activities';
import { ComplaintActivitiesProvider } from './activities/complaint.activities';
import { ReferralActivitiesProvider } from './activities/referral.activities';
import { TaskActivitiesProvider } from './activities/task.activities';
import { RecoveryMetrics } from './recovery/recovery-metrics';
import { RECOVERY_PACE, recoveryRounds } from './recovery/recovery-rounds';
import type { RecoveryPace } from './recovery/recovery-rounds';
import { StuckWatch } from './recovery/stuck-watch';
import { NoticeRelay } from './relay/notice-relay';
import { RelayLoop } from './relay/relay-loop';
import { WakeRelay } from './relay/wake-relay';
import { SWEEP_EVERY_MS, Sweeper } from './sweeper/sweeper';
import { SweepReport } from './sweeper/sweep-report';
import { installRuntime, ProcessWorker } from './temporal/process-worker';
import { WORKER_SETTINGS } from './temporal/worker-settings';
import { workflowBundle } from './temporal/workflow-bundle';
import { WorkerModule } from './worker.module';

/** One connection for each local activity that may run, one for the sweeper, one to spare. */
const POOL_SIZE = WORKER_SETTINGS.maxConcurrentLocalActivityExecutions + 2;

export interface WorkerAppOptions {
  readonly config: WorkerConfig;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Bundled before, where several workers run in one process. */
  readonly workflowBundle?: WorkflowBundleOption;
  /** How often what runs is looked after; a test does not wait for a minute. */
  readonly pace?: RecoveryPace;
  readonly onFatal: (error: unknown) => void;
}

/** Something that goes on beside the processes until the worker stops. */
interface BackgroundLoop {
  start(): void | Promise<void>;
  stop(): Promise<void>;
}

/** The worker itself ends after 22 s at the latest; these come before and after it, and all must be over within 28 s (real ms). */
const LOOPS_END_MS = 3_000;
const CLOSE_MS = 2_000;

/** Between two looks for changes of the organisation whose date has come (real ms). */
const FOLLOW_EVERY_MS = 1_000;

/** Between two looks for closed complaints whose time is not reckoned (real ms); nobody waits for it but the monitor. */
const RECKON_EVERY_MS = 2_000;

/** The worker: runs the processes, hands the outbox on, fires what others have left, and starts what is missing. */
export class WorkerApp {
  private constructor(
    private readonly context: INestApplicationContext,
    private readonly sources: readonly DataSource[],
    private readonly worker: ProcessWorker,
    private readonly loops: readonly BackgroundLoop[],
    readonly dependencies: readonly Dependency[],
    private readonly closers: readonly (() => Promise<void>)[],
  ) {}

  static async start(options: WorkerAppOptions): Promise<WorkerApp> {
    const { config, log, metrics, workflowBundle: bundle, pace = RECOVERY_PACE, onFatal } = options;
    installRuntime();
    const source = await connect(config.databaseUrl, POOL_SIZE, 'tuntas-worker');
    const relaySource = await connect(config.relayDatabaseUrl, 3, 'tuntas-relay');
    const temporal = TemporalClient.create({
      address: config.temporalAddress,
      namespace: config.temporalNamespace,
      taskQueue: config.temporalTaskQueue,
    });
    const context = await NestFactory.createApplicationContext(WorkerModule.with(source), {
      logger: new NestLogger(log),
    });
    const taskQueue = config.temporalTaskQueue;
    const stuck = new StuckWatch(context.get(StuckProcesses), temporal, log);
    const counts = new RecoveryMetrics(metrics);
    const reportTo = { log, metrics, stuck };
    const worker = new ProcessWorker({
      address: config.temporalAddress,
      namespace: config.temporalNamespace,
      taskQueue: config.temporalTaskQueue,
      activities: {
        ...reported('complaint', context.get(ComplaintActivitiesProvider).activities(), reportTo),
        ...reported('task', context.get(TaskActivitiesProvider).activities(), reportTo),
        ...reported('referral', context.get(ReferralActivitiesProvider).activities(), reportTo),
        ...reported('case', context.get(CaseActivitiesProvider).activities(), reportTo),
        ...context.get(CanaryActivitiesProvider).activities({
          taskQueue,
          restMs: pace.canaryRestMs,
          onBeat: (lateMs) => counts.canaryLate(lateMs),
        }),
      },
      workflowBundle: bundle ?? (await workflowBundle()),
      log,
    });
    worker.start(onFatal);

    const queue = new NoticeQueue(config.redisUrl);
    const outbox = new OutboxRepository(relaySource);
    const wakes = new WakeRelay(outbox, temporal, (err) =>
      log.warn({ err }, 'Temporal does not take wakes; they wait in the outbox'),
    );
    const notices = new NoticeRelay(outbox, queue, (err) =>
      log.warn({ err }, 'Redis does not take messages; they wait in the outbox'),
    );
    const failed = (err: unknown) => log.error({ err }, 'the outbox relay failed; trying again');
    const relays = [new RelayLoop(() => wakes.pass(), failed), new RelayLoop(() => notices.pass(), failed)];
    const sweeper = new Sweeper(context.get(SweepOverdue), new SweepReport(log, metrics));
    const sweeping = new RelayLoop(
      () => sweeper.pass(),
      (err) => log.error({ err }, 'the sweeper failed; trying again'),
      SWEEP_EVERY_MS,
    );
    const carryOut = context.get(CarryOutChanges);
    const following = new RelayLoop(
      async () => ((await carryOut.execute()) > 0 ? 'more' : 'done'),
      (err) => log.error({ err }, 'a task could not follow a change of the organisation; trying again'),
      FOLLOW_EVERY_MS,
    );
    const reckonTime = context.get(ReckonTime);
    const reckoning = new RelayLoop(
      async () => ((await reckonTime.execute()) > 0 ? 'more' : 'done'),
      (err) => log.error({ err }, 'the time of a closed complaint could not be reckoned; trying again'),
      RECKON_EVERY_MS,
    );
    const doorbell = new OutboxDoorbell(config.redisUrl);
    doorbell.listen(() => [...relays, following].forEach((loop) => loop.ring()));
    const reconcile = new Reconcile(context.get(Tx), context.get(OpenAggregates), temporal);
    const keepBeat = context.get(KeepBeat);
    const refreshExclusions = context.get(RefreshExclusions);
    const loops: BackgroundLoop[] = [
      ...relays,
      sweeping,
      following,
      reckoning,
      context.get(Presence).of('worker', (err) => log.warn({ err }, 'cannot say that this worker runs')),
      ...recoveryRounds({ taskQueue, pace, temporal, reconcile, keepBeat, stuck, refreshExclusions, counts, log }),
    ];
    loops.forEach((loop) => void loop.start());
    const dependencies: readonly Dependency[] = [
      { name: 'postgres', need: 'required', isUp: () => isReachable(source) },
      // Of the relay's own role: without it wakes and messages wait.
      { name: 'outbox', need: 'required', isUp: () => isReachable(relaySource) },
      { name: 'temporal', need: 'required', isUp: () => temporal.isReachable() },
      // The worker goes on saying that it runs while its server is away; hence both.
      { name: 'processes', need: 'required', isUp: () => Promise.resolve(worker.isRunning) },
      { name: 'redis', need: 'helpful', isUp: () => queue.isReachable() },
    ];
    return new WorkerApp(context, [source, relaySource], worker, loops, dependencies, [
      () => doorbell.close(),
      () => queue.close(),
      () => temporal.close(),
    ]);
  }

  get isRunning(): boolean {
    return this.worker.isRunning;
  }

  /** Drains: no new work, the work in hand to its end, and only then what it needed; none of it for longer than it may take. */
  async stop(): Promise<void> {
    await within(LOOPS_END_MS, Promise.all(this.loops.map((loop) => loop.stop())));
    await this.worker.stop();
    await within(CLOSE_MS, this.close());
  }

  private async close(): Promise<void> {
    await Promise.all(this.closers.map((close) => close()));
    await this.context.close();
    await Promise.all(this.sources.map((source) => source.destroy()));
  }
}

const connect = (url: string, poolSize: number, applicationName: string): Promise<DataSource> =>
  openDataSource({ url, poolSize, applicationName });
