import type { Instant } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { Decision, Outcome } from '../decision';
import type { Candidate } from '../ladder/candidate';
import { isLastResort } from '../ladder/ladder';
import type { CalendarOf } from '../sla/clock';
import { getLadder, getPartyStart } from '../sla/policy';
import type { PolicyVersion } from '../sla/policy';
import type { AnswerOutcome, DeclineReason, LateCause, Party } from '../vocabulary';
import { isLate } from '../partner/lateness';
import { acknowledgement } from './acknowledgement';
import { askDocuments, receiveDocuments } from './documents';
import type { AskDocuments, ReceiveDocuments } from './documents';
import { isSettled } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { climbByHand, decline, handOver } from './passing-on';
import { pause, resumed } from './pause';
import type { PauseTask, ResumeTask } from './pause';
import { reassign } from './reassignment';
import type { Reassign } from './reassignment';
import { noticesTo } from './task-notices';
import { allowedTaskCommands, isHandlersOwn } from './task-rules';
import { climb, limitOf, moveTo, pages, seatAt, stepClocks } from './seating';
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
