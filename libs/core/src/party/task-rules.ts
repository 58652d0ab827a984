import type { TaskStatus } from '../vocabulary';

export const TASK_COMMANDS = ['acknowledge', 'answer', 'decline', 'direct', 'climb'] as const;
export type TaskCommandType = (typeof TASK_COMMANDS)[number];

/**
 * State × command: what may be done when. One table for the server and for the screens. `direct` only while the task awaits
 * a direction; `climb` is another's move, everything else the handler's own. An answer that comes too late is still taken.
 */
const ALLOWED: Readonly<Record<TaskStatus, readonly TaskCommandType[]>> = {
  open: [],
  assigned: ['acknowledge', 'answer', 'decline', 'direct', 'climb'],
  acknowledged: ['answer', 'decline', 'direct', 'climb'],
  answered: [],
  cancelled: ['answer'],
};

/** What the state of a task allows. */
export function allowedTaskCommands(task: {
  readonly status: TaskStatus;
  readonly awaitsDirection: boolean;
  readonly assigneeId?: string;
}): readonly TaskCommandType[] {
  return ALLOWED[task.status].filter((command) => {
    if (command === 'direct') return task.awaitsDirection;
    // Nobody ever had it: there is nobody whose answer could come late.
    return !(task.status === 'cancelled' && task.assigneeId === undefined);
  });
}
