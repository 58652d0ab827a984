import { endOf, firstMeasure, intervalAt, lastMeasure, measureAt, positionOf, startOf } from './axis';
import type { Due } from './duration';
import { beforeCalendar, beyondHorizon, covers, outside, requireCount, requireInstant } from './edges';
import { instantAt, localEpochDay, MS_PER_MINUTE, type Instant, type Zone } from './instant';
import { known, type Known } from './known';
import type { WorkingCalendar } from './working-calendar';

/*
 * Rounding, for all of this folder. Every instant is a whole number of milliseconds; anything else is refused with a
 * RangeError, never rounded. Working time is counted in whole seconds: an instant counts as the second it lies in, as a
 * stamp on paper does, so a deadline in working time falls on a whole second. Working days end at their closing, calendar
 * days at local midnight. Wall clock keeps every millisecond. Fractions of a budget (`fractionDue`) go to the nearest
 * working second, or to the nearest millisecond. What has passed (`between`) is rounded down to whole units. A pause takes
 * from a budget what lies within it by the same rules. Sessions are half open: at the closing instant the office is
 * closed. Nothing is computed outside [startsAt, endsAt]; the answer there is a refusal. A night shift that begins on the
 * day before the first known one is not known.
 */

/**
 * How working days are counted. `receiptDate` (legal norms): day 0 is the local date of receipt, whatever the hour.
 * `nextWorkingDay` (service targets): what comes at or after closing, or on a day off, is received on the next working
 * day, which is day 0; what comes after midnight in a night shift is in time for the day the shift began on, where its
 * date is a day off; where it is a working day of its own, that is day 0. Day 0 is never counted.
 */
export type CountingRule = 'receiptDate' | 'nextWorkingDay';

/** Working seconds since the calendar's epoch; negative before it. Monotone; stands still while the office is closed. */
export const workAt = (calendar: WorkingCalendar, instant: Instant): Known<number> =>
  covers(calendar, instant) ? known(measureAt(calendar.work, instant)) : outside(calendar, instant);

/**
 * The earliest instant at which this much work is done: within a session or at its end, never in a gap. Where the axis
 * begins it is the first opening.
 */
export function instantOfWork(calendar: WorkingCalendar, workSeconds: number): Known<Instant> {
  if (!Number.isSafeInteger(workSeconds)) throw new RangeError(`ask calendar ${calendar.id} about work ${workSeconds}`);
  const instant = positionOf(calendar.work, workSeconds);
  if (instant <= calendar.endsAt) return known(instant);
  return workSeconds < firstMeasure(calendar.work) ? beforeCalendar(calendar) : beyondHorizon(calendar);
}

/** Ordinal of the last working day on or before the local date, counted from the epoch: the first day after it is 1. */
export const dayAt = (calendar: WorkingCalendar, instant: Instant): Known<number> =>
  covers(calendar, instant)
    ? known(measureAt(calendar.days, localEpochDay(instant, calendar.zone) + 1))
    : outside(calendar, instant);

/** Closing time of the working day with this ordinal. */
export function instantOfDay(calendar: WorkingCalendar, workingDay: number): Known<Instant> {
  if (!Number.isSafeInteger(workingDay))
    throw new RangeError(`ask calendar ${calendar.id} about working day ${workingDay}`);
  if (workingDay > lastMeasure(calendar.days)) return beyondHorizon(calendar);
  if (workingDay <= firstMeasure(calendar.days)) return beforeCalendar(calendar);
  const closing = closingOf(calendar, workingDay);
  // The night shift of the last day.
  return closing <= calendar.endsAt ? known(closing) : beyondHorizon(calendar);
}

export function addWorkingMinutes(calendar: WorkingCalendar, from: Instant, minutes: number): Known<Instant> {
  const due = dueInMinutes(calendar, from, minutes);
  return due.ok ? known(due.value.dueAt) : due;
}

export function addWorkingDays(
  calendar: WorkingCalendar,
  from: Instant,
  days: number,
  rule: CountingRule,
): Known<Instant> {
  const due = dueInDays(calendar, from, days, rule);
  return due.ok ? known(due.value.dueAt) : due;
}

/** Due when the minutes are used up; no minutes are due at `from` itself. */
export function dueInMinutes(calendar: WorkingCalendar, from: Instant, amount: number): Known<Due> {
  requireCount('working minutes', amount);
  if (!covers(calendar, from)) return outside(calendar, from);
  const dueWork = measureAt(calendar.work, from) + amount * 60;
  const dueAt = amount === 0 ? known(from) : instantOfWork(calendar, dueWork);
  return dueAt.ok ? known({ unit: 'workingMinutes', dueAt: dueAt.value, dueWork }) : dueAt;
}

