/**
 * How many times longer the large work takes than the small one, each at its quickest of several interleaved tries: a machine
 * that stops for a second stretches single tries and not all of them, so the figure says how the work grows, not how fast it is.
 */
export function growth(small: () => unknown, large: () => unknown, tries = 5): number {
  let [quickestSmall, quickestLarge] = [Infinity, Infinity];
  for (let round = 0; round < tries; round += 1) {
    quickestSmall = Math.min(quickestSmall, millisecondsOf(small));
    quickestLarge = Math.min(quickestLarge, millisecondsOf(large));
  }
  return quickestLarge / quickestSmall;
}

function millisecondsOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
