import type { Instant } from '#core/calendar/instant';
import { seededRandom } from '../verify/seeded-random';
import { hash } from './organisation';

/** When a process is woken for an effect that is due at `actAt`. None at all: only the sweeper finds it. */
export type Wakes = (effect: string, actAt: Instant) => readonly Instant[];

export interface WakeFigures {
  late: number;
  doubled: number;
  missing: number;
}

/** Every wake comes once, at its instant. */
export const perfectWakes: Wakes = (_effect, actAt) => [actAt];

/** Later than this is no late wake but an outage: then an effect counts from when it was carried out, and is told so. */
const LONGEST_LATE_MS = 60_000;

/**
 * Of ten wakes five come late, by up to a minute, two of those twice, and two never: the sweeper finds those. What happens to
 * a wake follows from its name and the seed, not from the order in which they come.
 */
export function disturbedWakes(seed: number, figures: WakeFigures): Wakes {
  return (effect, actAt) => {
    const random = seededRandom(hash(`${seed} ${effect} ${actAt}`));
    const kind = random.fraction();
    if (kind < 0.3) return [actAt];
    if (kind < 0.5) {
      figures.missing += 1;
      return [actAt + random.integer(500, LONGEST_LATE_MS)];
    }
    figures.late += 1;
    const first = actAt + random.integer(1, random.pick([20, 2_000, LONGEST_LATE_MS]));
    if (kind < 0.8) return [first];
    figures.doubled += 1;
    return [first, first + random.integer(0, 3 * 3_600_000)];
  };
}
