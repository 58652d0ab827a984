import { epochDayOf, instantAt, localEpochDay } from '../calendar/instant';
import type { Instant, PlainDate, Zone } from '../calendar/instant';

/**
 * When a day begins on the clock of a seat. What begins or ends today does so at once: what has happened since midnight is not
 * rewritten. @returns undefined for a day that is past.
 */
export function beginningOf(day: PlainDate, zone: Zone, now: Instant): Instant | undefined {
  const today = localEpochDay(now, zone);
  const wanted = epochDayOf(day);
  if (wanted < today) return undefined;
  return wanted === today ? now : instantAt(wanted, 0, zone);
}

/** Midnight after the last day. */
export const endAfter = (lastDay: PlainDate, zone: Zone): Instant => instantAt(epochDayOf(lastDay) + 1, 0, zone);

export interface Period {
  readonly validFrom: Instant;
  /** Undefined: without an end. */
  readonly validTo?: Instant;
}

/** What has no length meets nothing. */
export const overlap = (one: Period, other: Period): boolean =>
  isLong(one) &&
  isLong(other) &&
  one.validFrom < (other.validTo ?? Infinity) &&
  other.validFrom < (one.validTo ?? Infinity);

const isLong = ({ validFrom, validTo = Infinity }: Period): boolean => validTo > validFrom;

/** Whether a position would come to report to itself, at any depth. `superiorOf` is how it stands without the change. */
export function makesCycle(
  positionId: string,
  reportsToId: string,
  superiorOf: (positionId: string) => string | undefined,
): boolean {
  const seen = new Set<string>();
  for (let above: string | undefined = reportsToId; above !== undefined; above = superiorOf(above)) {
    if (above === positionId) return true;
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return false;
}
