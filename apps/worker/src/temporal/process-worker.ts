import { GracefulShutdownPeriodExpiredError, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { WorkflowBundleOption } from '@temporalio/worker';
import type { CanaryActivities } from '#contracts/canary';
import type { ComplaintActivities } from '#contracts/complaint-process';
import type { TaskActivities } from '#contracts/task-process';
import type { Log } from '#platform/logging/logger';
import { WORKER_SETTINGS } from './worker-settings';

export interface ProcessWorkerOptions {
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  readonly activities: ComplaintActivities & TaskActivities & CanaryActivities;
  readonly workflowBundle: WorkflowBundleOption;
  readonly log: Log;
}

/** Between two attempts to reach the server (real ms); the connection itself does not try again. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

let isRuntimeInstalled = false;

/** Signals are the application's: it drains first. Once per process. */
export function installRuntime(): void {
  if (isRuntimeInstalled) return;
  Runtime.install({
    shutdownSignals: [],
    telemetryOptions: { logging: { filter: 'ERROR', forward: {} } },
    logger: quietLogger,
  });
  isRuntimeInstalled = true;
}

/** Temporal's own log lines may quote payloads; ours say what is needed. */
const quietLogger = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** Runs the processes: connects as soon as the server is there, drains on stop. */
export class ProcessWorker {
  private worker?: Worker;
  private connection?: NativeConnection;
  private isStopping = false;
  private isForced = false;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: ProcessWorkerOptions) {}

  /** Returns at once; `onFatal` hears when the worker ends though nobody stopped it. */
  start(onFatal: (error: unknown) => void): void {
    this.running = this.run().catch((error: unknown) => {
      if (!this.isStopping) onFatal(error);
      else if (error instanceof GracefulShutdownPeriodExpiredError) this.isForced = true;
    });
  }

  get isRunning(): boolean {
    return this.worker?.getState() === 'RUNNING';
  }

  /** Ends after what is under way or, when that takes too long, without it: what it had committed stays, the rest is tried elsewhere. */
  async stop(): Promise<void> {
    this.isStopping = true;
    if (this.isRunning) this.worker?.shutdown();
    await this.running;
    if (this.isForced) this.options.log.warn('activities did not end in time; another worker goes on with them');
    else await this.connection?.close();
  }

  private async run(): Promise<void> {
    this.connection = await this.connect();
    if (!this.connection) return;
    const { namespace, taskQueue, activities, workflowBundle } = this.options;
    this.worker = await Worker.create({
      connection: this.connection,
      namespace,
      taskQueue,
      workflowBundle,
      activities: { ...activities },
      ...WORKER_SETTINGS,
    });
    const ended = this.worker.run();
    // Told to stop meanwhile: a worker that never ran would hold its connection for ever.
    if (this.isStopping) this.worker.shutdown();
    else this.options.log.info({ queue: taskQueue }, 'process worker runs');
    await ended;
  }

  private async connect(): Promise<NativeConnection | undefined> {
    for (let pauseMs = FIRST_PAUSE_MS; !this.isStopping; pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2)) {
      try {
        return await NativeConnection.connect({ address: this.options.address });
      } catch (error) {
        this.options.log.warn({ err: error }, 'Temporal does not answer; trying again');
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    return undefined;
  }
}
