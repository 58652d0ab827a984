import type { Instant } from '../calendar/instant';
import type { Complaint } from '../complaint/complaint';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';

export const NEXT_KINDS = ['task', 'paused', 'route', 'conclude', 'objection', 'none'] as const;
/**
 * `task`: somebody has been asked for something. `paused`: so has she, but what she waits for has to come first. `route`, `conclude`: a move of the system itself, which takes no time when
 * its process runs. `objection`: the reporter may say no. `none`: it is over.
 */
export type NextKind = (typeof NEXT_KINDS)[number];

/** What has to happen next with a complaint, whose move it is, since when and until when. */
export interface NextAction {
  readonly kind: NextKind;
  readonly task?: PartyTask;
  readonly isMine: boolean;
  readonly since: Instant;
  readonly dueAt?: Instant;
}

/** The same for everybody but for whose task comes first: one's own before all others. */
export function nextAction(complaint: Complaint, tasks: readonly PartyTask[], viewerId: string): NextAction {
  const [task] = tasks.filter((each) => !isSettled(each)).sort((left, right) => before(left, right, viewerId));
  const isHers = task !== undefined && task.assigneeId === viewerId;
  const isMine = isHers && task.pause === undefined;
  if (task?.pause && (isHers || isHandled(complaint.status)))
    return { kind: 'paused', task, isMine: false, since: task.pause.since, dueAt: task.pause.until };
  if (task && (isMine || isHandled(complaint.status)))
    return { kind: 'task', task, isMine, since: sinceOf(task), dueAt: task.stepDueAt };
  switch (complaint.status) {
    case 'filed':
    case 'reopened':
      return { kind: 'route', isMine: false, since: complaint.filedAt };
    case 'answered':
      return {
        kind: 'objection',
        isMine: false,
        since: complaint.answeredAt ?? complaint.filedAt,
        dueAt: complaint.objectionUntil,
      };
    case 'closed':
      return { kind: 'none', isMine: false, since: complaint.closedAt ?? complaint.filedAt };
    default:
      return { kind: 'conclude', isMine: false, since: lastSettled(tasks) ?? complaint.filedAt };
  }
}

/** While it is answered or over, the task of somebody else (a stuck process, say) is not what the complaint waits for. */
const isHandled = (status: Complaint['status']): boolean => status !== 'answered' && status !== 'closed';

/** Since when whoever holds it has held it. */
export const sinceOf = (task: PartyTask): Instant => task.rungStartedAt ?? task.openedAt;

const lastSettled = (tasks: readonly PartyTask[]): Instant | undefined =>
  tasks.reduce<Instant | undefined>(
    (last, { settledAt }) => (settledAt === undefined || settledAt < (last ?? 0) ? last : settledAt),
    undefined,
  );

/** One's own, then what the complaint waits for, then what is not paused, then the next due; what nobody has yet comes first. */
function before(left: PartyTask, right: PartyTask, viewerId: string): number {
  return (
    Number(isMoveOf(right, viewerId)) - Number(isMoveOf(left, viewerId)) ||
    Number(right.isRequired) - Number(left.isRequired) ||
    Number(left.pause !== undefined) - Number(right.pause !== undefined) ||
    (left.stepDueAt ?? 0) - (right.stepDueAt ?? 0) ||
    (left.id < right.id ? -1 : 1)
  );
}

const isMoveOf = ({ assigneeId, pause }: PartyTask, viewerId: string): boolean =>
  assigneeId === viewerId && pause === undefined;
