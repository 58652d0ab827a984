import type { Due, Duration } from '../calendar/duration';
import { dueWithPauses, fractionWithPauses } from '../calendar/pauses';
import type { ArmDeadline } from '../decision';
import type { DeadlinePurpose } from '../vocabulary';
import type { Basis } from './basis';
import { getKnown } from './clock';
import type { CalendarOf, Place } from './clock';

/**
 * Passing a `measured` clock while it runs is a breach; a `notice` only says something; a `reported` one has had its effect
 * before and merely goes on measuring.
 */
export type ClockKind = 'measured' | 'notice' | 'reported';

/** A clock to arm at a place: what it was worked out from is kept with it. @throws CalendarHorizonError past the known calendar. */
export function armClock(
  calendarOf: CalendarOf,
  { calendarId, zone }: Place,
  purpose: DeadlinePurpose,
  basis: Basis,
  kind: ClockKind,
): ArmDeadline {
  const place = { calendarId, zone };
  const due = dueOf(calendarOf, place, basis);
  return { ...place, purpose, due, basis, isMeasured: kind !== 'notice', hasEffect: kind !== 'reported' };
}

/** What the basis comes to: the budget with its extension from the start, put off by each pause. @throws CalendarHorizonError */
export function dueOf(calendarOf: CalendarOf, place: Place, basis: Basis): Due {
  const { from, fraction, pauses = [] } = basis;
  const duration = extended(basis);
  const calendar = calendarOf(place.calendarId, place.zone);
  return getKnown(
    fraction === undefined
      ? dueWithPauses(calendar, from, duration, pauses)
      : fractionWithPauses(calendar, from, duration, fraction, pauses),
  );
}

/** @throws when the extension is of another unit: policies may not ask for that. */
function extended({ duration, extension }: Basis): Duration {
  if (!extension) return duration;
  if (extension.duration.unit !== duration.unit)
    throw new Error(`extend ${duration.unit} by ${extension.duration.unit}`);
  return { ...duration, amount: duration.amount + extension.duration.amount };
}
