import type { Instant } from '../calendar/instant';

/** One anchor of business time: at real instant `realAt` it was `simAt`, and business time runs `rate` times as fast. */
export interface ClockAnchor {
  readonly realAt: Instant;
  readonly simAt: Instant;
  readonly rate: number;
}

/** A frozen clock never gets there; whoever waits looks again after this long (real ms). */
const LONGEST_WAIT_MS = 24 * 3_600_000;

/** Business time at the real instant `realNow`. Without an anchor it is real time. */
export const businessNow = (anchor: ClockAnchor | undefined, realNow: Instant): Instant =>
  anchor ? Math.floor(anchor.simAt + (realNow - anchor.realAt) * anchor.rate) : realNow;

/** Real milliseconds until business time reaches `at`: what a workflow sleeps, so that it never knows the rate. At least 1. */
export function realMsUntil(anchor: ClockAnchor | undefined, now: Instant, at: Instant): number {
  const rate = anchor ? anchor.rate : 1;
  if (at <= now) return 1;
  return rate === 0 ? LONGEST_WAIT_MS : Math.max(1, Math.min(LONGEST_WAIT_MS, Math.ceil((at - now) / rate)));
}

/**
 * Business time that has been past for `graceMs` of real time. Undefined until that long after the clock was moved: what a
 * move made due at once has been due since then and no longer.
 */
export function pastFor(anchor: ClockAnchor | undefined, realNow: Instant, graceMs: number): Instant | undefined {
  if (anchor && realNow - graceMs < anchor.realAt) return undefined;
  return businessNow(anchor, realNow - graceMs);
}

/** Real milliseconds for which `at` has been past: never more than since the clock was moved. */
export function realMsSince(anchor: ClockAnchor | undefined, realNow: Instant, at: Instant): number {
  if (!anchor) return realNow - at;
  const sinceMovedMs = realNow - anchor.realAt;
  return anchor.rate === 0 ? sinceMovedMs : Math.min(sinceMovedMs, (businessNow(anchor, realNow) - at) / anchor.rate);
}
