import type { Complaint } from '#core/complaint/complaint';
import type { PartyTask } from '#core/party/party-task';
import { pausesOfRung } from '#core/party/step-clocks';
import type { StandingClock } from './desk-clock';

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
