import { proxyLocalActivities } from '@temporalio/workflow';
import type { PartyTaskInput, TaskActivities } from '#contracts/task-process';
import { SHORT_EFFECT } from './activity-options';
import { untilSettled } from './ladder';
import { listen } from './news';

const task = proxyLocalActivities<TaskActivities>(SHORT_EFFECT);

/** One party's task: somebody gets it, and whoever stays silent is reminded, warned, and passed over, until somebody answers. */
export async function partyTask({ taskId }: PartyTaskInput): Promise<void> {
  const news = listen();
  await untilSettled(await task.assign(taskId), news, {
    look: task.readTask,
    remind: task.remind,
    warn: task.warn,
    climb: task.climb,
    toDutyManager: task.toDutyManager,
  });
}
