import type { TaskStatus } from '../vocabulary';

export const TASK_COMMANDS = [
  'acknowledge',
  'answer',
  'decline',
  'direct',
  'climb',
  'recordVisit',
  'reassign',
  'askDocuments',
  'receiveDocuments',
] as const;
export type TaskCommandType = (typeof TASK_COMMANDS)[number];

/**
 * State × command: what may be done when. One table for the server and for the screens. `direct` only while the task awaits
 * a direction, `receiveDocuments` only while some are awaited. An answer that comes too late is still taken.
 */
const ALLOWED: Readonly<Record<TaskStatus, readonly TaskCommandType[]>> = {
  open: [],
  assigned: [...TASK_COMMANDS],
  acknowledged: TASK_COMMANDS.filter((command) => command !== 'acknowledge'),
  answered: [],
  cancelled: ['answer'],
};

/** Not only the handler's: whoever may raise a task or hand it on sees that it lies; documents are taken in wherever they come. */
const ANYBODYS: readonly TaskCommandType[] = ['climb', 'reassign', 'receiveDocuments'];

export const isHandlersOwn = (command: TaskCommandType): boolean => !ANYBODYS.includes(command);

/** What the state of a task allows. */
export function allowedTaskCommands(task: {
  readonly status: TaskStatus;
  readonly awaitsDirection: boolean;
  readonly assigneeId?: string;
  readonly awaitedDocuments?: readonly unknown[];
}): readonly TaskCommandType[] {
  return ALLOWED[task.status].filter((command) => {
    if (command === 'direct') return task.awaitsDirection;
    if (command === 'receiveDocuments') return task.awaitedDocuments !== undefined;
    // Nobody ever had it: there is nobody whose answer could come late.
    return !(task.status === 'cancelled' && task.assigneeId === undefined);
  });
}
