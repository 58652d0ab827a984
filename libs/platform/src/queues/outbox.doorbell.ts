import type { OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { OUTBOX_DOORBELL } from '#contracts/queues';
import { becomesReady, producerConnection, subscriberConnection } from './redis-connections';

/** How long readiness waits for an answer (real ms). */
const PATIENCE_MS = 500;

/**
 * Says that the outbox has something, so that the relay need not wait for its next look. Best effort: whoever rings
 * neither waits nor learns whether somebody heard it.
 */
export class OutboxDoorbell implements OnApplicationShutdown {
  private publisher?: Redis;
  private subscriber?: Redis;
  private isRinging = false;
  private isWaiting = false;

  constructor(private readonly redisUrl: string) {}

  /** Never throws and never waits. Any number of rings while one is under way, or while Redis is away, become one more. */
  ring(): void {
    const publisher = (this.publisher ??= this.connectPublisher());
    if (this.isRinging || publisher.status !== 'ready') {
      this.isWaiting = true;
      return;
    }
    this.isWaiting = false;
    this.isRinging = true;
    publisher
      .publish(OUTBOX_DOORBELL, '')
      .catch(() => undefined)
      .finally(() => {
        this.isRinging = false;
        this.ringIfWaiting();
      });
  }

  /** Calls back at every ring, and after every reconnection, for a ring may have been missed. */
  listen(onRing: () => void): void {
    if (this.subscriber) throw new Error('listen to the doorbell: somebody listens already');
    this.subscriber = subscriberConnection(this.redisUrl);
    this.subscriber.on('message', onRing);
    this.subscriber.on('ready', onRing);
    // Waits for the first connection; ioredis subscribes again by itself after every later one.
    this.subscriber.subscribe(OUTBOX_DOORBELL).catch(() => undefined);
  }

  /** True when Redis answers; without a connection the answer comes after half a second. */
  async isReachable(): Promise<boolean> {
    const publisher = (this.publisher ??= this.connectPublisher());
    if (!(await becomesReady(publisher, PATIENCE_MS))) return false;
    return publisher.ping().then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    this.publisher?.disconnect();
    this.subscriber?.disconnect();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private connectPublisher(): Redis {
    return producerConnection(this.redisUrl).on('ready', () => this.ringIfWaiting());
  }

  private ringIfWaiting(): void {
    if (this.isWaiting) this.ring();
  }
}
