/**
 * How many times more work the large task is than the small one, each at its cheapest of several interleaved tries. Counted in
 * time of the processor, not of the clock, so that the figure says how the work grows, not how busy or slow the machine is.
 */
export function growth(small: () => unknown, large: () => unknown, tries = 5): number {
  let [cheapestSmall, cheapestLarge] = [Infinity, Infinity];
  for (let round = 0; round < tries; round += 1) {
    cheapestSmall = Math.min(cheapestSmall, microsecondsOf(small));
    cheapestLarge = Math.min(cheapestLarge, microsecondsOf(large));
  }
  return cheapestLarge / cheapestSmall;
}

function microsecondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system);
}
