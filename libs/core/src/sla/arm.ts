import type { ArmDeadline } from '../decision';
import type { DeadlinePurpose } from '../vocabulary';
import type { Basis } from './basis';
import { getDue, getFractionDue } from './clock';
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
  const { from, duration, fraction } = basis;
  const due =
    fraction === undefined
      ? getDue(calendarOf, place, from, duration)
      : getFractionDue(calendarOf, place, from, duration, fraction);
  return { ...place, purpose, due, basis, isMeasured: kind !== 'notice', hasEffect: kind !== 'reported' };
}
