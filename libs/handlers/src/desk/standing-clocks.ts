import type { Instant } from '#core/calendar/instant';
import type { Complaint } from '#core/complaint/complaint';
import type { PartyTask } from '#core/party/party-task';
import { pausesOfRung } from '#core/party/step-clocks';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import type { ReferenceData } from '#persistence/reference/reference-data';
import { clockView, pausedClockView } from './desk-clock';
import type { ClockView, StandingClock } from './desk-clock';

/** The step clock of a task that is paused. */
export function standingStep(task: PartyTask): StandingClock | undefined {
  const { pause, calendarId = 'government', calendarVersion, zone = 'WIB', rungStartedAt } = task;
  if (!pause) return undefined;
  const from = rungStartedAt ?? pause.since;
  return {
    ...pause,
    streamId: task.id,
    purpose: 'climb',
    calendarId,
    calendarVersion,
    zone,
    from,
    pauses: pausesOfRung(task),
  };
}

/**
 * The clock of a task, which runs or stands still; none of one that is settled. It is the step's of whoever holds it now:
 * the party's own limit, once missed, was missed by whoever held it before. @param running clocks of its complaint
 */
export async function taskClock(
  task: PartyTask,
  running: readonly Deadline[],
  reference: ReferenceData,
  now: Instant,
): Promise<ClockView | undefined> {
  const standing = standingStep(task);
  if (standing) return pausedClockView(standing, running, reference);
  const own = running.filter(({ streamId, isMeasured }) => streamId === task.id && isMeasured);
  const step = own.find(({ purpose }) => purpose === 'climb') ?? own[0];
  return step && clockView(step, reference, now);
}

/** The target of a complaint whose reporter is awaited. */
export function standingTarget(complaint: Complaint): StandingClock | undefined {
  const { targetPausedAt, targetPauseUntil, targetPauses: pauses = [], calendarVersion, zone, filedAt } = complaint;
  if (targetPausedAt === undefined || targetPauseUntil === undefined) return undefined;
  const pause = { since: targetPausedAt, until: targetPauseUntil, reason: 'documents' } as const;
  return {
    ...pause,
    streamId: complaint.id,
    purpose: 'target',
    calendarId: 'government',
    calendarVersion,
    zone,
    from: filedAt,
    pauses,
  };
}
