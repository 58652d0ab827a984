import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { pause, say } from '../report';
import type { Stack } from '../stack';
import type { FilingClient } from './filing-client';

export interface ArmedRate {
  readonly perSec: number;
  /** Started and not yet armed when the window began and when it ended: a backlog that grows would show here. */
  readonly backlogAtStart: number;
  readonly backlogAtEnd: number;
}

/** Processes under way and not yet armed, at most: enough to keep the server busy, few enough not to queue. */
const IN_FLIGHT = 40;

/** Bare workflows on the same server, with the same worker settings, started one after another without a pause. */
export async function rawArmedPerSec(stack: Stack, windowMs: number): Promise<ArmedRate> {
  const { temporalAddress } = stack.services;
  const worker = stack.spawn('raw', 'test/bench/intake/raw-worker.js', { TEMPORAL_ADDRESS: temporalAddress });
  let armed = 0;
  let isReady = false;
  worker.on('message', (message) => (message === 'ready' ? (isReady = true) : (armed += 1)));
  while (!isReady) await pause(20);
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  let started = 0;
  let isOver = false;
  const starter = async (): Promise<void> => {
    while (!isOver) {
      if (started - armed >= IN_FLIGHT) {
        await pause(5);
        continue;
      }
      started += 1;
      await client.workflow.start('bare', { workflowId: `bare/${randomUUID()}`, taskQueue: 'bare' });
    }
  };
  const starters = Array.from({ length: 10 }, starter);
  const rate = await measure(
    windowMs,
    () => Promise.resolve(armed),
    () => started - armed,
  );
  isOver = true;
  await Promise.all(starters);
  await stack.stop('raw');
  await connection.close();
  return rate;
}

/** A complaint has armed its wake when its task is there, a task when somebody has it. Before this part there are no tasks. */
const ARMED = 'SELECT count(*) + count(assignee_id) AS count FROM party_task';

/** Complaints through the whole road: HTTP, outbox, complaint workflow, task workflow, each with its first wake armed. */
export async function ourArmedPerSec(stack: Stack, client: FilingClient, windowMs: number): Promise<ArmedRate> {
  await stack.run('worker');
  const before = await stack.count(ARMED);
  let armed = 0;
  let filed = 0;
  let isOver = false;
  const watch = (async () => {
    while (!isOver) {
      armed = (await stack.count(ARMED)) - before;
      await pause(40);
    }
  })();
  const filer = async (): Promise<void> => {
    while (!isOver) {
      if (filed * 2 - armed >= IN_FLIGHT) {
        await pause(5);
        continue;
      }
      filed += 1;
      await client.file(filed);
    }
  };
  const filers = Array.from({ length: 8 }, filer);
  while (armed < IN_FLIGHT) await pause(50);
  const rate = await measure(
    windowMs,
    async () => (await stack.count(ARMED)) - before,
    () => filed * 2 - armed,
  );
  isOver = true;
  await Promise.all([watch, ...filers]);
  return rate;
}

async function measure(windowMs: number, armed: () => Promise<number>, backlog: () => number): Promise<ArmedRate> {
  await pause(3_000);
  const backlogAtStart = backlog();
  const [from, startedAt] = [await armed(), performance.now()];
  for (let left = windowMs; left > 0; left -= 10_000) {
    await pause(Math.min(left, 10_000));
    say(
      `  … ${Math.round(((await armed()) - from) / ((performance.now() - startedAt) / 1000))} armed a second, ${backlog()} under way`,
    );
  }
  return {
    perSec: ((await armed()) - from) / ((performance.now() - startedAt) / 1000),
    backlogAtStart,
    backlogAtEnd: backlog(),
  };
}
