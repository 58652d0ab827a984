import type { OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { JobsOptions } from 'bullmq';
import type { Redis } from 'ioredis';
import { NOTICE_QUEUE } from '#contracts/queues';
import type { NoticeJob } from '#contracts/queues';
import { becomesReady, producerConnection } from './redis-connections';

export interface QueuedNotice {
  /** Key of the outbox row. A job of this key that is still there is not added a second time. */
  readonly key: string;
  readonly messageId: string;
}

/** How long a caller waits for a connection that is not there (real ms). */
const PATIENCE_MS = 500;

/** As many as are promoted at once. */
const PROMOTED = 1_000;

/**
 * A job that is done, or has failed for good, leaves nothing behind: what became of the message stands in Postgres, and
 * a key left behind would keep the same message from being tried again.
 */
const JOB: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: true,
};

/** Hands messages to whoever delivers them. Jobs carry an id and nothing else. */
export class NoticeQueue implements OnApplicationShutdown {
  private readonly redis: Redis;
  private queue?: Queue<NoticeJob>;

  constructor(redisUrl: string) {
    this.redis = producerConnection(redisUrl);
  }

  /** All of them or an error, and then some may be added; adding again is harmless. */
  async add(notices: readonly QueuedNotice[]): Promise<void> {
    const queue = await this.connected();
    await queue.addBulk(
      notices.map(({ key, messageId }) => ({ name: 'notice', data: { messageId }, opts: { ...JOB, jobId: key } })),
    );
  }

  /** True when Redis answers; without a connection the answer comes after half a second. */
  async isReachable(): Promise<boolean> {
    if (!(await becomesReady(this.redis, PATIENCE_MS))) return false;
    return this.redis.ping().then(
      () => true,
      () => false,
    );
  }

  /** Version of the server, Redis or Valkey; undefined when it does not answer. */
  async serverVersion(): Promise<string | undefined> {
    if (!(await becomesReady(this.redis, PATIENCE_MS))) return undefined;
    const info = await this.redis.info('server').catch(() => '');
    return (/^valkey_version:(\S+)/m.exec(info) ?? /^redis_version:(\S+)/m.exec(info))?.[1];
  }

  /** How much waits in the queue, by its state; undefined when Redis is away. */
  counts(): Promise<{ waiting: number; active: number; delayed: number } | undefined> {
    return this.connected()
      .then((queue) => queue.getJobCounts('waiting', 'active', 'delayed'))
      .then(
        ({ waiting = 0, active = 0, delayed = 0 }) => ({ waiting, active, delayed }),
        () => undefined,
      );
  }

  /** Whatever has failed and waits for its next attempt is tried now. Does nothing while Redis is away. */
  async promote(): Promise<void> {
    await this.connected().then(
      (queue) => queue.promoteJobs({ count: PROMOTED }).catch(() => undefined),
      () => undefined,
    );
  }

  async close(): Promise<void> {
    await this.queue?.close();
    this.redis.disconnect();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  /** BullMQ's own initialisation fails once and for all, so it begins on a connection that is ready and is kept only when it worked. */
  private async connected(): Promise<Queue<NoticeJob>> {
    if (!(await becomesReady(this.redis, PATIENCE_MS))) throw new Error(`add to queue ${NOTICE_QUEUE}: Redis is away`);
    if (this.queue) return this.queue;
    const queue = new Queue<NoticeJob>(NOTICE_QUEUE, { connection: this.redis });
    queue.on('error', () => undefined);
    try {
      await queue.waitUntilReady();
    } catch (cause) {
      await queue.close();
      throw new Error(`prepare queue ${NOTICE_QUEUE}`, { cause });
    }
    return (this.queue = queue);
  }
}
