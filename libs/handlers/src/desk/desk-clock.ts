import type { Instant, Zone } from '#core/calendar/instant';
import { readClock } from '#core/desk/clock-reading';
import type { ClockState } from '#core/desk/clock-reading';
import { localEpochDay } from '#core/calendar/instant';
import { workingSecondsBetween } from '#core/calendar/working-time';
import type { Pause } from '#core/sla/basis';
import type { RuleStanding } from '#core/sla/policy';
import type { Duration } from '#core/calendar/duration';
import type { DeadlinePurpose, ExtensionReason, PauseReason } from '#core/vocabulary';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import type { ReferenceData } from '#persistence/reference/reference-data';
import { iso, pauseView } from '../complaint/complaint.view';
import type { PauseView } from '../complaint/complaint.view';

/** A clock as a badge shows it. */
export interface ClockView {
  /** Of the deadline: asked why it is due then, it explains. */
  readonly id: string;
  readonly purpose: DeadlinePurpose;
  readonly dueAt: string;
  readonly zone: Zone;
  readonly state: ClockState;
  /** From here on the badge says `soon`. */
  readonly soonAt: string;
  /** Until it is due, past it when negative; 0: the same day. */
  readonly daysLeft: number;
  readonly unit: 'workingDays' | 'calendarDays';
  /** Passing it is a breach; false for what merely ends. */
  readonly isMeasured: boolean;
  /** It stands still, and is not due: `dueAt` says when it runs again at the latest. */
  readonly pause?: PausedView;
  /** The legal limit behind it, and the others that run beside it, the earliest first. */
  readonly norm?: string;
  readonly norms?: readonly NormView[];
  /** More time that was given; `dueAt` holds it already. */
  readonly extension?: ExtensionView;
}

export interface ExtensionView {
  readonly duration: Duration;
  readonly reason: ExtensionReason;
  readonly grantedAt: string;
}

export interface PausedView extends PauseView {
  /** What the clock had used when it was paused, in seconds of its calendar. */
  readonly usedSeconds: number;
}

export interface NormView {
  readonly norm: string;
  readonly standing: RuleStanding;
  readonly dueAt: string;
}

/** A clock that stands still. */
export interface StandingClock {
  readonly streamId: string;
  readonly purpose: DeadlinePurpose;
  readonly calendarId: string;
  readonly calendarVersion: string;
  readonly zone: Zone;
  readonly from: Instant;
  readonly since: Instant;
  readonly until: Instant;
  readonly reason: PauseReason;
  /** What had held it up before. */
  readonly pauses: readonly Pause[];
}

/** @param running clocks of the complaint: the end of the pause is among them and stands for the clock. */
export async function pausedClockView(
  standing: StandingClock,
  running: readonly Deadline[],
  reference: ReferenceData,
): Promise<ClockView> {
  const { purpose, calendarId, calendarVersion, zone, from, since, until, pauses } = standing;
  const calendar = (await reference.calendarOf(calendarVersion))(calendarId, zone);
  const seconds = (start: Instant, end: Instant): number => {
    const between = workingSecondsBetween(calendar, start, end);
    return between.ok ? between.value : 0;
  };
  const usedSeconds = pauses.reduce((left, pause) => left - seconds(pause.from, pause.to), seconds(from, since));
  return {
    id: running.find((each) => each.streamId === standing.streamId && each.purpose === 'resume')?.id ?? '',
    purpose,
    dueAt: iso(until),
    zone,
    state: 'paused',
    soonAt: iso(until),
    daysLeft: localEpochDay(until - 1, zone) - localEpochDay(since, zone),
    unit: 'calendarDays',
    isMeasured: true,
    pause: { ...pauseView({ ...standing, byId: '' }), usedSeconds },
  };
}

/** How a running clock stands now, by the calendar it runs on. */
export async function clockView(deadline: Deadline, reference: ReferenceData, now: Instant): Promise<ClockView> {
  const isPlain = deadline.unit === 'calendarDays' || deadline.unit === 'wallClockMinutes';
  const calendarOf = await reference.calendarOf(deadline.calendarVersion);
  const calendar = calendarOf(isPlain ? 'always' : deadline.calendarId, deadline.zone);
  const { state, soonAt, daysLeft } = readClock(deadline, calendar, now);
  return {
    id: deadline.id,
    purpose: deadline.purpose,
    dueAt: iso(deadline.dueAt),
    zone: deadline.zone,
    state,
    soonAt: iso(soonAt),
    daysLeft,
    unit: calendar.kind === 'always' ? 'calendarDays' : 'workingDays',
    isMeasured: deadline.isMeasured,
    norm: deadline.basis?.norm,
    extension: extensionView(deadline.basis),
  };
}

function extensionView(basis: Deadline['basis']): ExtensionView | undefined {
  if (!basis?.extension) return undefined;
  const { duration, reason, grantedAt } = basis.extension;
  return { duration, reason, grantedAt: iso(grantedAt) };
}

/** What a queue is sorted by: the measured clock that falls due first, else whatever ends. */
export const firstDue = (running: readonly Deadline[]): Deadline | undefined =>
  [...running]
    .filter(({ purpose, isMeasured }) => isMeasured || purpose === 'objectionEnd')
    .sort((left, right) => Number(right.isMeasured) - Number(left.isMeasured) || left.dueAt - right.dueAt)[0];
