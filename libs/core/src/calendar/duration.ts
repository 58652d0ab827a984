import { measureAt } from './axis';
import type { Instant } from './instant';
import { known, type Known } from './known';
import type { WorkingCalendar } from './working-calendar';
import {
  addCalendarDays,
  addWallClock,
  dueInDays,
  dueInMinutes,
  instantOfWork,
  workingSecondsBetween,
  type CountingRule,
} from './working-time';

/** A budget of time as policies state it. Amounts are whole and not negative. */
export type Duration =
  | { readonly unit: 'workingMinutes'; readonly amount: number }
  | { readonly unit: 'workingDays'; readonly amount: number; readonly rule: CountingRule }
  | { readonly unit: 'calendarDays'; readonly amount: number }
  | { readonly unit: 'wallClockMinutes'; readonly amount: number };

export type DurationUnit = Duration['unit'];

/**
 * When a budget is used up. `dueWork` and `dueDay` outlive the calendar version: under another version the same
 * deadline is `instantOfWork(dueWork)` or `instantOfDay(dueDay)`; only `dueAt` moves.
 */
export interface Due {
  readonly unit: DurationUnit;
  readonly dueAt: Instant;
  /** Working seconds since the calendar's epoch; only for working minutes. */
  readonly dueWork?: number;
  /** Ordinal of the working day since the calendar's epoch; only for working days. */
  readonly dueDay?: number;
}

/** Calendar days and wall clock take only the zone from the calendar, and are never refused. */
export function due(calendar: WorkingCalendar, from: Instant, duration: Duration): Known<Due> {
  const { unit, amount } = duration;
  switch (unit) {
    case 'workingMinutes':
      return dueInMinutes(calendar, from, amount);
    case 'workingDays':
      return dueInDays(calendar, from, amount, duration.rule);
    case 'calendarDays':
      return known({ unit, dueAt: addCalendarDays(calendar.zone, from, amount) });
    case 'wallClockMinutes':
      return known({ unit, dueAt: addWallClock(from, amount) });
  }
}

/**
 * When this fraction (0 to 1) of the budget is used, for warnings. Working minutes and working days: of the working time
 * between `from` and the due instant, to the nearest second, within office hours. Calendar days and wall clock: linear,
 * to the nearest millisecond. Never before `from`, never after the due instant; nothing of it is used at `from` itself.
 */
export function fractionDue(
  calendar: WorkingCalendar,
  from: Instant,
  duration: Duration,
  fraction: number,
): Known<Instant> {
  if (!(fraction >= 0 && fraction <= 1)) throw new RangeError(`take fraction ${fraction} of a duration`);
  const whole = due(calendar, from, duration);
  if (!whole.ok) return whole;
  const { unit, dueAt } = whole.value;
  if (unit === 'calendarDays' || unit === 'wallClockMinutes')
    return known(from + Math.round((dueAt - from) * fraction));
  const total = workingSecondsBetween(calendar, from, dueAt);
  if (!total.ok) return total;
  const seconds = Math.round(total.value * fraction);
  if (seconds === 0) return known(from);
  const used = instantOfWork(calendar, measureAt(calendar.work, from) + seconds);
  return used.ok ? known(Math.min(dueAt, Math.max(from, used.value))) : used;
}
