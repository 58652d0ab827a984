import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { EXPORT_QUEUE } from '#contracts/queues';
import type { ExportQueueJob } from '#contracts/queues';
import { becomesReady, producerConnection } from './redis-connections';

/** How long a caller waits for a connection that is not there (real ms). */
const PATIENCE_MS = 500;

/** What became of a file stands in PostgreSQL; a key left behind would keep it from being begun again. */
const JOB = { attempts: 3, backoff: { type: 'exponential', delay: 1_000 }, removeOnComplete: true, removeOnFail: true };

/** Hands files that are to be made to whoever makes them. Jobs carry an id and nothing else. */
export class ExportQueue {
  private readonly redis: Redis;
  private queue?: Queue<ExportQueueJob>;

  constructor(redisUrl: string) {
    this.redis = producerConnection(redisUrl);
  }

  /**
   * Best effort: @returns false while Redis is away. A job that is still there is not added a second time, unless another
   * attempt has been begun since: that of a dead writer stands in the way until its lock has run out.
   */
  async add(exportId: string, attempts: number): Promise<boolean> {
    try {
      if (!(await becomesReady(this.redis, PATIENCE_MS))) return false;
      await this.kept().add('export', { exportId }, { ...JOB, jobId: `${exportId}-${attempts}` });
      return true;
    } catch {
      return false;
    }
  }

  /** Made on a connection that is ready: its own initialisation fails once and for all. */
  private kept(): Queue<ExportQueueJob> {
    if (this.queue) return this.queue;
    this.queue = new Queue<ExportQueueJob>(EXPORT_QUEUE, { connection: this.redis });
    return this.queue.on('error', () => undefined);
  }

  async close(): Promise<void> {
    await this.queue?.close();
    this.redis.disconnect();
  }
}
