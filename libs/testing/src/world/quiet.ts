import type { Client } from 'pg';
import { findUnfinished } from '#persistence/fast-forward/unfinished';
import type { StoryClock } from './story-clock';

/** Between two looks (real ms). */
const LOOK_EVERY_MS = 20;

/** Waits until nothing is left to do. @throws naming what is, after `limitMs` real milliseconds. */
export async function untilQuiet(admin: Client, clock: StoryClock, limitMs: number): Promise<void> {
  const end = Date.now() + limitMs;
  for (;;) {
    const left = await findUnfinished(admin, await clock.now());
    if (left.length === 0) return;
    if (Date.now() > end) throw new Error(`not quiet after ${limitMs} ms:\n${left.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
