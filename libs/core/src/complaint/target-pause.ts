import type { Instant } from '../calendar/instant';
import type { ArmDeadline, Outcome } from '../decision';
import { isSettled } from '../party/party-task';
import type { PartyTask } from '../party/party-task';
import { armClock } from '../sla/arm';
import { getCategoryPolicy } from '../sla/policy';
import { withTargetPauseOver } from './complaint';
import type { Complaint, ComplaintEvent } from './complaint';
import type { ComplaintContext } from './complaint.decider';
import { placeOf, receivedAt, targetClock } from './complaint-clocks';

/**
 * The target of the service waits as long as the reporter is awaited on a task the complaint waits for: the pauses of its
 * tasks laid over each other. The legal ceiling and its warning go on. Once missed, the target stays missed.
 */
export function followPauses(complaint: Complaint, context: ComplaintContext): Outcome<ComplaintEvent> {
  const until = awaitedUntil(context.tasks, context.now);
  if (complaint.targetPausedAt !== undefined) {
    if (until === undefined)
      return resumeTarget(complaint, { endedAt: Math.min(context.now, complaint.targetPauseUntil ?? 0) }, context);
    return until === complaint.targetPauseUntil ? NOTHING : pauseTarget(complaint, until, context);
  }
  const isAhead = complaint.targetMissedAt === undefined && complaint.targetDueAt > context.now;
  return until !== undefined && isAhead && isHandled(complaint.status)
    ? pauseTarget(complaint, until, context)
    : NOTHING;
}

/** The last pause of its tasks has come to its date. A late timer makes it no longer. */
export function endTargetPause(complaint: Complaint, context: ComplaintContext): Outcome<ComplaintEvent> {
  const { targetPausedAt, targetPauseUntil } = complaint;
  if (targetPausedAt === undefined) return NOTHING;
  return resumeTarget(complaint, { endedAt: targetPauseUntil ?? context.now, cause: 'date' }, context);
}

/** The target as it will be when its pause lasts until its date; undefined while nothing is paused. */
export function targetAfterPause(
  complaint: Complaint,
  rules: Pick<ComplaintContext, 'policy' | 'calendarOf'>,
): ArmDeadline | undefined {
  if (complaint.targetPauseUntil === undefined) return undefined;
  return targetAt(complaint, complaint.targetPauseUntil, rules);
}

const targetAt = (
  complaint: Complaint,
  endedAt: Instant,
  rules: Pick<ComplaintContext, 'policy' | 'calendarOf'>,
): ArmDeadline => {
  const policy = getCategoryPolicy(rules.policy, complaint.category);
  return targetClock(receivedAt(withTargetPauseOver(complaint, endedAt)), policy, rules);
};

const isHandled = (status: Complaint['status']): boolean => status === 'assigned' || status === 'review';

/** Until when the reporter is awaited; undefined when she is not. */
const awaitedUntil = (tasks: readonly PartyTask[], now: Instant): Instant | undefined =>
  tasks
    .flatMap((task) =>
      task.isRequired && !isSettled(task) && task.pause?.reason === 'documents' ? [task.pause.until] : [],
    )
    .filter((until) => until > now)
    .sort((left, right) => right - left)[0];

function pauseTarget(complaint: Complaint, until: Instant, context: ComplaintContext): Outcome<ComplaintEvent> {
  const place = placeOf(complaint, getCategoryPolicy(context.policy, complaint.category));
  const basis = { from: until, duration: { unit: 'wallClockMinutes', amount: 0 } } as const;
  return {
    events: [{ type: 'targetPaused', at: context.now, until }],
    stop: ['target', 'resume'],
    arm: [armClock(context.calendarOf, place, 'resume', basis, 'notice')],
    notices: [],
  };
}

function resumeTarget(
  complaint: Complaint,
  { endedAt, cause }: { readonly endedAt: Instant; readonly cause?: 'date' },
  context: ComplaintContext,
): Outcome<ComplaintEvent> {
  const target = targetAt(complaint, endedAt, context);
  return {
    events: [{ type: 'targetResumed', at: context.now, endedAt, dueAt: target.due.dueAt, cause }],
    stop: ['resume'],
    arm: [target],
    notices: [],
  };
}

const NOTHING: Outcome<ComplaintEvent> = { events: [], arm: [], stop: 'none', notices: [] };
