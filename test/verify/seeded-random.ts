/** Chance that follows from a seed, the same on every machine (mulberry32). */
export interface SeededRandom {
  /** 0 ≤ x < 1 */
  readonly fraction: () => number;
  /** Both ends included. */
  readonly integer: (least: number, most: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True this often (0 to 1). */
  readonly chance: (share: number) => boolean;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  // Instants need more than 32 bits.
  const fraction = () => (next() * 2_097_152 + (next() >>> 11)) / 9_007_199_254_740_992;
  const integer = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new Error('pick from nothing');
    return item;
  };
  return { fraction, integer, pick, chance: (share) => fraction() < share };
}
