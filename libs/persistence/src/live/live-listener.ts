import { Client } from 'pg';
import { LIVE_CHANNEL } from './live-bell';

/** Between two attempts to connect again (real ms). */
const RETRY_MS = 1_000;
const CONNECT_MS = 2_000;

/** Hears the bell on a connection of its own. */
export class LiveListener {
  private client?: Client;
  private retry?: NodeJS.Timeout;
  private isClosed = false;

  constructor(
    private readonly url: string,
    /** Also after every reconnection, for a ring may have been missed. */
    private readonly onRing: () => void,
  ) {}

  async start(): Promise<void> {
    if (this.isClosed) return;
    const client = new Client({
      connectionString: this.url,
      application_name: 'tuntas-live',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    let isLost = false;
    const lost = (): void => {
      if (isLost) return;
      isLost = true;
      client.end().catch(() => undefined);
      this.startLater();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', this.onRing);
    try {
      await client.connect();
      await client.query(`LISTEN ${LIVE_CHANNEL}`);
      this.client = client;
      this.onRing();
    } catch {
      lost();
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private startLater(): void {
    if (this.isClosed) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.start(), RETRY_MS).unref();
  }
}
