import { due, type Due, type Duration } from './duration';
import { explainDays } from './explain-days';
import { explainHours } from './explain-hours';
import type { ExplainedDay, Explanation, Measure } from './explanation';
import { MS_PER_MINUTE, type Instant } from './instant';
import { known, type Known } from './known';
import { calendarName } from './layers';
import { dueWithPauses, fractionWithPauses, inOrder, type Pause } from './pauses';
import type { WorkingCalendar } from './working-calendar';
import { workingSecondsBetween } from './working-time';

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
  const whole = dueWithPauses(calendar, from, duration, pauses);
  if (!whole.ok) return whole;
  return known({ ...told(calendar, { from, due: whole.value, duration, pauses }), ...budgetOf(duration) });
}

/**
 * Why a share (0 to 1) of such a budget is used when it is. It is a share of the working time between the beginning and the end
 * of the budget, the hours of day 0 included, and of calendar days and wall clock one of all the time between them: so it is
 * told in working seconds, or in milliseconds, until the due instant of the share. Refused where the date is.
 */
export function explainShare(
  calendar: WorkingCalendar,
  from: Instant,
  duration: Duration,
  fraction: number,
  { pauses = [] }: ExplainOptions = {},
): Known<Explanation> {
  const whole = due(calendar, from, duration);
  if (!whole.ok) return whole;
  const part = fractionWithPauses(calendar, from, duration, fraction, pauses);
  if (!part.ok) return part;
  const isOfOffice = duration.unit === 'workingMinutes' || duration.unit === 'workingDays';
  const of = isOfOffice ? workingSecondsBetween(calendar, from, whole.value.dueAt) : known(whole.value.dueAt - from);
  if (!of.ok) return of;
  // Also where it falls on the end of the whole, which may be one of days.
  const end: Due = { unit: isOfOffice ? 'workingMinutes' : 'wallClockMinutes', dueAt: part.value.dueAt };
  const explanation = told(calendar, { from, due: end, duration, pauses });
  return known({
    ...explanation,
    measure: isOfOffice ? 'workingSeconds' : 'milliseconds',
    budget: explanation.days.reduce((sum, { counted }) => sum + counted, 0),
    share: { fraction, of: of.value, amount: Math.round(of.value * fraction) },
  });
}

/** What is said of any date; of the pauses those that began before it. */
function told(calendar: WorkingCalendar, { from, due, duration, pauses }: Counted): Told {
  const cut = inOrder(pauses, from).filter((pause) => pause.from < due.dueAt);
  return {
    calendar: calendarName(calendar),
    layers: calendar.layers,
    zone: calendar.zone,
    duration,
    from,
    dueAt: due.dueAt,
    pauses: cut,
    days: daysOf(calendar, { from, due, duration, pauses: cut }),
  };
}

type Told = Omit<Explanation, 'measure' | 'budget' | 'share'>;

/** A date that is to be explained. */
export interface Counted {
  readonly from: Instant;
  readonly due: Due;
  readonly duration: Duration;
  readonly pauses: readonly Pause[];
}

function daysOf(calendar: WorkingCalendar, counted: Counted): readonly ExplainedDay[] {
  const { unit } = counted.due;
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
