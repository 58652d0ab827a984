import { positionOf } from './axis';
import { planOf, type DayPlan } from './day-rules';
import type { Counted } from './explain';
import type { ExplainedDay, WhyNotCounted } from './explanation';
import { instantAt, localEpochDay, plainDateOf, weekdayOf, type EpochDay, type Instant } from './instant';
import { clipped, gaps, hoursOf, shiftDay } from './local-days';
import type { Pause } from './pauses';
import type { WorkingCalendar } from './working-calendar';

/** A day as far as the counting of days is concerned. */
interface CountableDay {
  readonly day: EpochDay;
  readonly hours: readonly Pause[];
  /** Missing on a day off: nothing ends that could count. */
  readonly closesAt?: Instant;
  /** Missing for calendar days, which ask nobody whether the office is open. */
  readonly plan?: DayPlan;
}

/** Working days and calendar days: which days count, which of the others is day 0, and which one a pause put in its place. */
export function explainDays(calendar: WorkingCalendar, counted: Counted): readonly ExplainedDay[] {
  const [first, last] = ends(calendar, counted);
  const days = Array.from({ length: last - first + 1 }, (_, index) => countable(calendar, first + index, counted));
  const zero = days.findIndex((day, index) => mayBeDayZero(day, index, counted));
  const isPutOff = isPaused(days[zero]?.closesAt, counted.pauses);
  const inItsPlace = isPutOff ? days.findIndex((day, index) => index > zero && !whyNot(day, counted)) : -1;
  const whyOf = (day: CountableDay, index: number): WhyNotCounted | undefined => {
    if (index === zero) return 'dayZero';
    const why = whyNot(day, counted) ?? (index < zero ? 'outsideHours' : undefined);
    return why ?? (index === inItsPlace ? 'insteadOfDayZero' : undefined);
  };
  return days.map((day, index) => rowOf(day, whyOf(day, index), counted));
}

/** A day off on which a night shift was still running is the second day of that shift. */
function ends(calendar: WorkingCalendar, { from, due, duration }: Counted): [EpochDay, EpochDay] {
  const date = localEpochDay(from, calendar.zone);
  if (duration.unit === 'calendarDays') return [date, localEpochDay(due.dueAt, calendar.zone) - 1];
  const first = hoursOf(calendar, date).length > 0 ? date : shiftDay(calendar, from);
  return [first, Math.max(first, positionOf(calendar.days, due.dueDay ?? NaN) - 1 || first)];
}

function countable(calendar: WorkingCalendar, day: EpochDay, { duration }: Counted): CountableDay {
  if (duration.unit === 'workingDays') {
    const hours = hoursOf(calendar, day);
    return { day, hours, closesAt: hours.at(-1)?.to, plan: planOf(calendar.rules, day) };
  }
  const closesAt = instantAt(day + 1, 0, calendar.zone);
  return { day, hours: [{ from: instantAt(day, 0, calendar.zone), to: closesAt }], closesAt };
}

/** The first day that ends after receipt; by the date of receipt also a day off, and after closing. */
function mayBeDayZero({ closesAt }: CountableDay, index: number, { from, duration }: Counted): boolean {
  const byDate = duration.unit !== 'workingDays' || duration.rule === 'receiptDate';
  return closesAt === undefined ? byDate && index === 0 : byDate || closesAt > from;
}

const isPaused = (closesAt: Instant | undefined, pauses: readonly Pause[]): boolean =>
  closesAt !== undefined && pauses.some(({ from, to }) => from < closesAt && closesAt <= to);

function whyNot({ closesAt, plan }: CountableDay, { pauses }: Counted): WhyNotCounted | undefined {
  if (closesAt === undefined) return plan?.dayOff?.kind ?? 'weekend';
  return isPaused(closesAt, pauses) ? 'paused' : undefined;
}

function rowOf(
  { day, hours, closesAt, plan }: CountableDay,
  why: WhyNotCounted | undefined,
  { pauses }: Counted,
): ExplainedDay {
  return {
    date: plainDateOf(day),
    weekday: weekdayOf(day),
    counted: why ? 0 : 1,
    ...(why ? { why } : {}),
    spans: why ? [] : hours.map(({ from, to }) => ({ from, to, seconds: (to - from) / 1000 })),
    breaks: why ? [] : gaps(hours),
    pauses: hours.flatMap((open) => clipped(pauses, open.from, open.to)),
    ...(plan ? { hours: plan.hours } : {}),
    ...(plan?.dayOff ? { dayOff: plan.dayOff } : {}),
    ...(closesAt === undefined ? {} : { closesAt }),
  };
}
