import type { Instant } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { Decision, NoticeIntent, Outcome } from '../decision';
import type { Candidate, Seated } from '../ladder/candidate';
import { holdersOf, isLastResort, rungAt, seatFrom } from '../ladder/ladder';
import { getDue } from '../sla/clock';
import type { CalendarOf } from '../sla/clock';
import { deciderOf, getCategoryPolicy, getLadder, getPartyStart } from '../sla/policy';
import type { LadderStart, PolicyVersion } from '../sla/policy';
import type { AnswerOutcome, ClimbReason, DeclineReason, LateCause, Party } from '../vocabulary';
import { isLate } from '../partner/lateness';
import { acknowledgement } from './acknowledgement';
import { askDocuments, receiveDocuments } from './documents';
import type { AskDocuments, ReceiveDocuments } from './documents';
import { isSettled, withPauseOver } from './party-task';
import type { Handover, PartyTask, Seating, TaskEvent } from './party-task';
import { limitAgain, pause, resumed } from './pause';
import type { PauseTask, ResumeTask } from './pause';
import { reassign } from './reassignment';
import type { Reassign } from './reassignment';
import { limitClock, STEP_PURPOSES, stepClocks as clocksOfRung } from './step-clocks';
import { noticesTo } from './task-notices';
import { allowedTaskCommands, isHandlersOwn } from './task-rules';
import { recordVisit } from './visit';
import type { RecordVisit } from './visit';

/** What a decision about a task needs to know; nothing else is looked up. */
export interface TaskContext {
  readonly now: Instant;
  readonly policy: PolicyVersion;
  readonly calendarOf: CalendarOf;
  /** Positions that serve the region, nearest first, as the organisation stands now. */
  readonly candidates: readonly Candidate[];
  /** Users and institutions that may not touch this complaint. */
  readonly excluded: ReadonlySet<string>;
  /** Positions that could hold the present rung, this district's first; only handing it to a colleague asks. */
  readonly peers?: readonly Candidate[];
}

export type TaskCommand =
  | { readonly type: 'acknowledge'; readonly byId: string }
  | {
      readonly type: 'answer';
      readonly byId: string;
      readonly outcome: AnswerOutcome;
      readonly textId: string;
      readonly lateCause?: LateCause;
    }
  | {
      readonly type: 'decline';
      readonly byId: string;
      readonly reason: DeclineReason;
      /** Whose it is instead; goes with `notOurs`. */
      readonly proposedParty?: Party;
      readonly textId?: string;
    }
  /** Whose it is, decided by whoever the parties' dispute was put before. */
  | { readonly type: 'direct'; readonly byId: string; readonly party: Party }
  /** To a rung of one's choice. Not only the handler's: whoever may raise it sees that it lies. */
  | { readonly type: 'climb'; readonly byId: string; readonly level: string; readonly textId?: string }
  | PauseTask
  | ResumeTask
  | RecordVisit
  | Reassign
  | AskDocuments
  | ReceiveDocuments;

/** A person's own move on a task. Most are only for whoever holds the task now (`isHandlersOwn`). */
export function decideTask(task: PartyTask, command: TaskCommand, context: TaskContext): Decision<TaskEvent> {
  const allowed = allowedTaskCommands(task);
  // Why a clock may not be paused is said more clearly than by the table.
  const isPause = command.type === 'pause' && (task.status === 'assigned' || task.status === 'acknowledged');
  if (!isPause && !allowed.includes(command.type)) return refuse({ code: 'notAllowedNow', from: task.status, allowed });
  if (isHandlersOwn(command.type) && task.assigneeId !== command.byId)
    return refuse({ code: 'notYourTask', from: task.status, allowed: [] });
  const at = context.now;
  switch (command.type) {
    case 'acknowledge':
      return accept(acknowledgement(task, command.byId, context));
    case 'recordVisit':
      return accept(recordVisit(task, command, context));
    case 'askDocuments':
      return askDocuments(task, command, context);
    case 'receiveDocuments':
      return receiveDocuments(task, command, context);
    case 'pause':
      return pause(task, command, context);
    case 'resume':
      return accept(resumed(task, { cause: 'byHand', byId: command.byId, endedAt: at }, context));
    case 'reassign':
      return reassign(task, command, context);
    case 'answer': {
      const { byId, outcome, textId, lateCause } = command;
      if (lateCause !== undefined && !isLate(task, at)) return refuse({ code: 'notLate', from: task.status, allowed });
      const type = task.status === 'cancelled' ? 'taskAnsweredLate' : 'taskAnswered';
      return accept({ events: [{ type, at, byId, outcome, textId, lateCause }], stop: 'all' });
    }
    case 'decline':
      return decline(task, command, context);
    case 'direct': {
      const to = getPartyStart(context.policy, command.party);
      return accept(handOver(task, to, command.party, context, { type: 'taskDirected', byId: command.byId }));
    }
    case 'climb':
      return climbByHand(task, command, context);
  }
}

