import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Instant } from '#core/calendar/instant';
import { MovableClock } from '#persistence/fast-forward/movable-clock';
import { findDueProcesses, findUnfinished } from '#persistence/fast-forward/unfinished';
import type { TemporalClient } from '#platform/temporal/temporal-client';

/** Between two looks (real ms). */
const LOOK_EVERY_MS = 25;
/** A process that was told of its deadline is told again after this long (real ms): the telling may have been in vain. */
const WAKE_AGAIN_MS = 1_000;

/** Processes did not come to rest. */
export class UnquietError extends Error {
  constructor(readonly left: readonly string[]) {
    super(`not quiet: ${left.join(', ')}`);
  }
}

/** The accelerated clock: it flows, and is moved from deadline to deadline. */
export class DemoClock {
  private readonly clock: MovableClock;

  constructor(
    private readonly admin: Client,
    private readonly temporal: TemporalClient,
    /** Business seconds per real second between the moves. */
    readonly rate: number,
    private readonly quietWithinMs: number,
  ) {
    this.clock = new MovableClock(admin);
  }

  now(): Promise<Instant> {
    return this.clock.now();
  }

  nextDeadline(): Promise<Instant | undefined> {
    return this.clock.nextDeadline();
  }

  start(at: Instant): Promise<void> {
    return this.clock.set(at, this.rate);
  }

  /** Forward only: while something was done the clock may have flowed past `at` by itself. */
  async moveTo(at: Instant): Promise<void> {
    if (at > (await this.now())) await this.clock.set(at, this.rate);
    await this.untilQuiet();
  }

  /**
   * Waits until nothing is left to do by itself. The processes sleep by the clock as it was when they lay down, so those
   * whose deadline has come are woken: the way a calendar that moves a deadline earlier takes. @throws UnquietError
   */
  async untilQuiet(): Promise<void> {
    const end = performance.now() + this.quietWithinMs;
    let wokenAt = Number.NEGATIVE_INFINITY;
    for (;;) {
      const now = await this.now();
      const left = await findUnfinished(this.admin, now);
      if (left.length === 0) return;
      if (performance.now() > end) throw new UnquietError(left);
      if (performance.now() - wokenAt > WAKE_AGAIN_MS && (await this.wakeDue(now))) wokenAt = performance.now();
      await sleep(LOOK_EVERY_MS);
    }
  }

  private async wakeDue(now: Instant): Promise<boolean> {
    const due = await findDueProcesses(this.admin, now);
    await Promise.all(due.map(({ stream, id }) => this.temporal.wake(stream, id, {})));
    return due.length > 0;
  }
}