/** Closing time of the N-th working day after day 0, but never before `from`. */
export function dueInDays(calendar: WorkingCalendar, from: Instant, amount: number, rule: CountingRule): Known<Due> {
  requireCount('working days', amount);
  if (!covers(calendar, from)) return outside(calendar, from);
  const dueDay = dayZero(calendar, from, rule) + amount;
  const dueAt = instantOfDay(calendar, dueDay);
  if (amount === 0 && isBefore(dueAt, from)) return known({ unit: 'workingDays', dueAt: from, dueDay });
  return dueAt.ok ? known({ unit: 'workingDays', dueAt: dueAt.value, dueDay }) : dueAt;
}

/** Ordinal of day 0 under the rule; `from` must lie inside the calendar. */
export function dayZero(calendar: WorkingCalendar, from: Instant, rule: CountingRule): number {
  const through = measureAt(calendar.days, localEpochDay(from, calendar.zone) + 1);
  return rule === 'receiptDate' || isStillOpen(calendar, through, from) ? through : through + 1;
}

const isStillOpen = (calendar: WorkingCalendar, workingDay: number, instant: Instant): boolean =>
  workingDay > firstMeasure(calendar.days) && instant < closingOf(calendar, workingDay);

/**
 * End (24:00 local, so the first instant that is too late is the next midnight) of the N-th day after the local date
 * of `from`, whatever the hour. Legal limits in calendar days are not rolled forward from a day off.
 */
export function addCalendarDays(zone: Zone, from: Instant, days: number): Instant {
  requireInstant(from);
  requireCount('calendar days', days);
  return whole(instantAt(localEpochDay(from, zone) + days + 1, 0, zone));
}

/** Every minute counts, day and night, to the millisecond. */
export function addWallClock(from: Instant, minutes: number): Instant {
  requireInstant(from);
  requireCount('wall-clock minutes', minutes);
  return whole(from + minutes * MS_PER_MINUTE);
}

/** Negative when `to` lies before `from`. */
export function workingSecondsBetween(calendar: WorkingCalendar, from: Instant, to: Instant): Known<number> {
  if (!covers(calendar, from)) return outside(calendar, from);
  if (!covers(calendar, to)) return outside(calendar, to);
  return known(measureAt(calendar.work, to) - measureAt(calendar.work, from));
}

/**
 * How many working days close within (from, to]: by so many a pause moves a limit in working days. At its closing a day
 * has ended, so a pause that begins then takes nothing from it, and one that lasts until then takes all. Negative when
 * `to` lies before `from`.
 */
export function workingDaysClosedBetween(calendar: WorkingCalendar, from: Instant, to: Instant): Known<number> {
  if (!covers(calendar, from)) return outside(calendar, from);
  if (!covers(calendar, to)) return outside(calendar, to);
  return known(closedBy(calendar, to) - closedBy(calendar, from));
}

/** Ordinal of the last working day that has closed, by this instant. */
export function closedBy(calendar: WorkingCalendar, instant: Instant): number {
  let day = measureAt(calendar.days, localEpochDay(instant, calendar.zone) + 1);
  // At most today and the night shift of yesterday are still open.
  while (day > firstMeasure(calendar.days) && closingOf(calendar, day) > instant) day -= 1;
  return day;
}

export const isOpen = (calendar: WorkingCalendar, instant: Instant): Known<boolean> =>
  covers(calendar, instant) ? known(isInSession(calendar, instant)) : outside(calendar, instant);

/** `instant` itself while the office is open, otherwise its next opening. */
export function nextOpen(calendar: WorkingCalendar, instant: Instant): Known<Instant> {
  if (!covers(calendar, instant)) return outside(calendar, instant);
  if (isInSession(calendar, instant)) return known(instant);
  const next = startOf(calendar.work, intervalAt(calendar.work, instant) + 1);
  return next >= instant ? known(next) : beyondHorizon(calendar);
}

function isInSession({ work }: WorkingCalendar, instant: Instant): boolean {
  return instant < endOf(work, intervalAt(work, instant));
}

/** Closing time of a working day of the calendar. A night shift belongs to the day it begins on. */
const closingOf = ({ kind, days, closings, zone }: WorkingCalendar, workingDay: number): Instant =>
  kind === 'always'
    ? instantAt(positionOf(days, workingDay), 0, zone)
    : (closings[workingDay - firstMeasure(days) - 1] ?? NaN);

const isBefore = (due: Known<Instant>, from: Instant): boolean =>
  due.ok ? due.value < from : due.reason === 'beforeCalendar';

function whole(instant: Instant): Instant {
  requireInstant(instant);
  return instant;
}
