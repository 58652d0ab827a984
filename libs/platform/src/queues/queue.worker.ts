import type { OnApplicationShutdown } from '@nestjs/common';
import { Worker } from 'bullmq';
import type { Job } from 'bullmq';
import type { Log } from '../logging/logger';
import { until } from '../services/wait';
import { LONGEST_ATTEMPT_MS, pauseBefore, workerConnectionOptions } from './redis-connections';

export interface QueueWorkerOptions<Data> {
  readonly redisUrl: string;
  readonly queue: string;
  /** Jobs under way at once. */
  readonly concurrency: number;
  readonly log: Log;
  readonly work: (data: Data) => Promise<void>;
  /** The worker cannot go on; an outage of Redis is no reason. */
  readonly onFatal: (error: unknown) => void;
  readonly onFailed?: (attempt: 'willRetry' | 'gaveUp') => void;
}

/** An outage is said once in this time, not at every attempt to connect (real ms). */
const SAY_EVERY_MS = 30_000;

/** How long jobs under way may take to end (real ms); what has not ended then is done again by another worker. */
const DRAIN_MS = 20_000;
/** Pause after a command that failed with the connection (real ms). */
const RETRY_MS = 1_000;
const ANSWER_MS = 1_000;
const CONNECTIONS = 2;

/** Takes jobs from a queue. It goes on by itself after an outage of Redis, also when everything in Redis is gone. */
export class QueueWorker<Data> implements OnApplicationShutdown {
  private readonly worker: Worker<Data>;
  private saidAt = -Infinity;
  private isClosing = false;
  private endedConnections = 0;

  constructor(private readonly options: QueueWorkerOptions<Data>) {
    const { queue, redisUrl, concurrency, work } = options;
    this.worker = new Worker<Data>(queue, (job) => work(job.data), {
      connection: workerConnectionOptions(redisUrl, (attempt) => this.reconnectAfter(attempt)),
      concurrency,
      autorun: false,
      maxStalledCount: 3,
      maxStartedAttempts: 5,
      runRetryDelay: RETRY_MS,
    });
    this.worker.on('error', (err) => this.sayOutage(err));
    this.worker.on('failed', (job, err) => this.failed(job, err));
    this.worker.on('stalled', (jobId) => options.log.warn({ queue, jobId }, 'job stalled, it is done again'));
  }

  /** Begins as soon as Redis is there. */
  start(): void {
    const run = async (): Promise<void> => {
      // BullMQ's own initialisation fails once and for all; its loop would then spin without a pause.
      await this.worker.waitUntilReady();
      await this.worker.run();
    };
    run().catch((error: unknown) => {
      if (!this.isClosing) this.options.onFatal(error);
    });
  }

  /** Takes nothing new and waits for what is under way, but not for ever. */
  async close(): Promise<void> {
    await this.worker.pause(true);
    this.isClosing = true;
    let isClosed = false;
    // BullMQ's own close waits for ever for a connection that is just being taken up again, so that one ends first.
    if (!(await this.isAnswered())) await until(() => this.endedConnections >= CONNECTIONS, LONGEST_ATTEMPT_MS);
    const closed = this.worker.close().finally(() => (isClosed = true));
    closed.catch((err: unknown) =>
      this.options.log.warn({ err, queue: this.options.queue }, 'queue worker closed badly'),
    );
    if (await until(() => isClosed, DRAIN_MS)) return;
    this.options.log.warn({ queue: this.options.queue }, 'jobs under way did not end in time');
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private reconnectAfter(attempt: number): number | null {
    if (!this.isClosing) return pauseBefore(attempt);
    this.endedConnections += 1;
    return null;
  }

  private isAnswered(): Promise<boolean> {
    const answer = this.worker.getBackend().client.then((redis) => redis.info());
    const silence = new Promise<false>((resolve) => setTimeout(resolve, ANSWER_MS, false));
    return Promise.race([
      answer.then(
        () => true,
        () => false,
      ),
      silence,
    ]);
  }

  private failed(job: Job<Data> | undefined, err: Error): void {
    const { queue, log, onFailed } = this.options;
    const hasGivenUp = job?.finishedOn !== undefined;
    const fields = { err, queue, jobId: job?.id, attempt: job?.attemptsMade };
    if (hasGivenUp) log.error(fields, 'job failed for good');
    else log.warn(fields, 'job failed, it is tried again');
    onFailed?.(hasGivenUp ? 'gaveUp' : 'willRetry');
  }

  private sayOutage(err: Error): void {
    if (Date.now() - this.saidAt < SAY_EVERY_MS) return;
    this.saidAt = Date.now();
    this.options.log.warn({ err, queue: this.options.queue }, 'queue worker has trouble with Redis');
  }
}
