import { resolve } from 'node:path';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { WORKER_SETTINGS } from '../../../apps/worker/src/temporal/worker-settings';

/** A worker with the settings of the product's and nothing to do; reports every local activity it ran. */
async function main(): Promise<void> {
  const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '' });
  const workflowBundle = await bundleWorkflowCode({ workflowsPath: resolve(__dirname, 'raw.workflow.js') });
  const nothing = async (): Promise<void> => void process.send?.('armed');
  const worker = await Worker.create({
    connection,
    taskQueue: 'bare',
    workflowBundle,
    activities: { nothing },
    ...WORKER_SETTINGS,
  });
  process.once('SIGTERM', () => worker.shutdown());
  process.send?.('ready');
  await worker.run();
  await connection.close();
}

void main();
