import type { Instant, Zone } from '../calendar/instant';
import { accept, refuse } from '../decision';
import type { ArmDeadline, Decision, NoticeIntent, NoticeTemplate, Outcome } from '../decision';
import type { Candidate, Seated } from '../ladder/candidate';
import { isLastResort, rungAt, seatFrom } from '../ladder/ladder';
import { getDue, getFractionDue } from '../sla/clock';
import type { CalendarOf } from '../sla/clock';
import { getLadder } from '../sla/policy';
import type { Ladder, PolicyVersion } from '../sla/policy';
import type { AnswerOutcome, ClimbReason, DeclineReason } from '../vocabulary';
import { isSettled } from './party-task';
import type { PartyTask, Seating, TaskEvent } from './party-task';
import { allowedTaskCommands } from './task-rules';

/** What a decision about a task needs to know; nothing else is looked up. */
export interface TaskContext {
  readonly now: Instant;
  readonly policy: PolicyVersion;
  readonly calendarOf: CalendarOf;
  /** Positions that serve the region, nearest first, as the organisation stands now. */
  readonly candidates: readonly Candidate[];
  readonly excluded: ReadonlySet<string>;
}

export type TaskCommand =
  | { readonly type: 'acknowledge'; readonly byId: string }
  | { readonly type: 'answer'; readonly byId: string; readonly outcome: AnswerOutcome; readonly textId: string }
  | { readonly type: 'decline'; readonly byId: string; readonly reason: DeclineReason; readonly textId?: string };

/** A handler's own move. Only whoever holds the task now may make it. */
export function decideTask(task: PartyTask, command: TaskCommand, context: TaskContext): Decision<TaskEvent> {
  const allowed = allowedTaskCommands(task.status);
  if (!allowed.includes(command.type)) return refuse({ code: 'notAllowedNow', from: task.status, allowed });
  if (task.assigneeId !== command.byId) return refuse({ code: 'notYourTask', from: task.status, allowed: [] });
  const at = context.now;
  switch (command.type) {
    case 'acknowledge':
      return accept({ events: [{ type: 'taskAcknowledged', at, byId: command.byId }], stop: ['remind'] });
    case 'answer':
      return accept({
        events: [{ type: 'taskAnswered', at, byId: command.byId, outcome: command.outcome, textId: command.textId }],
        stop: 'all',
      });
    case 'decline': {
      const declined: TaskEvent = {
        type: 'taskDeclined',
        at,
        byId: command.byId,
        reason: command.reason,
        textId: command.textId,
      };
      const climbed = climb(task, 'declined', context);
      return accept({ ...climbed, events: [declined, ...climbed.events] });
    }
  }
}

/** Gives a new task to whoever sits on its first rung now. Idempotent: an assigned task stays as it is. */
export function assignTask(task: PartyTask, context: TaskContext): Outcome<TaskEvent> {
  if (task.status !== 'open') return NOTHING;
  const seating = seatAt(task, task.startRung, context);
  return {
    events: [{ type: 'taskAssigned', at: context.now, ...seating }],
    arm: stepClocks(task, seating, context),
    stop: 'none',
    notices: noticesTo(seating.userId, 'taskAssigned', task, seating),
  };
}

export type TaskDeadlinePurpose = 'remind' | 'warn' | 'climb';

/** The effect of a deadline of the task that has fallen due. */
export function fireTaskDeadline(
  task: PartyTask,
  purpose: TaskDeadlinePurpose,
  context: TaskContext,
): Outcome<TaskEvent> {
  if (isSettled(task) || task.rung === undefined || task.stepDueAt === undefined) return NOTHING;
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
    arm: [lastResortReminder(ladder, seating, context)],
    stop: 'none',
    notices: noticesTo(seating.userId, isRelieved ? 'taskAssigned' : 'taskReminder', task, seating),
  };
}

function climb(task: PartyTask, reason: ClimbReason, context: TaskContext): Outcome<TaskEvent> {
  const ladder = getLadder(context.policy, task.ladder);
  const next = Math.min((task.rung ?? task.startRung) + 1, ladder.rungs.length);
  const seating = seatAt(task, next, context);
  return {
    events: [{ type: 'taskClimbed', at: context.now, reason, fromLevel: task.level ?? '', ...seating }],
    arm: stepClocks(task, seating, context),
    stop: 'all',
    notices: [
      ...noticesTo(seating.userId, 'taskAssigned', task, seating),
      ...(task.assigneeId === seating.userId
        ? []
        : noticesTo(task.assigneeId, 'taskClimbed', task, { stepDueAt: seating.stepDueAt, zone: task.zone })),
    ],
  };
}

function seatAt(task: PartyTask, from: number, context: TaskContext): Seating {
  const ladder = getLadder(context.policy, task.ladder);
  const seated: Seated = seatFrom(ladder, from, context.candidates, context.excluded);
  const stepDueAt = getDue(context.calendarOf, seated, context.now, rungAt(ladder, seated.rung).stepClock).dueAt;
  return { ...seated, stepDueAt };
}

function stepClocks(task: PartyTask, seating: Seating, context: TaskContext): readonly ArmDeadline[] {
  const ladder = getLadder(context.policy, task.ladder);
  const rung = rungAt(ladder, seating.rung);
  const place = { calendarId: seating.calendarId, zone: seating.zone };
  if (isLastResort(ladder, seating.rung)) return [lastResortReminder(ladder, seating, context)];
  const partial = (fraction: number) =>
    getFractionDue(context.calendarOf, place, context.now, rung.stepClock, fraction);
  const armed = { ...place, hasEffect: true };
  return [
    { ...armed, purpose: 'remind', due: partial(rung.remindAt), isMeasured: false },
    { ...armed, purpose: 'warn', due: partial(rung.warnAt), isMeasured: false },
    {
      ...armed,
      purpose: 'climb',
      due: getDue(context.calendarOf, place, context.now, rung.stepClock),
      isMeasured: true,
    },
  ];
}

function lastResortReminder(
  ladder: Ladder,
  seat: Pick<PartyTask, 'calendarId' | 'zone'>,
  context: TaskContext,
): ArmDeadline {
  const place = { calendarId: seat.calendarId ?? 'government', zone: seat.zone ?? 'WIB' } as const;
  const due = getDue(context.calendarOf, place, context.now, ladder.lastResort.stepClock);
  return { ...place, purpose: 'remind', due, isMeasured: false, hasEffect: true };
}

/** The zone is that of the recipient's own seat: her clock on the wall, not the family's. */
const noticesTo = (
  userId: string | undefined,
  template: NoticeTemplate,
  task: PartyTask,
  { stepDueAt, zone = 'WIB' }: { readonly stepDueAt: Instant; readonly zone?: Zone },
): readonly NoticeIntent[] =>
  userId === undefined
    ? []
    : [
        {
          template,
          to: { kind: 'user', userId },
          params: { number: task.complaintNumber, category: task.category, dueAt: stepDueAt, zone },
        },
      ];
