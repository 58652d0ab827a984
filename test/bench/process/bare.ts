import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { pause, percentile, say } from '../report';
import type { Stack } from '../stack';
import { isArmed } from './armed';

/** Starts at once. */
const STARTERS = 10;

/** Events of a bare workflow that waits: started, workflow task (three), timer. */
const WAITING_EVENTS = 5;

/** How late bare workflows come (p99, ms): a sleep and an empty local activity, `perSec` of them for `seconds`. */
export async function bareLateP99(stack: Stack, perSec: number, seconds: number): Promise<number> {
  const { temporalAddress } = stack.services;
  const worker = stack.spawn('raw', 'test/bench/process/raw-worker.js', { TEMPORAL_ADDRESS: temporalAddress });
  const lateMs: number[] = [];
  let isReady = false;
  worker.on('message', (message) => (message === 'ready' ? (isReady = true) : lateMs.push(Number(message))));
  while (!isReady) await pause(20);
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  const count = perSec * seconds;
  const first = Date.now() + 8_000 + count * 25;
  say(`  ${count} bare workflows, ${perSec} a second, due in ${Math.round((first - Date.now()) / 1000)} s`);
  const ids: string[] = [];
  const starter = async (): Promise<void> => {
    while (ids.length < count) {
      const at = first + Math.round((ids.length * 1000) / perSec);
      const workflowId = `timed/${randomUUID()}`;
      ids.push(workflowId);
      await client.workflow.start('timed', { workflowId, taskQueue: 'timed', args: [at] });
    }
  };
  await Promise.all(Array.from({ length: STARTERS }, starter));
  const isInPlace = await isArmed(client, ids, WAITING_EVENTS, first);
  if (!isInPlace) say('  … not all of them wait yet: the machine is slower than expected');
  const end = first + seconds * 1000 + 120_000;
  while (lateMs.length < count && Date.now() < end) await pause(100);
  await stack.stop('raw');
  await connection.close();
  if (lateMs.length < count) say(`  … ${count - lateMs.length} bare workflows never came`);
  return percentile(lateMs, 0.99);
}
