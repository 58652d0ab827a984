import { PARTS } from '../installation/parts';
import type { Part } from '../installation/parts';
import type { Random } from '../load/random';

export interface Kill {
  readonly part: Part;
  /** After the kill before (real ms). */
  readonly afterMs: number;
}

/** So often two parts die nearly at once. */
const TWINS = 0.2;

/** Every part equally often, in an order and with pauses that follow from the seed. */
export function killsOf(count: number, random: Random): readonly Kill[] {
  const parts: Part[] = [];
  while (parts.length < count) parts.push(...random.shuffled(PARTS));
  return parts.slice(0, count).map((part) => ({
    part,
    afterMs: random.next() < TWINS ? random.between(50, 800) : random.between(2_000, 5_000),
  }));
}
