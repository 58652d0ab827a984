import { proxyLocalActivities, sleep } from '@temporalio/workflow';

const { due } = proxyLocalActivities<{ due(at: number): Promise<void> }>({ startToCloseTimeout: '20 seconds' });

/** The least a deadline of ours could cost: one timer, one empty local activity. */
export async function timed(at: number): Promise<void> {
  await sleep(Math.max(1, at - Date.now()));
  await due(at);
}
