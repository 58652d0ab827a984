import { covers, outside, requireInstant } from './edges';
import { localEpochDay, MS_PER_MINUTE, type Instant } from './instant';
import { known, type Known } from './known';
import type { WorkingCalendar } from './working-calendar';
import { closedBy, dayZero, workingSecondsBetween, type CountingRule } from './working-time';

/** What is counted, and for working days how. */
export type CountedUnit =
  | { readonly unit: 'workingMinutes' | 'calendarDays' | 'wallClockMinutes' }
  | { readonly unit: 'workingDays'; readonly rule: CountingRule };

/**
 * How much of a budget that began at `from` is used up at `to`, in whole units, rounded down: the inverse of `due`, so
 * between(from, due(from, n)) is n. Days count once they have ended; day 0 is none of them. Throws where `to` lies before
 * `from`. Calendar days and wall clock are never refused.
 */
export function between(calendar: WorkingCalendar, from: Instant, to: Instant, counted: CountedUnit): Known<number> {
  requireInstant(from);
  requireInstant(to);
  if (to < from) throw new RangeError(`count from ${from} to ${to}`);
  switch (counted.unit) {
    case 'workingMinutes': {
      const seconds = workingSecondsBetween(calendar, from, to);
      return seconds.ok ? known(Math.floor(seconds.value / 60)) : seconds;
    }
    case 'workingDays':
      return workingDays(calendar, from, to, counted.rule);
    case 'calendarDays':
      return known(Math.max(0, localEpochDay(to, calendar.zone) - localEpochDay(from, calendar.zone) - 1));
    case 'wallClockMinutes':
      return known(Math.floor((to - from) / MS_PER_MINUTE));
  }
}

function workingDays(calendar: WorkingCalendar, from: Instant, to: Instant, rule: CountingRule): Known<number> {
  if (!covers(calendar, from)) return outside(calendar, from);
  if (!covers(calendar, to)) return outside(calendar, to);
  return known(Math.max(0, closedBy(calendar, to) - dayZero(calendar, from, rule)));
}
