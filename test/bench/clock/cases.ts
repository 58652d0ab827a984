import type { Duration } from '#core/calendar/duration';
import { parseIso, type Instant } from '#core/calendar/instant';

export interface Case {
  readonly from: Instant;
  readonly duration: Duration;
}

const [FIRST, LAST] = [parseIso('2025-01-02T00:00+07:00'), parseIso('2029-06-30T00:00+07:00')];
/** As policies state them; every complaint of a category shares the one of its policy. */
const DURATIONS: readonly Duration[] = [
  ...[30, 60, 120, 240, 480, 960, 1_440, 2_400].map((amount) => ({ unit: 'workingMinutes' as const, amount })),
  ...[1, 2, 3, 5, 10, 14, 20, 60].map((amount) => ({
    unit: 'workingDays' as const,
    amount,
    rule: 'receiptDate' as const,
  })),
];

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
