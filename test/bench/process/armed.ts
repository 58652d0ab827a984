import type { Client } from '@temporalio/client';
import { pause } from '../report';

const SAMPLE = 60;

/** Waits until the workflows have gone so far that they wait for their timers; a sample of them, the last ones among it. */
export async function isArmed(client: Client, ids: readonly string[], events: number, until: number): Promise<boolean> {
  const sample = [...ids.slice(-SAMPLE), ...Array.from({ length: SAMPLE }, () => anyOf(ids))];
  for (const id of new Set(sample)) {
    while ((await historyLength(client, id)) < events) {
      if (Date.now() > until) return false;
      await pause(200);
    }
  }
  return true;
}

const anyOf = (ids: readonly string[]): string => ids[Math.floor(Math.random() * ids.length)] ?? '';

const historyLength = (client: Client, id: string): Promise<number> =>
  client.workflow
    .getHandle(id)
    .describe()
    .then(
      (found) => found.historyLength,
      () => 0,
    );
