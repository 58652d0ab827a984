import type { Due } from '../calendar/duration';
import { MS_PER_DAY, localEpochDay } from '../calendar/instant';
import type { Instant, Zone } from '../calendar/instant';
import { dayAt, instantOfDay, instantOfWork, workingSecondsBetween } from '../calendar/working-time';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Pause } from './basis';
import { getKnown } from './clock';

/**
 * The due instant after a pause: later by exactly what the pause has taken. Working minutes lose the working seconds within
 * it, working days the closings, calendar days the midnights, wall clock every millisecond; a closing or midnight at which
 * the pause begins lies before it, one at which it ends lies within. So a pause wholly outside hours costs nothing, and two
 * adjoining pauses cost what one does. What was due when the pause began stays due. @throws CalendarHorizonError
 */
export function shiftedBy(calendar: WorkingCalendar, due: Due, { from, to }: Pick<Pause, 'from' | 'to'>): Due {
  if (to <= from || due.dueAt <= from) return due;
  switch (due.unit) {
    case 'workingMinutes': {
      const dueWork = (due.dueWork ?? 0) + getKnown(workingSecondsBetween(calendar, from, to));
      return dueWork === due.dueWork ? due : { ...due, dueWork, dueAt: getKnown(instantOfWork(calendar, dueWork)) };
    }
    case 'workingDays': {
      const dueDay = (due.dueDay ?? 0) + closingsBy(calendar, to) - closingsBy(calendar, from);
      return dueDay === due.dueDay ? due : { ...due, dueDay, dueAt: getKnown(instantOfDay(calendar, dueDay)) };
    }
    case 'calendarDays':
      return { ...due, dueAt: due.dueAt + midnights(calendar.zone, from, to) * MS_PER_DAY };
    case 'wallClockMinutes':
      return { ...due, dueAt: due.dueAt + (to - from) };
  }
}

/** Ordinal of the last working day that has closed by `at`; a night shift closes on the day after it began. */
function closingsBy(calendar: WorkingCalendar, at: Instant): number {
  let day = getKnown(dayAt(calendar, at));
  for (
    let closing = instantOfDay(calendar, day);
    closing.ok && closing.value > at;
    closing = instantOfDay(calendar, day)
  )
    day -= 1;
  return day;
}

const midnights = (zone: Zone, from: Instant, to: Instant): number =>
  localEpochDay(to, zone) - localEpochDay(from, zone);
