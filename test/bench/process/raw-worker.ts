import { resolve } from 'node:path';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { WORKER_SETTINGS } from '../../../apps/worker/src/temporal/worker-settings';

/** A worker with the settings of the product's whose activity does nothing but say how late it came (ms). */
async function main(): Promise<void> {
  const connection = await NativeConnection.connect({ address: process.env.TEMPORAL_ADDRESS ?? '' });
  const workflowBundle = await bundleWorkflowCode({ workflowsPath: resolve(__dirname, 'timed.workflow.js') });
  const due = async (at: number): Promise<void> => void process.send?.(Date.now() - at);
  const worker = await Worker.create({
    connection,
    taskQueue: 'timed',
    workflowBundle,
    activities: { due },
    ...WORKER_SETTINGS,
  });
  process.once('SIGTERM', () => worker.shutdown());
  process.send?.('ready');
  await worker.run();
  await connection.close();
}

void main();
