import { Client, Connection } from '@temporalio/client';
import { pause } from '../../bench/report';

const ATTEMPTS = 5;
const PAUSE_MS = 1_000;

/** Ids of everything Temporal says that it runs; a server that has just come back may need a moment. */
export async function runningWorkflows(address: string): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await list(address);
    } catch (cause) {
      if (attempt === ATTEMPTS) throw new Error('ask Temporal what it runs', { cause });
      await pause(PAUSE_MS);
    }
  }
}

async function list(address: string): Promise<string[]> {
  const connection = await Connection.connect({ address, connectTimeout: 5_000 });
  try {
    const ids: string[] = [];
    for await (const { workflowId } of new Client({ connection }).workflow.list({
      query: `ExecutionStatus = 'Running'`,
    }))
      ids.push(workflowId);
    return ids;
  } finally {
    await connection.close();
  }
}
