import type { TaskStatus } from '../vocabulary';

export const TASK_COMMANDS = ['acknowledge', 'answer', 'decline'] as const;
export type TaskCommandType = (typeof TASK_COMMANDS)[number];

/** State × command: what a handler may do when. One table for the server and for the screens. */
const ALLOWED: Readonly<Record<TaskStatus, readonly TaskCommandType[]>> = {
  open: [],
  assigned: ['acknowledge', 'answer', 'decline'],
  acknowledged: ['answer', 'decline'],
  answered: [],
  cancelled: [],
};

export const allowedTaskCommands = (status: TaskStatus): readonly TaskCommandType[] => ALLOWED[status];
