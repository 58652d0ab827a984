import type { Duration } from '#core/calendar/duration';
import { parseIso, type Instant } from '#core/calendar/instant';

export interface Case {
  readonly from: Instant;
  readonly duration: Duration;
}

const [FIRST, LAST] = [parseIso('2025-01-02T00:00+07:00'), parseIso('2029-06-30T00:00+07:00')];
const NORM_DAYS = [1, 2, 3, 5, 10, 14, 20, 60];
const MINUTES_OF_A_DAY = 450;

/**
 * The working-day norms of law and service standards, and the same amounts as working minutes (450 a day). Complaints share
 * the object of their policy. Who walks pays for a long norm; who has sums does not.
 */
const DURATIONS: readonly Duration[] = NORM_DAYS.flatMap((days) => [
  { unit: 'workingDays', amount: days, rule: 'receiptDate' },
  { unit: 'workingMinutes', amount: days * MINUTES_OF_A_DAY },
]);

/** At any second of four and a half years, day or night: half in working minutes, half in working days. */
export function casesOf(count: number, seed: number): readonly Case[] {
  const random = generator(seed);
  return Array.from({ length: count }, () => {
    const from = Math.floor((FIRST + random() * (LAST - FIRST)) / 1000) * 1000;
    const duration = DURATIONS[Math.floor(random() * DURATIONS.length)];
    if (!duration) throw new RangeError('no duration');
    return { from, duration };
  });
}

/** Mulberry32: the same numbers from the same seed on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
