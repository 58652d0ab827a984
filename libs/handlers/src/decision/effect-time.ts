import type { Instant } from '#core/calendar/instant';
import { tx } from '#persistence/tx/tx';

/** An effect that comes later than this was not merely waiting its turn: something is wrong (real ms). */
export const RESCUE_AFTER_MS = 60_000;

export const isRescue = (actAt: Instant): boolean => tx.msSince(actAt) > RESCUE_AFTER_MS;

/**
 * The instant (UTC, ms) at which the effect of a deadline takes place: its own, however late the wake came, so that lateness
 * does not add up from rung to rung and the next step ends when it would have ended anyway. After an outage it is now:
 * nobody is late with what he could not be told.
 */
const takesEffectAt = (actAt: Instant): Instant => (isRescue(actAt) ? tx.now() : actAt);

/** What a decision needs to know, as of the instant at which the effect takes place. */
export const asOf = <Context extends { readonly now: Instant }>(actAt: Instant, context: Context): Context => ({
  ...context,
  now: takesEffectAt(actAt),
});
