import type { Duration } from '#core/calendar/duration';
import { parseIso, type Instant } from '#core/calendar/instant';

export interface Case {
  readonly from: Instant;
  readonly duration: Duration;
}

const [FIRST, LAST] = [parseIso('2025-01-02T00:00+07:00'), parseIso('2029-06-30T00:00+07:00')];
const MINUTES = [30, 60, 120, 240, 480, 960, 1_440, 2_400];
const DAYS = [1, 2, 3, 5, 10, 14, 20, 60];

/** Half in working minutes, half in working days; at any second of four and a half years, three of four in office hours' reach. */
export function casesOf(count: number, seed: number): readonly Case[] {
  const random = generator(seed);
  const pick = (from: readonly number[]): number => from[Math.floor(random() * from.length)] ?? 0;
  return Array.from({ length: count }, () => {
    const day = Math.floor(FIRST + random() * (LAST - FIRST));
    const from = Math.floor(day / 1000) * 1000;
    const duration: Duration =
      random() < 0.5
        ? { unit: 'workingMinutes', amount: pick(MINUTES) }
        : { unit: 'workingDays', amount: pick(DAYS), rule: 'receiptDate' };
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
