import type { RequeueLost } from '#handlers/notice/requeue-lost.handler';
import type { Log } from '#platform/logging/logger';

/** Real ms between the end of a round and the next one. */
const EVERY_MS = 30_000;

/** Looks for lost messages at the start and every half minute. */
export class RequeueRounds {
  private timer?: NodeJS.Timeout;
  private isStopping = false;
  private inHand: Promise<void> = Promise.resolve();

  constructor(
    private readonly requeueLost: Pick<RequeueLost, 'execute'>,
    private readonly log: Log,
    private readonly onRequeued: (count: number) => void,
  ) {}

  start(): void {
    this.inHand = this.round().finally(() => {
      if (!this.isStopping) this.timer = setTimeout(() => this.start(), EVERY_MS).unref();
    });
  }

  /** Ends after the round in hand. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    await this.inHand;
  }

  private async round(): Promise<void> {
    try {
      const count = await this.requeueLost.execute();
      if (count === 0) return;
      this.onRequeued(count);
      this.log.warn({ count }, 'messages waited without a job and are queued again');
    } catch (err) {
      this.log.warn({ err }, 'cannot look for lost messages now');
    }
  }
}
