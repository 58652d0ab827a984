import type { Due, Duration } from './duration';
import { explainDays } from './explain-days';
import { explainHours } from './explain-hours';
import type { ExplainedDay, Explanation, Measure } from './explanation';
import { MS_PER_MINUTE, type Instant } from './instant';
import { known, type Known } from './known';
import { calendarName } from './layers';
import { dueWithPauses, inOrder, type Pause } from './pauses';
import type { WorkingCalendar } from './working-calendar';

export interface ExplainOptions {
  /** In any order; what overlaps counts once. */
  readonly pauses?: readonly Pause[];
}

/**
 * Why a budget that began at `from` is used up when it is. The days are read from the rows of the calendar, not from the
 * sums the date was computed with. Refused where the date is.
 */
export function explainDue(
  calendar: WorkingCalendar,
  from: Instant,
  duration: Duration,
  { pauses = [] }: ExplainOptions = {},
): Known<Explanation> {
  const due = dueWithPauses(calendar, from, duration, pauses);
  if (!due.ok) return due;
  const { dueAt } = due.value;
  const cut = inOrder(pauses, from).filter((pause) => pause.from < dueAt);
  return known({
    calendar: calendarName(calendar),
    layers: calendar.layers,
    zone: calendar.zone,
    duration,
    from,
    dueAt,
    ...budgetOf(duration),
    pauses: cut,
    days: daysOf(calendar, { from, due: due.value, duration, pauses: cut }),
  });
}

/** A date that is to be explained. */
export interface Counted {
  readonly from: Instant;
  readonly due: Due;
  readonly duration: Duration;
  readonly pauses: readonly Pause[];
}

function daysOf(calendar: WorkingCalendar, counted: Counted): readonly ExplainedDay[] {
  const { unit } = counted.duration;
  return unit === 'workingMinutes' || unit === 'wallClockMinutes'
    ? explainHours(calendar, counted)
    : explainDays(calendar, counted);
}

function budgetOf({ unit, amount }: Duration): { readonly measure: Measure; readonly budget: number } {
  switch (unit) {
    case 'workingMinutes':
      return { measure: 'workingSeconds', budget: amount * 60 };
    case 'workingDays':
      return { measure: 'workingDays', budget: amount };
    case 'calendarDays':
      return { measure: 'calendarDays', budget: amount };
    case 'wallClockMinutes':
      return { measure: 'milliseconds', budget: amount * MS_PER_MINUTE };
  }
}