function decline(
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

function handOver(
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

function climbByHand(
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

/** Whoever holds it may not any more: somebody else takes the same rung, or the next. */
export function reseatExcluded(task: PartyTask, context: TaskContext): Outcome<TaskEvent> {
  const isBarred =
    (task.assigneeId !== undefined && context.excluded.has(task.assigneeId)) ||
    (task.institutionId !== undefined && context.excluded.has(task.institutionId));
  if (isSettled(task) || task.rung === undefined || !isBarred) return NOTHING;
  const { notices, ...moved } = moveTo(task, task.rung, 'excluded', context);
  // Nobody explains to the excluded why the task is gone.
  return {
    ...moved,
    notices: notices.filter(({ to }) => !(to.kind === 'user' && context.excluded.has(to.userId))),
  };
}

/** Gives a new task to whoever sits on its first rung now. Idempotent: an assigned task stays as it is. */
export function assignTask(task: PartyTask, context: TaskContext): Outcome<TaskEvent> {
  if (task.status !== 'open') return NOTHING;
  const seating = seatAt(task, task.startRung, context);
  const limit = limitOf(task, seating, context);
  return {
    events: [{ type: 'taskAssigned', at: context.now, ...seating, limitDueAt: limit[0]?.due.dueAt }],
    arm: [...stepClocks(task, seating, context), ...limit],
    stop: 'none',
    notices: [...noticesTo(seating.userId, 'taskAssigned', task, seating), ...pages(task, seating, context)],
  };
}

export type TaskDeadlinePurpose = 'remind' | 'warn' | 'climb' | 'resume' | 'party';

/** The effect of a deadline of the task that has fallen due. */
export function fireTaskDeadline(
  task: PartyTask,
  purpose: TaskDeadlinePurpose,
  context: TaskContext,
): Outcome<TaskEvent> {
  if (isSettled(task) || task.rung === undefined) return NOTHING;
  // Its date has come: a late timer makes no pause longer.
  if (purpose === 'resume')
    return task.pause ? resumed(task, { cause: 'date', endedAt: task.pause.until }, context) : NOTHING;
  if (purpose === 'party') return missLimit(task, context);
  if (task.stepDueAt === undefined) return NOTHING;
  switch (purpose) {
    case 'remind':
      return remind(task, task.stepDueAt, context);
    case 'warn':
      return {
        events: [{ type: 'taskWarned', at: context.now, dueAt: task.stepDueAt }],
        arm: [],
        stop: 'none',
        notices: noticesTo(task.assigneeId, 'taskWarning', task, { stepDueAt: task.stepDueAt, zone: task.zone }),
      };
    case 'climb':
      return climb(task, 'silence', context);
  }
}

/** The party has let its own limit pass: whoever has the task is told, and it stays where the ladder has taken it. */
function missLimit(task: PartyTask, context: TaskContext): Outcome<TaskEvent> {
  const { limitDueAt: dueAt, zone } = task;
  if (dueAt === undefined) return NOTHING;
  return {
    events: [{ type: 'partyLimitMissed', at: context.now, dueAt }],
    arm: [],
    stop: 'none',
    notices: noticesTo(task.assigneeId, 'partyLimitMissed', task, { stepDueAt: dueAt, zone }),
  };
}

/** Its complaint needs the answer no longer. */
export const cancelTask = (task: PartyTask, now: Instant): Outcome<TaskEvent> =>
  isSettled(task) ? NOTHING : { events: [{ type: 'taskCancelled', at: now }], arm: [], stop: 'all', notices: [] };

const NOTHING: Outcome<TaskEvent> = { events: [], arm: [], stop: 'none', notices: [] };

/** At the last resort nobody is above: it comes again after every step clock, to whoever is on duty then, until somebody answers. */
function remind(task: PartyTask, stepDueAt: Instant, context: TaskContext): Outcome<TaskEvent> {
  const ladder = getLadder(context.policy, task.ladder);
  const reminded: TaskEvent = { type: 'taskReminded', at: context.now, dueAt: stepDueAt };
  if (!isLastResort(ladder, task.rung ?? 0)) {
    const notices = noticesTo(task.assigneeId, 'taskReminder', task, { stepDueAt, zone: task.zone });
    return { events: [reminded], arm: [], stop: 'none', notices };
  }
  const seating = seatAt(task, ladder.rungs.length, context);
  const isRelieved = seating.userId !== task.assigneeId;
  return {
    events: isRelieved ? [reminded, { type: 'taskAssigned', at: context.now, ...seating }] : [reminded],
    arm: stepClocks(task, seating, context),
    stop: 'none',
    notices: noticesTo(seating.userId, isRelieved ? 'taskAssigned' : 'taskReminder', task, seating),
  };
}

function climb(task: PartyTask, reason: ClimbReason, context: TaskContext): Outcome<TaskEvent> {
  const ladder = getLadder(context.policy, task.ladder);
  return moveTo(task, Math.min((task.rung ?? task.startRung) + 1, ladder.rungs.length), reason, context);
}

/** The old handler stays a participant of the complaint; the new one is accountable from now on. */
export function moveTo(
  task: PartyTask,
  rung: number,
  reason: ClimbReason,
  context: TaskContext,
  by: { readonly byId?: string; readonly textId?: string } = {},
): Outcome<TaskEvent> {
  const seating = seatAt(task, rung, context);
  const limit = task.pause ? limitAgain(withPauseOver(task, context.now), context) : [];
  return {
    events: [
      {
        type: 'taskClimbed',
        at: context.now,
        reason,
        fromLevel: task.level ?? '',
        ...by,
        ...seating,
        limitDueAt: limit[0]?.due.dueAt,
      },
    ],
    arm: [...stepClocks(task, seating, context), ...limit],
    stop: STEP_PURPOSES,
    notices: [
      ...noticesTo(seating.userId, 'taskAssigned', task, seating),
      ...pages(task, seating, context),
      ...(task.assigneeId === seating.userId
        ? []
        : noticesTo(task.assigneeId, 'taskClimbed', task, { stepDueAt: seating.stepDueAt, zone: task.zone })),
    ],
  };
}

/** Whoever is alerted beside the one who takes the rung. */
function pages(task: PartyTask, seating: Seating, context: TaskContext): readonly NoticeIntent[] {
  const seats = rungAt(getLadder(context.policy, task.ladder), seating.rung).pages ?? [];
  return holdersOf(seats, context.candidates, context.excluded)
    .filter(({ userId }) => userId !== seating.userId)
    .flatMap(({ userId, zone }) => noticesTo(userId, 'dutyPaged', task, { stepDueAt: seating.stepDueAt, zone }));
}

function seatAt(task: PartyTask, from: number, context: TaskContext): Seating {
  const ladder = getLadder(context.policy, task.ladder);
  const barred = task.barredIds.length === 0 ? context.excluded : new Set([...context.excluded, ...task.barredIds]);
  const seated: Seated = seatFrom(ladder, from, context.candidates, barred);
  const stepDueAt = getDue(context.calendarOf, seated, context.now, rungAt(ladder, seated.rung).stepClock).dueAt;
  return { ...seated, stepDueAt };
}

const stepClocks = ({ ladder }: PartyTask, { rung, calendarId, zone }: Seating, context: TaskContext) =>
  clocksOfRung({ ladder, rung, place: { calendarId, zone }, from: context.now }, context);

const limitOf = ({ ladder }: PartyTask, { calendarId, zone }: Seating, context: TaskContext) =>
  limitClock({ ladder, place: { calendarId, zone }, from: context.now }, context);
