import { proxyLocalActivities, sleep } from '@temporalio/workflow';

const { nothing } = proxyLocalActivities<{ nothing(): Promise<void> }>({ startToCloseTimeout: '20 seconds' });

/** The least a process of ours could cost: one empty local activity, one timer. */
export async function bare(): Promise<void> {
  await nothing();
  await sleep('1 hour');
}
