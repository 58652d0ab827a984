import { addCalendarDays } from '../calendar/working-time';
import type { Instant } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { ArmDeadline, Decision, Outcome, Refusal } from '../decision';
import { armClock } from '../sla/arm';
import type { DeadlinePurpose, PauseReason, ResumeCause } from '../vocabulary';
import { withPauseOver } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { limitClock, pausesOfRung, STEP_PURPOSES, stepClocks } from './step-clocks';
import { noticesTo } from './task-notices';
import { allowedTaskCommands, hasPauses } from './task-rules';
import type { TaskContext } from './task.decider';

export interface PauseTask {
  readonly type: 'pause';
  readonly byId: string;
  readonly reason: PauseReason;
  /** The clocks run again from here on (UTC instant, ms); left out, as late as the cap allows. */
  readonly until?: Instant;
  readonly textId?: string;
}

export interface ResumeTask {
  readonly type: 'resume';
  readonly byId: string;
}

/** The clocks stand still from now on. */
export function pause(task: PartyTask, command: PauseTask, context: TaskContext): Decision<TaskEvent> {
  const refusal = pauseRefusal(task, context);
  if (refusal) return refuse(refusal);
  const latest = latestEnd(task, context);
  const until = command.until ?? latest;
  if (until > latest) return refuse({ code: 'pauseTooLong', from: task.status, allowed: [] });
  return accept(paused(task, command, until, context));
}

/** Why the clocks may not stand still now; what is due already stays due, so it is never paused. */
export function pauseRefusal(task: PartyTask, context: TaskContext): Refusal | undefined {
  const refusal = (code: Refusal['code']): Refusal => ({ code, from: task.status, allowed: allowedTaskCommands(task) });
  if (!context.policy.pause || !hasPauses(task)) return refusal('neverPaused');
  if (task.pause) return refusal('alreadyPaused');
  if (task.stepDueAt === undefined || task.stepDueAt <= context.now) return refusal('clockOver');
  return latestEnd(task, context) <= context.now ? refusal('pauseUsedUp') : undefined;
}

/**
 * The end of the longest pause that may begin now: the cap counted once, from the first pause of the task, on whatever rung
 * that was. Between that pause and this end the clocks may stand still as often as need be, and never after it. So all pauses
 * together lie within one pause of the whole cap, and put off no date further than that one would, whatever the unit: a pause
 * of two minutes over closing time costs a whole working day, so that lengths cannot be what is counted.
 */
export function latestEnd({ zone = 'WIB', pauses = [] }: PartyTask, { now, policy }: TaskContext): Instant {
  const first = Math.min(now, ...pauses.map(({ from }) => from));
  return policy.pause ? addCalendarDays(zone, first, policy.pause.cap.amount) : now;
}

/** @param until at most `latestEnd`, and later than now. */
export function paused(
  task: PartyTask,
  { byId, reason, textId }: Pick<PauseTask, 'byId' | 'reason' | 'textId'>,
  until: Instant,
  context: TaskContext,
): Outcome<TaskEvent> {
  const isLimitAhead = task.limitDueAt !== undefined && task.limitDueAt > context.now;
  const stop: readonly DeadlinePurpose[] = isLimitAhead ? [...STEP_PURPOSES, 'party'] : STEP_PURPOSES;
  return {
    events: [{ type: 'taskPaused', at: context.now, byId, reason, until, textId }],
    stop,
    arm: [resumeAt(task, until, context)],
    notices: [],
  };
}

const placeOf = ({ calendarId = 'government', zone = 'WIB' }: PartyTask) => ({ calendarId, zone });

const resumeAt = (task: PartyTask, until: Instant, { calendarOf }: TaskContext): ArmDeadline =>
  armClock(
    calendarOf,
    placeOf(task),
    'resume',
    { from: until, duration: { unit: 'wallClockMinutes', amount: 0 } },
    'notice',
  );

/** The clocks go on where they stood; what was due or said before the pause is not said again. */
export function resumed(
  task: PartyTask,
  { cause, byId, endedAt: ended }: { readonly cause: ResumeCause; readonly byId?: string; readonly endedAt: Instant },
  context: TaskContext,
): Outcome<TaskEvent> {
  const { pause: standing, rung } = task;
  if (!standing || rung === undefined) return { events: [], arm: [], stop: 'none', notices: [] };
  const endedAt = Math.min(ended, standing.until);
  const over = withPauseOver(task, endedAt);
  const place = placeOf(task);
  const time = { ladder: task.ladder, rung, place };
  const step = stepClocks({ ...time, from: task.rungStartedAt ?? endedAt, pauses: pausesOfRung(over) }, context);
  const limit = limitAgain(over, context);
  const isRead = task.acknowledgedAt !== undefined && step.length > 1;
  const arm = [...step, ...limit].filter(
    ({ purpose, due }) => due.dueAt > endedAt && !(purpose === 'remind' && isRead),
  );
  const stepDueAt = step.at(-1)?.due.dueAt ?? endedAt;
  const resumedEvent: TaskEvent = {
    type: 'taskResumed',
    at: context.now,
    byId,
    cause,
    endedAt,
    stepDueAt,
    limitDueAt: limit[0]?.due.dueAt,
  };
  return {
    events: [resumedEvent],
    arm,
    stop: ['resume'],
    notices:
      task.assigneeId === byId ? [] : noticesTo(task.assigneeId, 'taskResumed', task, { stepDueAt, zone: task.zone }),
  };
}

/** The step clock as it will be when its pause lasts until its date; undefined while nothing is paused. */
export function stepAfterPause(
  task: PartyTask,
  rules: Pick<TaskContext, 'policy' | 'calendarOf'>,
): ArmDeadline | undefined {
  const { pause: standing, rung, ladder, rungStartedAt } = task;
  if (!standing || rung === undefined) return undefined;
  const pauses = pausesOfRung(withPauseOver(task, standing.until));
  const from = rungStartedAt ?? standing.until;
  return stepClocks({ ladder, rung, place: placeOf(task), from, pauses }, rules).at(-1);
}

/** Every clock of a paused task as it will be when its pause lasts until its date, the step clock first. */
export function clocksAfterPause(
  task: PartyTask,
  rules: Pick<TaskContext, 'policy' | 'calendarOf'>,
): readonly ArmDeadline[] {
  const step = stepAfterPause(task, rules);
  return step && task.pause ? [step, ...limitAgain(withPauseOver(task, task.pause.until), rules)] : [];
}

/** The party's limit goes on after a pause that held it up; one that had passed before was not held up. */
export const limitAgain = (
  over: PartyTask,
  context: Pick<TaskContext, 'policy' | 'calendarOf'>,
): readonly ArmDeadline[] =>
  over.limitStartedAt === undefined || over.limitDueAt !== undefined
    ? []
    : limitClock(
        {
          ladder: over.ladder,
          place: placeOf(over),
          from: over.limitStartedAt,
          pauses: over.pauses,
          extensions: over.limitExtensions,
        },
        context,
      );
