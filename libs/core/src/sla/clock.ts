import { due } from '../calendar/duration';
import type { Due, Duration } from '../calendar/duration';
import type { Instant, Zone } from '../calendar/instant';
import type { Known, OutsideCalendar } from '../calendar/known';
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

/** @throws CalendarHorizonError past the known calendar. */
export function getKnown<T>(result: Known<T>): T {
  if (result.ok) return result.value;
  throw new CalendarHorizonError(result);
}
