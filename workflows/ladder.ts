import { proxyLocalActivities } from '@temporalio/workflow';
import type { Rung, TaskActivities } from '#contracts/task-process';
import { SHORT_EFFECT } from './activity-options';

const task = proxyLocalActivities<TaskActivities>(SHORT_EFFECT);

/**
 * The escalation protocol: remind whoever has not acknowledged, warn whoever has not answered, climb on silence, and give
 * it to the duty manager when no rung is left. What comes next on a rung is the answer of the activity before.
 */
export function onSilence(rung: Rung): Promise<Rung> {
  switch (rung.next) {
    case 'remind':
      return task.remind(rung.taskId);
    case 'warn':
      return task.warn(rung.taskId);
    case 'climb':
      return task.climb(rung.taskId);
    case 'toDutyManager':
      return task.toDutyManager(rung.taskId);
  }
}
