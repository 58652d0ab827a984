/** PostgreSQL's own channel: it works while Redis and Temporal are away. */
export const LIVE_CHANNEL = 'tuntas_live';

/** Changes within this time become one ring (real ms). */
const GATHER_MS = 50;

/**
 * Tells the processes that hold live connections that something has been committed. Outside the transaction of the change:
 * a NOTIFY inside would make all commits of the database wait for each other. A lost ring costs a little time and nothing
 * else, for what has changed is read by its position.
 */
export class LiveBell {
  private isWaiting = false;

  constructor(private readonly send: (statement: string) => Promise<unknown>) {}

  /** Never throws and never waits. */
  ring(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    setTimeout(() => void this.notify(), GATHER_MS).unref();
  }

  private async notify(): Promise<void> {
    this.isWaiting = false;
    try {
      await this.send(`NOTIFY ${LIVE_CHANNEL}`);
    } catch {
      // Whoever listens looks by itself now and then.
    }
  }
}
