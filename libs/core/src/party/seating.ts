import type { NoticeIntent, Outcome } from '../decision';
import type { Seated } from '../ladder/candidate';
import { holdersOf, rungAt, seatFrom } from '../ladder/ladder';
import { getDue } from '../sla/clock';
import { getLadder } from '../sla/policy';
import type { ClimbReason } from '../vocabulary';
import { withPauseOver } from './party-task';
import type { PartyTask, Seating, TaskEvent } from './party-task';
import { limitAgain } from './pause';
import { limitClock, STEP_PURPOSES, stepClocks as clocksOfRung } from './step-clocks';
import type { TaskContext } from './task.decider';
import { noticesTo } from './task-notices';

export function climb(task: PartyTask, reason: ClimbReason, context: TaskContext): Outcome<TaskEvent> {
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
export function pages(task: PartyTask, seating: Seating, context: TaskContext): readonly NoticeIntent[] {
  const seats = rungAt(getLadder(context.policy, task.ladder), seating.rung).pages ?? [];
  return holdersOf(seats, context.candidates, context.excluded)
    .filter(({ userId }) => userId !== seating.userId)
    .flatMap(({ userId, zone }) => noticesTo(userId, 'dutyPaged', task, { stepDueAt: seating.stepDueAt, zone }));
}

export function seatAt(task: PartyTask, from: number, context: TaskContext): Seating {
  const ladder = getLadder(context.policy, task.ladder);
  const barred = task.barredIds.length === 0 ? context.excluded : new Set([...context.excluded, ...task.barredIds]);
  const seated: Seated = seatFrom(ladder, from, context.candidates, barred);
  const stepDueAt = getDue(context.calendarOf, seated, context.now, rungAt(ladder, seated.rung).stepClock).dueAt;
  return { ...seated, stepDueAt };
}

export const stepClocks = ({ ladder }: PartyTask, { rung, calendarId, zone }: Seating, context: TaskContext) =>
  clocksOfRung({ ladder, rung, place: { calendarId, zone }, from: context.now }, context);

export const limitOf = ({ ladder }: PartyTask, { calendarId, zone }: Seating, context: TaskContext) =>
  limitClock({ ladder, place: { calendarId, zone }, from: context.now }, context);
