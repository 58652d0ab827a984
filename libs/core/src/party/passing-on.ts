import { accept, refuse } from '../decision';
import type { Decision, Outcome } from '../decision';
import { deciderOf, getCategoryPolicy, getLadder, getPartyStart } from '../sla/policy';
import type { LadderStart } from '../sla/policy';
import type { Party } from '../vocabulary';
import type { Handover, PartyTask, TaskEvent } from './party-task';
import { climb, limitOf, moveTo, pages, seatAt, stepClocks } from './seating';
import type { TaskCommand, TaskContext } from './task.decider';
import { noticesTo } from './task-notices';
import { allowedTaskCommands } from './task-rules';

export function decline(
  task: PartyTask,
  command: Extract<TaskCommand, { type: 'decline' }>,
  context: TaskContext,
): Decision<TaskEvent> {
  const { byId, reason, proposedParty, textId } = command;
  const isApproval = task.ask === 'approveExtension';
  if (reason === 'notApproved') return notApproved(task, command, context);
  if (reason === 'notOurs' && task.isDirected)
    return refuse({ code: 'alreadyDirected', from: task.status, allowed: allowedTaskCommands(task) });
  const declined: TaskEvent = { type: 'taskDeclined', at: context.now, byId, reason, proposedParty, textId };
  const passedOn =
    reason === 'notOurs' && proposedParty !== undefined && !task.awaitsDirection && !isApproval
      ? bounce(task, proposedParty, context)
      : climbAfter(task, byId, context);
  return accept({ ...passedOn, events: [declined, ...passedOn.events] });
}

/** More time is not given: the task is over, and no higher rung is asked. */
function notApproved(
  task: PartyTask,
  { byId, reason, textId }: Extract<TaskCommand, { type: 'decline' }>,
  { now: at }: TaskContext,
): Decision<TaskEvent> {
  if (task.ask !== 'approveExtension')
    return refuse({ code: 'notAllowedNow', from: task.status, allowed: allowedTaskCommands(task) });
  const events: readonly TaskEvent[] = [
    { type: 'taskDeclined', at, byId, reason, textId },
    { type: 'taskCancelled', at },
  ];
  return accept({ events, stop: 'all' });
}

/** Who gives it back does not get it again on another seat; only where nobody else is left she keeps it. */
function climbAfter(task: PartyTask, byId: string, context: TaskContext): Outcome<TaskEvent> {
  const climbed = climb(task, 'declined', { ...context, excluded: new Set([...context.excluded, byId]) });
  const isTaken = climbed.events.some((event) => 'userId' in event && event.userId !== undefined);
  return isTaken ? climbed : climb(task, 'declined', context);
}

/** To the proposed owner; after too many times round to whoever decides. */
function bounce(task: PartyTask, proposed: Party, context: TaskContext): Outcome<TaskEvent> {
  const isTooOften = task.bounces >= (context.policy.bounceLimit ?? 0);
  const to = isTooOften
    ? { ...deciderOf(getCategoryPolicy(context.policy, task.category)), ask: task.ask }
    : getPartyStart(context.policy, proposed);
  const party = isTooOften ? 'programme' : proposed;
  return handOver(task, to, party, context, { type: 'taskBounced', awaitsDirection: isTooOften });
}

type HandoverEvent =
  | { readonly type: 'taskBounced'; readonly awaitsDirection: boolean }
  | { readonly type: 'taskDirected'; readonly byId: string };

export function handOver(
  task: PartyTask,
  start: LadderStart & Pick<Handover, 'ask'>,
  party: Party,
  context: TaskContext,
  event: HandoverEvent,
): Outcome<TaskEvent> {
  const to: Handover = { party, ask: start.ask, ladder: start.ladder };
  const moved = { ...task, ...to };
  const seating = seatAt(moved, start.startRung, context);
  const limit = limitOf(moved, seating, context);
  return {
    events: [{ ...event, at: context.now, to, ...seating, limitDueAt: limit[0]?.due.dueAt }],
    arm: [...stepClocks(moved, seating, context), ...limit],
    stop: 'all',
    notices: [...noticesTo(seating.userId, 'taskAssigned', task, seating), ...pages(moved, seating, context)],
  };
}

export function climbByHand(
  task: PartyTask,
  { byId, level, textId }: Extract<TaskCommand, { type: 'climb' }>,
  context: TaskContext,
): Decision<TaskEvent> {
  const ladder = getLadder(context.policy, task.ladder);
  const higher = [...ladder.rungs, ladder.lastResort]
    .map((rung, index) => ({ level: rung.level, index }))
    .filter(({ index }) => index > (task.rung ?? 0));
  const target = higher.find((rung) => rung.level === level);
  if (!target)
    return refuse({ code: 'notHigherRung', from: task.level ?? '', allowed: higher.map((rung) => rung.level) });
  return accept(moveTo(task, target.index, 'manual', context, { byId, textId }));
}
