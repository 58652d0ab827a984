import type { Outcome } from '../decision';
import type { Candidate } from '../ladder/candidate';
import { personOf, seatFrom } from '../ladder/ladder';
import { getLadder } from '../sla/policy';
import { isSettled } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { reminderAgain, toldOf } from './reassignment';
import { moveTo } from './seating';
import type { TaskContext } from './task.decider';
import { noticesTo } from './task-notices';

export interface FollowContext extends TaskContext {
  /** The position at which the task lies, as it stands now; undefined: it is no more. */
  readonly position?: Candidate;
}

const STAYS: Outcome<TaskEvent> = { events: [], arm: [], stop: 'none', notices: [] };

/**
 * Whoever has the task may not sit there any more: it goes to whoever sits there now, else to whoever the ladder asks next. On
 * the same rung the step clock goes on, for the family has waited since it began; on a higher one it begins anew. A task whose
 * holder still acts at its position stays.
 *
 * The same function says beforehand whom a change would move and carries it out. `byId` has decided the change.
 */
export function followOrganisation(task: PartyTask, byId: string, context: FollowContext): Outcome<TaskEvent> {
  if (isSettled(task) || task.rung === undefined || task.assigneeId === undefined) return STAYS;
  const barred = new Set([...context.excluded, ...task.barredIds]);
  const person = context.position ? personOf(context.position, barred) : 'vacant';
  if (context.position && typeof person !== 'string')
    return person.userId === task.assigneeId ? STAYS : handOn(task, byId, { ...context.position, ...person }, context);
  const seated = seatFrom(getLadder(context.policy, task.ladder), task.rung, context.candidates, barred);
  const { rung, userId, positionId, institutionId } = seated;
  if (userId === task.assigneeId && positionId === task.positionId) return STAYS;
  if (rung !== task.rung || userId === undefined || positionId === undefined || institutionId === undefined)
    return moveTo(task, task.rung, 'organisation', context, { byId });
  return handOn(task, byId, { ...seated, userId, positionId, institutionId }, context);
}

type Receiver = Pick<Candidate, 'seat' | 'positionId' | 'institutionId' | 'zone'> & {
  readonly userId: string;
  readonly standsInForId?: string;
};

function handOn(task: PartyTask, byId: string, to: Receiver, context: FollowContext): Outcome<TaskEvent> {
  const { seat, positionId, institutionId, zone, userId, standsInForId } = to;
  const stepDueAt = task.stepDueAt ?? task.pause?.until ?? context.now;
  return {
    events: [
      {
        type: 'taskReassigned',
        at: context.now,
        byId,
        fromId: task.assigneeId,
        seat,
        positionId,
        userId,
        institutionId,
        standsInForId,
      },
    ],
    arm: reminderAgain(task, context),
    stop: 'none',
    notices: [
      ...noticesTo(userId, 'taskAssigned', task, { stepDueAt, zone }),
      ...noticesTo(toldOf(task, byId, context), 'taskReassigned', task, { stepDueAt, zone: task.zone }),
    ],
  };
}
