import { Redis } from 'ioredis';
import type { RedisOptions } from 'ioredis';

/** An outage is over at most this late (ms). */
export const pauseBefore = (attempt: number): number => Math.min(attempt * 100, 2_000);

/** Longest time between two attempts to connect: the pause and an attempt that nobody answers (ms). */
export const LONGEST_ATTEMPT_MS = 4_000;

const COMMON = { connectTimeout: 2_000, keepAlive: 5_000, retryStrategy: pauseBefore } as const satisfies RedisOptions;

/** For whoever adds to a queue: an outage is an error at once, never a command that waits in memory. */
const PRODUCER = {
  ...COMMON,
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 5_000,
} as const satisfies RedisOptions;

/** For whoever waits for work: commands outlive an outage, and so does the wait. */
const WORKER = { ...COMMON, maxRetriesPerRequest: null } as const satisfies RedisOptions;

/** Errors of the connection show in its state and in failing commands; without a listener they would be printed. */
const quiet = (redis: Redis): Redis => redis.on('error', () => undefined);

export const producerConnection = (url: string): Redis => quiet(new Redis(url, PRODUCER));

export const subscriberConnection = (url: string): Redis => quiet(new Redis(url, WORKER));

/**
 * BullMQ makes two connections of these, one of them for the blocking wait, and closes them. `retryStrategy` gives the
 * pause before the next attempt to connect, or null to end the connection.
 */
export const workerConnectionOptions = (url: string, retryStrategy: (attempt: number) => number | null) => ({
  ...WORKER,
  url,
  retryStrategy,
});

/** True as soon as commands are taken, false when that does not happen within `limitMs`. */
export function becomesReady(redis: Redis, limitMs: number): Promise<boolean> {
  if (redis.status === 'ready') return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (isReady: boolean): void => {
      clearTimeout(timer);
      redis.off('ready', onReady);
      resolve(isReady);
    };
    const onReady = (): void => settle(true);
    const timer = setTimeout(() => settle(false), limitMs);
    redis.once('ready', onReady);
  });
}
