import { localEpochDay } from '../calendar/instant';
import type { Instant } from '../calendar/instant';
import { dayAt, instantOfWork, workAt, workingSecondsBetween } from '../calendar/working-time';
import type { WorkingCalendar } from '../calendar/working-calendar';

export const CLOCK_STATES = ['safe', 'soon', 'late', 'paused'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

export interface RunningClock {
  readonly armedAt: Instant;
  readonly dueAt: Instant;
}

/** How a running clock stands, in the words of a badge. */
export interface ClockReading {
  readonly state: ClockState;
  /** From here on it is `soon`: a quarter of its working time is left, or one working day. */
  readonly soonAt: Instant;
  /** Days of its calendar until it is due, past it when negative; 0: the same day. */
  readonly daysLeft: number;
}

const SECONDS_OF_A_WORKING_DAY = 7.5 * 3_600;
const SECONDS_OF_A_DAY = 24 * 3_600;

export function readClock(clock: RunningClock, calendar: WorkingCalendar, now: Instant): ClockReading {
  const soonAt = soonOf(clock, calendar);
  return {
    state: now >= clock.dueAt ? 'late' : now >= soonAt ? 'soon' : 'safe',
    soonAt,
    daysLeft: daysBetween(calendar, now, clock.dueAt),
  };
}

/** A clock shorter than a working day is not `soon` from its first minute: a quarter of it counts. */
function soonOf({ armedAt, dueAt }: RunningClock, calendar: WorkingCalendar): Instant {
  const [whole, end] = [workingSecondsBetween(calendar, armedAt, dueAt), workAt(calendar, dueAt)];
  // Past what the calendar knows: of plain time.
  if (!whole.ok || !end.ok) return dueAt - Math.round((dueAt - armedAt) / 4);
  const day = calendar.kind === 'always' ? SECONDS_OF_A_DAY : SECONDS_OF_A_WORKING_DAY;
  const left = Math.round(Math.max(whole.value / 4, whole.value > day ? day : 0));
  const soon = instantOfWork(calendar, end.value - left);
  return soon.ok ? Math.min(dueAt, Math.max(armedAt, soon.value)) : dueAt;
}

/** A limit in calendar days ends at midnight: its last day is the day before. */
function daysBetween(calendar: WorkingCalendar, now: Instant, dueAt: Instant): number {
  const [from, to] = [dayAt(calendar, now), dayAt(calendar, dueAt - 1)];
  if (from.ok && to.ok) return to.value - from.value;
  return localEpochDay(dueAt - 1, calendar.zone) - localEpochDay(now, calendar.zone);
}
