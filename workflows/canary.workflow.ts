import { continueAsNew, proxyLocalActivities, sleep } from '@temporalio/workflow';
import type { CanaryActivities } from '#contracts/canary';
import { SHORT_EFFECT } from './activity-options';

const watch = proxyLocalActivities<CanaryActivities>(SHORT_EFFECT);

/** Keeps the history of a run short. */
const BEATS_PER_RUN = 100;

/** Proves that timers fire and that somebody answers: sleeps, and says how late it woke. As long as it is heard, so are deadlines. */
export async function canary(): Promise<void> {
  let restMs = await watch.beat(Date.now());
  for (let beats = 1; beats < BEATS_PER_RUN; beats += 1) {
    const dueAt = Date.now() + restMs;
    await sleep(restMs);
    restMs = await watch.beat(dueAt);
  }
  await continueAsNew<typeof canary>();
}
