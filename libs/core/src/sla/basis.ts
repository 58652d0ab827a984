import type { Duration } from '../calendar/duration';
import type { Instant } from '../calendar/instant';
import type { ExtensionReason, PauseReason } from '../vocabulary';

/** A stretch in which a clock stood still. Half open: it runs again at `to`. UTC instants, ms. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: PauseReason;
}

/** More time, of the same unit as the clock it was given to. */
export interface Extension {
  readonly duration: Duration;
  readonly reason: ExtensionReason;
  readonly grantedAt: Instant;
  readonly approverId: string;
}

/**
 * What a deadline was worked out from: with the calendar of its row it gives the due instant again. It is kept with the row,
 * so that the date can be explained when policy and calendar have long moved on.
 */
export interface Basis {
  /** Where the clock began to run (UTC instant, ms). */
  readonly from: Instant;
  /** The whole budget, without extensions. */
  readonly duration: Duration;
  /** Part of the budget (0 to 1), for reminders and warnings; left out, the whole. */
  readonly fraction?: number;
  /** The norm it rests on, where it is a legal limit. */
  readonly norm?: string;
  /** In order, none overlapping another. */
  readonly pauses?: readonly Pause[];
  readonly extension?: Extension;
}
