import type { Outcome } from '../decision';
import { isLastResort } from '../ladder/ladder';
import { getLadder } from '../sla/policy';
import type { PartyTask, TaskEvent } from './party-task';
import type { TaskContext } from './task.decider';

/** "I have read it": said in so many words, or by doing something about it. Whoever has read it is not reminded. */
export function acknowledgement(
  task: PartyTask,
  byId: string,
  { now, policy }: Pick<TaskContext, 'now' | 'policy'>,
): Pick<Outcome<TaskEvent>, 'events' | 'stop'> {
  if (task.status !== 'assigned') return { events: [], stop: 'none' };
  // At the last resort the reminder is the only clock: having read it is no answer.
  const isLast = isLastResort(getLadder(policy, task.ladder), task.rung ?? 0);
  return { events: [{ type: 'taskAcknowledged', at: now, byId }], stop: isLast ? 'none' : ['remind'] };
}
