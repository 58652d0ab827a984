import { endOf, firstMeasure, intervalAt, lastMeasure, measureAt, positionOf, startOf } from './axis';
import { instantAt, localEpochDay, MS_PER_MINUTE, type EpochDay, type Instant, type Zone } from './instant';
import { known, type Known, type OutsideCalendar } from './known';
import type { WorkingCalendar } from './working-calendar';

/*
 * Rounding. Working time is counted in whole seconds: an instant counts as the second it lies in, as a stamp on paper
 * does, so a deadline in working time falls on a whole second. Calendar days and wall clock keep every millisecond.
 * Sessions are half open: at the closing instant the office is closed. Nothing is computed outside
 * [startsAt, endsAt]; the answer there is a refusal.
 */

/**
 * How working days are counted. `receiptDate` (legal norms): day 0 is the local date of receipt, whatever the hour.
 * `nextWorkingDay` (service targets): what comes at or after closing, or on a day off, is received on the next working
 * day, which is day 0. Day 0 is never counted.
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
  const instant = positionOf(calendar.work, workSeconds);
  if (instant <= calendar.endsAt) return known(instant);
  if (!Number.isFinite(workSeconds)) throw new RangeError(`ask calendar ${calendar.id} about work ${workSeconds}`);
  return workSeconds < firstMeasure(calendar.work) ? beforeCalendar(calendar) : beyondHorizon(calendar);
}

/** Ordinal of the last working day on or before the local date, counted from the epoch: the first day after it is 1. */
export const dayAt = (calendar: WorkingCalendar, instant: Instant): Known<number> =>
  covers(calendar, instant)
    ? known(measureAt(calendar.days, localEpochDay(instant, calendar.zone) + 1))
    : outside(calendar, instant);

/** Closing time of the working day with this ordinal. */
export function instantOfDay(calendar: WorkingCalendar, workingDay: number): Known<Instant> {
  if (!Number.isInteger(workingDay))
    throw new RangeError(`ask calendar ${calendar.id} about working day ${workingDay}`);
  if (workingDay > lastMeasure(calendar.days)) return beyondHorizon(calendar);
  if (workingDay <= firstMeasure(calendar.days)) return beforeCalendar(calendar);
  return known(closingOn(calendar, positionOf(calendar.days, workingDay) - 1));
}

/** Due when the minutes are used up; no minutes are due at `from` itself. */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Instant, minutes: number): Known<Instant> {
  requireCount('working minutes', minutes);
  if (!covers(calendar, from)) return outside(calendar, from);
  return minutes === 0 ? known(from) : instantOfWork(calendar, measureAt(calendar.work, from) + minutes * 60);
}

/** Closing time of the N-th working day after day 0, but never before `from`. */
export function addWorkingDays(
  calendar: WorkingCalendar,
  from: Instant,
  days: number,
  rule: CountingRule,
): Known<Instant> {
  requireCount('working days', days);
  if (!covers(calendar, from)) return outside(calendar, from);
  const due = instantOfDay(calendar, dayZero(calendar, from, rule) + days);
  return days === 0 && isBefore(due, from) ? known(from) : due;
}

/** Ordinal of day 0 under the rule; `from` must lie inside the calendar. */
export function dayZero(calendar: WorkingCalendar, from: Instant, rule: CountingRule): number {
  const date = localEpochDay(from, calendar.zone);
  const through = measureAt(calendar.days, date + 1);
  if (rule === 'receiptDate') return through;
  const isWorkingDay = through > measureAt(calendar.days, date);
  return isWorkingDay && from < closingOn(calendar, date) ? through : through + 1;
}

/**
 * End (24:00 local, so the first instant that is too late is the next midnight) of the N-th day after the local date
 * of `from`, whatever the hour. Legal limits in calendar days are not rolled forward from a day off.
 */
export function addCalendarDays(zone: Zone, from: Instant, days: number): Instant {
  requireCount('calendar days', days);
  return instantAt(localEpochDay(from, zone) + days + 1, 0, zone);
}

/** Every minute counts, day and night, to the millisecond. */
export function addWallClock(from: Instant, minutes: number): Instant {
  requireCount('wall-clock minutes', minutes);
  return from + minutes * MS_PER_MINUTE;
}

/** Negative when `to` lies before `from`. */
export function workingSecondsBetween(calendar: WorkingCalendar, from: Instant, to: Instant): Known<number> {
  if (!covers(calendar, from)) return outside(calendar, from);
  if (!covers(calendar, to)) return outside(calendar, to);
  return known(measureAt(calendar.work, to) - measureAt(calendar.work, from));
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

/** Closing time of a working day, or the last one before a day off. A night shift belongs to the day it begins on. */
function closingOn({ kind, work, zone }: WorkingCalendar, day: EpochDay): Instant {
  const midnight = instantAt(day + 1, 0, zone);
  return kind === 'always' ? midnight : endOf(work, intervalAt(work, midnight - 1));
}

const covers = (calendar: WorkingCalendar, instant: Instant): boolean =>
  instant >= calendar.startsAt && instant <= calendar.endsAt;

const isBefore = (due: Known<Instant>, from: Instant): boolean =>
  due.ok ? due.value < from : due.reason === 'beforeCalendar';

function outside(calendar: WorkingCalendar, instant: Instant): OutsideCalendar {
  if (!Number.isFinite(instant)) throw new RangeError(`ask calendar ${calendar.id} about instant ${instant}`);
  return instant < calendar.startsAt ? beforeCalendar(calendar) : beyondHorizon(calendar);
}

function refusal(calendar: WorkingCalendar, reason: OutsideCalendar['reason']): OutsideCalendar {
  const { id, version, knownFrom, knownUntil } = calendar;
  return { ok: false, reason, calendar: `${id}@${version}`, knownFrom, knownUntil };
}

const beforeCalendar = (calendar: WorkingCalendar): OutsideCalendar => refusal(calendar, 'beforeCalendar');
const beyondHorizon = (calendar: WorkingCalendar): OutsideCalendar => refusal(calendar, 'beyondHorizon');

function requireCount(what: string, amount: number): void {
  if (!Number.isInteger(amount) || amount < 0) throw new RangeError(`add ${amount} ${what}`);
}
