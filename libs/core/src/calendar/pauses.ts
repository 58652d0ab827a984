import { due, fractionDue, type Due, type Duration } from './duration';
import { requireInstant } from './edges';
import { instantAt, localEpochDay, type Instant } from './instant';
import { known, type Known } from './known';
import type { WorkingCalendar } from './working-calendar';
import {
  closedBy,
  instantOfDay,
  instantOfWork,
  workAt,
  workingDaysClosedBetween,
  workingSecondsBetween,
} from './working-time';

/** A stretch of time in which a clock stood still, [from, to). */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * When a budget is used up if the clock stood still during these pauses. A pause moves working minutes by the working
 * seconds within it, working days by the closings within it, calendar days by the local midnights, wall clock by itself.
 * What lies outside hours moves nothing; one pause or two that adjoin are the same. A pause that begins when the budget is
 * used up, or later, changes nothing.
 */
export function dueWithPauses(
  calendar: WorkingCalendar,
  from: Instant,
  duration: Duration,
  pauses: readonly Pause[],
): Known<Due> {
  const whole = due(calendar, from, duration);
  if (!whole.ok) return whole;
  const dayZero = (whole.value.dueDay ?? NaN) - duration.amount;
  return putOff(calendar, whole.value, inOrder(pauses, from), dayZero);
}

/**
 * When a share of a budget is used (`fractionDue`) if the clock stood still during these pauses: a point of working time, or
 * of the clock on the wall, put off by what of that lies within the pauses. Never after the whole budget is used up: a pause
 * of some hours may put off a share of a working day and not the day itself, even past what the calendar knows.
 */
export function fractionWithPauses(
  calendar: WorkingCalendar,
  from: Instant,
  duration: Duration,
  fraction: number,
  pauses: readonly Pause[],
): Known<Due> {
  const whole = dueWithPauses(calendar, from, duration, pauses);
  if (!whole.ok) return whole;
  const point = pointOf(calendar, fractionDue(calendar, from, duration, fraction), duration);
  const part = point.ok ? putOff(calendar, point.value, inOrder(pauses, from), NaN) : point;
  return part.ok && part.value.dueAt <= whole.value.dueAt ? part : whole;
}

/** Of working time it is a point of working time, so that a new calendar version moves it like any other deadline. */
function pointOf(calendar: WorkingCalendar, at: Known<Instant>, { unit }: Duration): Known<Due> {
  if (!at.ok) return at;
  if (unit === 'calendarDays' || unit === 'wallClockMinutes')
    return known({ unit: 'wallClockMinutes', dueAt: at.value });
  const work = workAt(calendar, at.value);
  return work.ok ? known({ unit: 'workingMinutes', dueAt: at.value, dueWork: work.value }) : work;
}

/** @param dayZero of working days: the ordinal of the day that does not count. */
function putOff(calendar: WorkingCalendar, due: Due, pauses: readonly Pause[], dayZero: number): Known<Due> {
  let current = known(due);
  for (const pause of pauses) {
    if (!current.ok || pause.from >= current.value.dueAt) break;
    current = later(calendar, current.value, pause, dayZero);
  }
  return current;
}

/** Sorted, merged where they touch or overlap, cut at `since`. Throws on a pause that ends before it begins. */
export function inOrder(pauses: readonly Pause[], since: Instant): readonly Pause[] {
  const merged: Pause[] = [];
  for (const { from, to } of pauses.toSorted((one, other) => one.from - other.from)) {
    requireInstant(from);
    requireInstant(to);
    if (to < from) throw new RangeError(`a pause from ${from} to ${to}`);
    const [start, last] = [Math.max(from, since), merged.at(-1)];
    if (last && start <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else if (start < to) merged.push({ from: start, to });
  }
  return merged;
}

function later(calendar: WorkingCalendar, before: Due, pause: Pause, dayZero: number): Known<Due> {
  const { unit, dueAt, dueWork = NaN, dueDay = NaN } = before;
  switch (unit) {
    case 'workingMinutes':
      return moved(
        workingSecondsBetween(calendar, pause.from, pause.to),
        (seconds) => instantOfWork(calendar, dueWork + seconds),
        (seconds, dueAt) => ({ unit, dueAt, dueWork: dueWork + seconds }),
      );
    case 'workingDays':
      return moved(
        closedSince(calendar, dayZero, pause),
        (days) => instantOfDay(calendar, dueDay + days),
        (days, dueAt) => ({ unit, dueAt, dueDay: dueDay + days }),
      );
    case 'calendarDays': {
      const day = localEpochDay(dueAt, calendar.zone) + midnightsBetween(calendar, pause);
      return known({ unit, dueAt: instantAt(day, 0, calendar.zone) });
    }
    case 'wallClockMinutes':
      return known({ unit, dueAt: dueAt + pause.to - pause.from });
  }
}

/** Closings within the pause, of day 0 and later: the night shift that still runs on the date of receipt is none of them. */
function closedSince(calendar: WorkingCalendar, dayZero: number, { from, to }: Pause): Known<number> {
  const closed = workingDaysClosedBetween(calendar, from, to);
  if (!closed.ok) return closed;
  const before = closedBy(calendar, from);
  return known(Math.max(0, closed.value - Math.max(0, dayZero - 1 - before)));
}

/** Local midnights within (from, to]. */
const midnightsBetween = ({ zone }: WorkingCalendar, { from, to }: Pause): number =>
  localEpochDay(to, zone) - localEpochDay(from, zone);

function moved(
  lost: Known<number>,
  instantOf: (lost: number) => Known<Instant>,
  dueOf: (lost: number, dueAt: Instant) => Due,
): Known<Due> {
  if (!lost.ok) return lost;
  const dueAt = instantOf(lost.value);
  return dueAt.ok ? known(dueOf(lost.value, dueAt.value)) : dueAt;
}
