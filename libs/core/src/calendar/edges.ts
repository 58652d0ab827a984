import type { Instant } from './instant';
import type { OutsideCalendar } from './known';
import { calendarName } from './layers';
import type { WorkingCalendar } from './working-calendar';

/** Throws on what is not a whole number of milliseconds: that is a mistake of the program, not a question. */
export function requireInstant(instant: Instant): void {
  if (!Number.isSafeInteger(instant)) throw new RangeError(`instant ${instant} is not a whole number of milliseconds`);
}

/** Amounts are whole and not negative. */
export function requireCount(what: string, amount: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`add ${amount} ${what}`);
}

/** Whether the calendar speaks of this instant; both of its ends belong to it. */
export function covers(calendar: WorkingCalendar, instant: Instant): boolean {
  requireInstant(instant);
  return instant >= calendar.startsAt && instant <= calendar.endsAt;
}

/** For an instant that is not covered. */
export const outside = (calendar: WorkingCalendar, instant: Instant): OutsideCalendar =>
  instant < calendar.startsAt ? beforeCalendar(calendar) : beyondHorizon(calendar);

export const beforeCalendar = (calendar: WorkingCalendar): OutsideCalendar => refusal(calendar, 'beforeCalendar');
export const beyondHorizon = (calendar: WorkingCalendar): OutsideCalendar => refusal(calendar, 'beyondHorizon');

function refusal(calendar: WorkingCalendar, reason: OutsideCalendar['reason']): OutsideCalendar {
  const { knownFrom, knownUntil } = calendar;
  return { ok: false, reason, calendar: calendarName(calendar), knownFrom, knownUntil };
}
