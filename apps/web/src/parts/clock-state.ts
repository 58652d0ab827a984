import type { Instant } from '#core/calendar/instant';

/** A clock as a badge shows it. Instants are business time. */
export interface Clock {
  /** Of the clock behind it, which says why it is due then; left out where there is none to ask. */
  readonly deadlineId?: string;
  readonly dueAt: string;
  /** When it began: a quarter of the time left is when it becomes urgent. */
  readonly startedAt?: string;
  /** From when on it is urgent, where the server has worked it out. */
  readonly soonAt?: string;
  /** Set by the server where working time counts; negative when overdue. */
  readonly workingDaysLeft?: number;
  /** Why it stands still. */
  readonly pausedFor?: string;
  /** When it was met. */
  readonly doneAt?: string;
}

export type ClockState = 'safe' | 'soon' | 'over' | 'paused' | 'onTime' | 'late';

const DAY_MS = 86_400_000;
const LAST_SHARE = 0.25;

/** Which of the six a clock is, at an instant. */
export function clockStateAt(clock: Clock, now: Instant): ClockState {
  const dueAt = Date.parse(clock.dueAt);
  if (clock.doneAt !== undefined) return Date.parse(clock.doneAt) <= dueAt ? 'onTime' : 'late';
  if (clock.pausedFor !== undefined) return 'paused';
  if (dueAt <= now) return 'over';
  if (clock.soonAt !== undefined) return Date.parse(clock.soonAt) <= now ? 'soon' : 'safe';
  const whole = clock.startedAt === undefined ? Number.POSITIVE_INFINITY : dueAt - Date.parse(clock.startedAt);
  const isLastQuarter = Number.isFinite(whole) && dueAt - now <= whole * LAST_SHARE;
  const isLastDay = clock.workingDaysLeft === undefined ? dueAt - now < DAY_MS : clock.workingDaysLeft < 1;
  return isLastQuarter || isLastDay ? 'soon' : 'safe';
}
