import { Injectable } from '@nestjs/common';
import { Problem } from '#platform/http/problem';

/** Tokens nobody was sent, from one address within a minute (real time). */
const MOST_MISSES = 20;
const WINDOW_MS = 60_000;
const MOST_ADDRESSES = 10_000;

interface Missed {
  readonly since: number;
  count: number;
}

/** Whoever tries out tokens is slowed down: 256 bits cannot be guessed, but each try costs us a question. */
@Injectable()
export class LinkMisses {
  private readonly missed = new Map<string, Missed>();

  /** @throws Problem 429, whatever the token. */
  async guard<T>(address: string, enter: () => Promise<T>): Promise<T> {
    const known = this.current(address);
    if (known && known.count >= MOST_MISSES)
      throw new Problem('tooManyRequests', { retryAfter: (known.since + WINDOW_MS - Date.now()) / 1_000 });
    try {
      return await enter();
    } catch (error) {
      if (error instanceof Problem && error.code === 'linkUnknown') this.count(address);
      throw error;
    }
  }

  private current(address: string): Missed | undefined {
    const known = this.missed.get(address);
    return known && Date.now() - known.since < WINDOW_MS ? known : undefined;
  }

  private count(address: string): void {
    const known = this.current(address);
    if (known) {
      known.count += 1;
      return;
    }
    if (this.missed.size >= MOST_ADDRESSES) this.missed.clear();
    this.missed.set(address, { since: Date.now(), count: 1 });
  }
}
