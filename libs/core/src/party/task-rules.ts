import type { Severity, TaskAsk, TaskStatus } from '../vocabulary';

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
  'pause',
  'resume',
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

/**
 * Not only the handler's: whoever may raise a task or hand it on sees that it lies; documents are taken in wherever they come;
 * the clocks of every party are a supervisor's to pause.
 */
const ANYBODYS: readonly TaskCommandType[] = ['climb', 'reassign', 'receiveDocuments', 'pause', 'resume'];

export const isHandlersOwn = (command: TaskCommandType): boolean => !ANYBODYS.includes(command);

/**
 * What may be done although the step has ended and the next rung does not have the task yet: documents are taken in and visits
 * told of whenever they come, and a pause has a word of its own for a clock that is over.
 */
const PAST_THE_STEP: readonly TaskCommandType[] = ['receiveDocuments', 'recordVisit', 'pause', 'resume'];

/** Whether somebody else decides from the end of the step on: who acts last is not a matter of how busy the machine is. */
export const endsWithStep = (command: TaskCommandType): boolean => !PAST_THE_STEP.includes(command);

/** Who decides about a decision has nobody to wait for. */
const NEVER_PAUSED: readonly (TaskAsk | undefined)[] = ['approveClosing', 'approveExtension', 'freeProcess'];

/** Where somebody may be in danger no clock is ever paused (domain §3.5: S1 runs day and night). */
export const hasPauses = ({ severity, ask }: { readonly severity?: Severity; readonly ask?: TaskAsk }): boolean =>
  severity !== 'S1' && !NEVER_PAUSED.includes(ask);

/** What the state of a task allows. */
export function allowedTaskCommands(task: {
  readonly status: TaskStatus;
  readonly awaitsDirection: boolean;
  readonly assigneeId?: string;
  readonly awaitedDocuments?: readonly unknown[];
  readonly severity?: Severity;
  readonly ask?: TaskAsk;
  readonly pause?: unknown;
}): readonly TaskCommandType[] {
  return ALLOWED[task.status].filter((command) => {
    if (command === 'direct') return task.awaitsDirection;
    if (command === 'receiveDocuments') return task.awaitedDocuments !== undefined;
    if (command === 'resume') return task.pause !== undefined;
    if (command === 'pause') return task.pause === undefined && hasPauses(task);
    // Nobody ever had it: there is nobody whose answer could come late. More time once refused is not given by a late word.
    return !(task.status === 'cancelled' && (task.assigneeId === undefined || task.ask === 'approveExtension'));
  });
}
