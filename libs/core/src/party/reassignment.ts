import { accept, refuse } from '../decision';
import type { ArmDeadline, Decision } from '../decision';
import type { Candidate } from '../ladder/candidate';
import { isLastResort, personOf, rungAt } from '../ladder/ladder';
import { armClock } from '../sla/arm';
import { getLadder } from '../sla/policy';
import type { SuccessorState } from '../vocabulary';
import type { PartyTask, TaskEvent } from './party-task';
import { pausesOfRung } from './step-clocks';
import { allowedTaskCommands } from './task-rules';
import { noticesTo } from './task-notices';
import type { TaskContext } from './task.decider';

export interface Reassign {
  readonly type: 'reassign';
  readonly byId: string;
  readonly positionId: string;
  readonly textId: string;
}

/** A position that could hold the task on the rung where it is, and who sits there now. */
export interface Successor {
  readonly candidate: Candidate;
  readonly state: SuccessorState;
  /** Who would get it; undefined when nobody is there. */
  readonly userId?: string;
  readonly standsInForId?: string;
}

type ReassignContext = Pick<TaskContext, 'policy' | 'excluded' | 'peers'>;

/**
 * Whoever could hold the task where it stands: the same seat, of this district or a neighbouring one; in an office outside
 * the programme a colleague of that office. Whoever is excluded or barred is not among them, nor who holds it.
 */
export function successorsOf(task: PartyTask, { policy, excluded, peers = [] }: ReassignContext): readonly Successor[] {
  if (task.rung === undefined) return [];
  const rung = rungAt(getLadder(policy, task.ladder), task.rung);
  const barred = new Set([...excluded, ...task.barredIds]);
  return peers
    .filter(({ seat }) => rung.seats.includes(seat))
    .filter(({ institutionId }) => rung.reach === undefined || institutionId === task.institutionId)
    .flatMap((candidate) => successor(candidate, barred))
    .filter(({ userId }) => userId === undefined || userId !== task.assigneeId);
}

function successor(candidate: Candidate, barred: ReadonlySet<string>): readonly Successor[] {
  const person = personOf(candidate, barred);
  if (person === 'excluded') return [];
  if (typeof person === 'string') return [{ candidate, state: person === 'vacant' ? 'vacant' : 'onLeave' }];
  return [{ candidate, state: person.standsInForId === undefined ? 'present' : 'deputised', ...person }];
}

/**
 * To a colleague. The step clock goes on and does not begin anew: the family has waited since the rung began, and handing a
 * task round would otherwise be a way to win time. The old handler stays a participant; both are told.
 */
export function reassign(task: PartyTask, command: Reassign, context: TaskContext): Decision<TaskEvent> {
  const { byId, positionId, textId } = command;
  const refusal = (code: 'notASuccessor' | 'successorAway' | 'alreadyTheirs') =>
    refuse({ code, from: task.status, allowed: allowedTaskCommands(task) });
  const wanted = successorsOf({ ...task, assigneeId: undefined }, context).find(
    ({ candidate }) => candidate.positionId === positionId,
  );
  if (!wanted) return refusal('notASuccessor');
  const { candidate, userId, standsInForId } = wanted;
  if (userId === undefined) return refusal('successorAway');
  if (userId === task.assigneeId) return refusal('alreadyTheirs');
  const { seat, institutionId, zone } = candidate;
  const stepDueAt = task.stepDueAt ?? task.pause?.until ?? context.now;
  return accept({
    events: [
      {
        type: 'taskReassigned',
        at: context.now,
        byId,
        textId,
        fromId: task.assigneeId,
        seat,
        positionId,
        userId,
        institutionId,
        standsInForId,
      },
    ],
    arm: reminderAgain(task, context),
    notices: [
      ...noticesTo(userId, 'taskAssigned', task, { stepDueAt, zone }),
      ...noticesTo(toldOf(task, byId, context), 'taskReassigned', task, { stepDueAt, zone: task.zone }),
    ],
  });
}

/** Nobody explains to the excluded why the task is gone, and nobody is told of her own move. */
export const toldOf = (task: PartyTask, byId: string, { excluded }: ReassignContext): string | undefined =>
  task.assigneeId === undefined || task.assigneeId === byId || excluded.has(task.assigneeId)
    ? undefined
    : task.assigneeId;

/** The old handler had read it and was no longer to be reminded; the new one has not. At the instant it would have been. */
export function reminderAgain(task: PartyTask, context: TaskContext): readonly ArmDeadline[] {
  const ladder = getLadder(context.policy, task.ladder);
  const { rung, rungStartedAt, calendarId, zone, acknowledgedAt } = task;
  if (acknowledgedAt === undefined || rung === undefined || isLastResort(ladder, rung)) return [];
  // While it is paused nobody is reminded; the end of the pause arms it again.
  if (task.pause) return [];
  if (rungStartedAt === undefined || calendarId === undefined || zone === undefined) return [];
  const { stepClock, remindAt } = rungAt(ladder, rung);
  const basis = { from: rungStartedAt, duration: stepClock, fraction: remindAt, pauses: pausesOfRung(task) };
  const reminder = armClock(context.calendarOf, { calendarId, zone }, 'remind', basis, 'notice');
  return reminder.due.dueAt > context.now ? [reminder] : [];
}
