import { due, fractionDue } from '../calendar/duration';
import type { Due, Duration } from '../calendar/duration';
import type { Instant, Zone } from '../calendar/instant';
import type { Known, OutsideCalendar } from '../calendar/known';
import { workAt } from '../calendar/working-time';
import type { WorkingCalendar } from '../calendar/working-calendar';

/** The compiled calendar of a unit: its kind (`government`, `bank`, `always`) in its zone. */
export type CalendarOf = (calendarId: string, zone: Zone) => WorkingCalendar;

/** Where a clock runs: whose calendar counts. */
export interface Place {
  readonly calendarId: string;
  readonly zone: Zone;
}

/** The calendar is not decreed far enough to answer; what it knows is said with it. */
export class CalendarHorizonError extends Error {
  constructor(readonly outside: OutsideCalendar) {
    const { calendar, reason, knownFrom, knownUntil } = outside;
    const edge = reason === 'beyondHorizon' ? `past ${knownUntil}` : `before ${knownFrom}`;
    super(`calendar ${calendar} says nothing ${edge}; publish a version that does`);
  }
}

/** When `duration` from `from` is over. @throws CalendarHorizonError past the known calendar. */
export const getDue = (calendarOf: CalendarOf, place: Place, from: Instant, duration: Duration): Due =>
  getKnown(due(calendarOf(place.calendarId, place.zone), from, duration));

/**
 * When `fraction` (0..1) of `duration` from `from` is used up. Of working time it is a point of working time, so that a
 * new calendar version moves it like any other deadline. @throws CalendarHorizonError past the known calendar.
 */
export function getFractionDue(
  calendarOf: CalendarOf,
  place: Place,
  from: Instant,
  duration: Duration,
  fraction: number,
): Due & { readonly unit: 'workingMinutes' | 'wallClockMinutes' } {
  const calendar = calendarOf(place.calendarId, place.zone);
  const dueAt = getKnown(fractionDue(calendar, from, duration, fraction));
  if (duration.unit === 'calendarDays' || duration.unit === 'wallClockMinutes')
    return { unit: 'wallClockMinutes', dueAt };
  return { unit: 'workingMinutes', dueAt, dueWork: getKnown(workAt(calendar, dueAt)) };
}

/** @throws CalendarHorizonError past the known calendar. */
export function getKnown<T>(result: Known<T>): T {
  if (result.ok) return result.value;
  throw new CalendarHorizonError(result);
}
