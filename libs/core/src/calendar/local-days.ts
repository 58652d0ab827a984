import { planOf } from './day-rules';
import { epochDayOf, instantAt, localEpochDay, type EpochDay, type Instant } from './instant';
import type { Pause } from './pauses';
import type { WorkingCalendar } from './working-calendar';

/** Opening hours of a working day as instants; a night shift ends on the next day. */
export const hoursOf = ({ rules, zone }: WorkingCalendar, day: EpochDay): readonly Pause[] =>
  planOf(rules, day).sessions.map(({ open, close }) => ({
    from: instantAt(day, open, zone),
    to: instantAt(day, close, zone),
  }));

/** The local day of an instant, or the day before while its night shift lasts. */
export function shiftDay(calendar: WorkingCalendar, instant: Instant): EpochDay {
  const day = localEpochDay(instant, calendar.zone);
  if (calendar.kind === 'always' || day <= epochDayOf(calendar.knownFrom)) return day;
  const isNight = hoursOf(calendar, day - 1).some(({ from, to }) => from <= instant && instant < to);
  return isNight ? day - 1 : day;
}

/** What of these stretches lies within [from, to). */
export const clipped = (stretches: readonly Pause[], from: Instant, to: Instant): readonly Pause[] =>
  stretches
    .map((stretch) => ({ from: Math.max(stretch.from, from), to: Math.min(stretch.to, to) }))
    .filter((stretch) => stretch.from < stretch.to);

/** What is left of these stretches without the holes; both are sorted and disjoint. */
export const without = (stretches: readonly Pause[], holes: readonly Pause[]): readonly Pause[] =>
  stretches.flatMap(({ from, to }) => {
    const left: Pause[] = [];
    let start = from;
    for (const hole of clipped(holes, from, to)) {
      if (start < hole.from) left.push({ from: start, to: hole.from });
      start = hole.to;
    }
    return start < to ? [...left, { from: start, to }] : left;
  });

/** Between one stretch and the next. */
export const gaps = (stretches: readonly Pause[]): readonly Pause[] =>
  stretches.slice(1).flatMap(({ from }, index) => {
    const before = stretches[index];
    return before && before.to < from ? [{ from: before.to, to: from }] : [];
  });
