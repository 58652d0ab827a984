import type { Client } from 'pg';
import { parseIso } from '#core/calendar/instant';
import type { Instant } from '#core/calendar/instant';
import { MovableClock } from '#persistence/fast-forward/movable-clock';

/** The clock of a story stands still; only the story moves it. */
export class StoryClock {
  private readonly clock: MovableClock;

  constructor(admin: Client) {
    this.clock = new MovableClock(admin);
  }

  now(): Promise<Instant> {
    return this.clock.now();
  }

  /** `at`: ISO 8601 with an offset, or an instant. */
  set(at: string | Instant): Promise<void> {
    return this.clock.set(typeof at === 'string' ? parseIso(at) : at, 0);
  }

  /** The next instant at which something falls due. */
  nextDeadline(): Promise<Instant | undefined> {
    return this.clock.nextDeadline();
  }
}
