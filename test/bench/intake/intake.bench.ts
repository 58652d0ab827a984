import { Client, Connection } from '@temporalio/client';
import { percentile, report, rounded, say } from '../report';
import { Stack } from '../stack';
import { ourArmedPerSec, rawArmedPerSec } from './armed';
import { FilingClient } from './filing-client';

const CLIENTS = 8;
const WARM_UP_MS = 5_000;
const INTAKE_MS = 20_000;
const ARMED_MS = 60_000;
const RAW_MS = 20_000;
const SAMPLED = 20;

async function main(): Promise<void> {
  const stack = await Stack.start();
  try {
    const client = new FilingClient(await stack.sessionOf('operator.pusat.1'), await villages(stack), CLIENTS);
    await stack.run('api');
    say(`intake: ${CLIENTS} clients for ${INTAKE_MS / 1000} s …`);
    await fileFor(client, WARM_UP_MS);
    const times = await fileFor(client, INTAKE_MS);
    await stack.admin.query('UPDATE outbox SET delivered_at = clock_timestamp()'); // the next part starts without a backlog
    say('bare workflows …');
    const rawBefore = await rawArmedPerSec(stack, RAW_MS);
    say(`the road: ${ARMED_MS / 1000} s …`);
    const ours = await ourArmedPerSec(stack, client, ARMED_MS);
    const history = await historyPerComplaint(stack);
    await stack.stop('worker');
    say('bare workflows again …');
    const rawAfter = await rawArmedPerSec(stack, RAW_MS);
    const raw = (rawBefore.perSec + rawAfter.perSec) / 2;
    client.close();
    report({
      acceptedPerSec: rounded(times.length / (INTAKE_MS / 1000)),
      p50Ms: rounded(percentile(times, 0.5)),
      p99Ms: rounded(percentile(times, 0.99)),
      workflowsArmedPerSec: rounded(ours.perSec),
      rawArmedPerSec: rounded(raw),
      armedOverRaw: rounded(ours.perSec / raw, 2),
      backlogAtStart: ours.backlogAtStart,
      backlogAtEnd: ours.backlogAtEnd,
      ...history,
    });
  } finally {
    await stack.end();
  }
}

async function villages(stack: Stack): Promise<string[]> {
  const { rows } = await stack.admin.query<{ area_code: string }>(
    `SELECT area_code FROM position_area WHERE area_code LIKE '3325______' ORDER BY area_code`,
  );
  return rows.map((row) => row.area_code);
}

let filed = 0;

async function fileFor(client: FilingClient, ms: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + ms;
  const one = async (): Promise<void> => {
    while (performance.now() < end) times.push(await client.file((filed += 1)));
  };
  await Promise.all(Array.from({ length: CLIENTS }, one));
  return times;
}

/** Events and bytes of the complaint's workflow and its tasks' together, right after both armed their first wake. */
async function historyPerComplaint(stack: Stack) {
  const { rows } = await stack.admin.query<{ complaint_id: string; task_id: string }>(
    `SELECT complaint_id, id AS task_id FROM party_task WHERE assignee_id IS NOT NULL ORDER BY opened_at DESC LIMIT ${SAMPLED}`,
  );
  const connection = await Connection.connect({ address: stack.services.temporalAddress });
  const client = new Client({ connection });
  let [events, bytes] = [0, 0];
  for (const { complaint_id, task_id } of rows) {
    for (const id of [`complaint/${complaint_id}`, `task/${task_id}`]) {
      const { historyLength, historySize } = await client.workflow.getHandle(id).describe();
      events += historyLength;
      bytes += historySize ?? 0;
    }
  }
  await connection.close();
  return {
    historyEventsPerComplaint: rounded(events / rows.length),
    historyBytesPerComplaint: Math.round(bytes / rows.length),
  };
}

void main();
