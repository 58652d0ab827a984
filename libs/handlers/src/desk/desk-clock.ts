import type { Instant, Zone } from '#core/calendar/instant';
import { readClock } from '#core/desk/clock-reading';
import type { ClockState } from '#core/desk/clock-reading';
import type { DeadlinePurpose } from '#core/vocabulary';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import type { ReferenceData } from '#persistence/reference/reference-data';
import { iso } from '../complaint/complaint.view';

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
  };
}

/** What a queue is sorted by: the measured clock that falls due first, else whatever ends. */
export const firstDue = (running: readonly Deadline[]): Deadline | undefined =>
  [...running]
    .filter(({ purpose, isMeasured }) => isMeasured || purpose === 'objectionEnd')
    .sort((left, right) => Number(right.isMeasured) - Number(left.isMeasured) || left.dueAt - right.dueAt)[0];
