import { Injectable } from '@nestjs/common';
import { ATTEMPT_LIMIT, LONGEST_WINDOW_MS, waitAfter } from '#core/citizen/attempt-limit';
import type { Attempted } from '#core/citizen/attempt-limit';
import { AttemptRepository } from '#persistence/citizen/attempt.repository';
import { BlindIndex } from '#platform/crypto/blind-index';

export interface Attempt {
  readonly kind: Attempted;
  /** Address, number or id: kept as a keyed hash. */
  readonly of: string;
}

/** Counts attempts in the running transaction. */
@Injectable()
export class Attempts {
  constructor(
    private readonly counts: AttemptRepository,
    private readonly index: BlindIndex,
  ) {}

  /** Counts all of them. @returns real milliseconds to wait when one is over its limit. */
  async count(attempts: readonly Attempt[]): Promise<number | undefined> {
    const realNow = Date.now();
    let waitMs: number | undefined;
    for (const attempt of attempts) {
      const limit = ATTEMPT_LIMIT[attempt.kind];
      const { attempts: made, since } = await this.counts.count(this.keyOf(attempt), limit.windowMs, realNow);
      const wait = waitAfter(limit, { attempts: made, sinceMs: since.getTime() }, realNow);
      if (wait !== undefined) waitMs = Math.max(waitMs ?? 0, wait);
    }
    await this.counts.sweep(LONGEST_WINDOW_MS, realNow);
    return waitMs;
  }

  /** They were no guesses. */
  async forgive(attempts: readonly Attempt[]): Promise<void> {
    for (const attempt of attempts) await this.counts.forgive(this.keyOf(attempt));
  }

  private keyOf({ kind, of }: Attempt): Buffer {
    return this.index.of('attempt', `${kind}\0${of}`);
  }
}
