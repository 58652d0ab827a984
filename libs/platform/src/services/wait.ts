import { setTimeout as sleep } from 'node:timers/promises';

/** Asks every `everyMs` until it holds; false when `withinMs` have passed. Real time, never business time. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs: number, everyMs = 25): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > deadline) return false;
    await sleep(everyMs);
  }
  return true;
}
