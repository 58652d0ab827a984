import type { Instant } from '../calendar/instant';
import type { Complaint } from '../complaint/complaint';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import type { Party, TaskAsk, WaitedOn } from '../vocabulary';
import type { Pause } from './basis';
import type { Place } from './clock';

export type Waiter = Party | WaitedOn;

/** Somebody a complaint waits for. */
export interface Wait {
  readonly on: Waiter;
  /** Her clock stands still: it is hers and not her fault. Whoever she waits for is waited on too. */
  readonly isPaused: boolean;
  /** Whose calendar counts; none for whoever has no office hours. */
  readonly place?: Place;
}

/** Tasks that look at answers are no party's. */
const OWN_STAGE: readonly TaskAsk[] = ['review', 'approveClosing'];

const SENDING: readonly Wait[] = [{ on: 'sending', isPaused: false }];

/** Every stretch in which the clocks of a task stood still; one that goes on ends when it must, whoever says so later. */
export const pausesOf = ({ pauses = [], pause }: PartyTask): readonly Pause[] =>
  pause ? [...pauses, { from: pause.since, to: pause.until, reason: pause.reason }] : pauses;

/** Whom the complaint waits for as it stands at `at`. Never nobody. */
export function waitsAt(
  complaint: Complaint,
  tasks: readonly PartyTask[],
  at: Instant,
  pauses: (taskId: string) => readonly Pause[],
): readonly Wait[] {
  const open = tasks.filter((task) => !isSettled(task));
  switch (complaint.status) {
    case 'filed':
    case 'reopened':
      return SENDING;
    case 'assigned':
      return ofTasks(
        open.filter(({ isRequired, ask }) => isRequired && !OWN_STAGE.includes(ask)),
        ({ party }) => party,
      );
    case 'review':
      return ofTasks(
        open.filter(({ ask }) => ask === 'review'),
        () => 'review',
      );
    case 'answered':
      return [{ on: 'reporter', isPaused: false }];
    case 'closing':
      return ofTasks(
        open.filter(({ ask }) => ask === 'approveClosing'),
        () => 'closing',
      );
    case 'closed':
      return [{ on: 'closed', isPaused: false }];
  }

  function ofTasks(waitedFor: readonly PartyTask[], on: (task: PartyTask) => Waiter): readonly Wait[] {
    if (waitedFor.length === 0) return SENDING;
    return waitedFor.flatMap((task) => ofTask(task, on(task))).reduce(joined, []);
  }

  function ofTask(task: PartyTask, on: Waiter): readonly Wait[] {
    if (task.status === 'open') return SENDING;
    const place = task.calendarId && task.zone ? { calendarId: task.calendarId, zone: task.zone } : undefined;
    const pause = pauses(task.id).find(({ from, to }) => from <= at && at < to);
    const own: Wait = { on, isPaused: pause !== undefined, place };
    if (pause?.reason === 'external') return [own, { on: 'external', isPaused: false }];
    const isReporters = pause !== undefined || task.awaitedDocuments !== undefined;
    return isReporters ? [own, { on: 'reporter', isPaused: false }] : [own];
  }
}

/** A party with two tasks is waited for once; it is paused only where both are. */
function joined(waits: readonly Wait[], wait: Wait): readonly Wait[] {
  const known = waits.find(({ on }) => on === wait.on);
  if (!known) return [...waits, wait];
  return waits.map((other) => (other === known && other.isPaused ? { ...wait } : other));
}
