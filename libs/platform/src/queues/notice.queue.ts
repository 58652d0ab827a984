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
