import { proxyLocalActivities } from '@temporalio/workflow';
import type { PartyTaskInput, TaskActivities } from '#contracts/task-process';
import { SHORT_EFFECT } from './activity-options';
import { onSilence } from './ladder';
import { listen } from './news';

const task = proxyLocalActivities<TaskActivities>(SHORT_EFFECT);

/** One party's task: somebody gets it, and whoever stays silent is reminded, warned, and passed over, until somebody answers. */
export async function partyTask({ taskId }: PartyTaskInput): Promise<void> {
  const news = listen();
  let rung = await task.assign(taskId);
  while (!rung.isSettled) {
    const cause = await news.orAfter(rung);
    rung = cause === 'silence' ? await onSilence(rung) : await task.readTask(taskId);
  }
}
