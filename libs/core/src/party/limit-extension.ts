import type { ArmDeadline, Outcome } from '../decision';
import type { Extension } from '../sla/basis';
import { isOver } from '../sla/extension';
import { isSettled, withPauseOver } from './party-task';
import type { PartyTask, TaskEvent } from './party-task';
import { limitClock } from './step-clocks';
import type { TaskContext } from './task.decider';

type Rules = Pick<TaskContext, 'policy' | 'calendarOf'>;

/** The party's limit with so much more; while it stands still, as it would be at the latest. Undefined where there is none. */
export function extendedLimit(task: PartyTask, extension: Extension, rules: Rules): ArmDeadline | undefined {
  const { ladder, calendarId = 'government', zone = 'WIB', limitStartedAt: from, limitExtensions = [] } = task;
  if (from === undefined) return undefined;
  const { pauses } = task.pause ? withPauseOver(task, task.pause.until) : task;
  const extensions = [...limitExtensions, extension];
  return limitClock({ ladder, place: { calendarId, zone }, from, pauses, extensions }, rules)[0];
}

/** More time for the party itself, approved on its complaint in the same transaction. Nothing once it has passed. */
export function extendLimit(
  task: PartyTask,
  { duration, reason, grantedAt, approverId }: Extension,
  context: Rules & Pick<TaskContext, 'now'>,
): Outcome<TaskEvent> {
  const extension = { duration, reason, grantedAt, approverId };
  const limit = extendedLimit(task, extension, context);
  if (!limit || isSettled(task) || isOver(task.limitDueAt, task.limitMissedAt, context.now)) return NOTHING;
  const isStanding = task.limitDueAt === undefined;
  return {
    events: [{ type: 'partyLimitExtended', at: context.now, dueAt: limit.due.dueAt, extension }],
    arm: isStanding ? [] : [limit],
    stop: isStanding ? 'none' : ['party'],
    notices: [],
  };
}

const NOTHING: Outcome<TaskEvent> = { events: [], arm: [], stop: 'none', notices: [] };
