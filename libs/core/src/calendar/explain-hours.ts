import { planOf, type DayPlan } from './day-rules';
import type { Counted } from './explain';
import type { ExplainedDay, Span, WhyNotCounted } from './explanation';
import { instantAt, plainDateOf, weekdayOf, localEpochDay, type EpochDay, type Instant } from './instant';
import { clipped, gaps, hoursOf, shiftDay, without } from './local-days';
import type { Pause } from './pauses';
import type { WorkingCalendar } from './working-calendar';

/** Working minutes and wall clock: which stretches of each day the budget was taken from. */
export function explainHours(calendar: WorkingCalendar, counted: Counted): readonly ExplainedDay[] {
  const { from, due } = counted;
  const isWall = due.unit === 'wallClockMinutes';
  const dayOf = isWall ? (instant: Instant) => localEpochDay(instant, calendar.zone) : shiftDay.bind(null, calendar);
  const [first, last] = [dayOf(from), dayOf(Math.max(from, due.dueAt - 1))];
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return days.map((day) => (isWall ? wholeDay(calendar, day, counted) : openHours(calendar, day, counted)));
}

function openHours(calendar: WorkingCalendar, day: EpochDay, { from, due, pauses }: Counted): ExplainedDay {
  const plan = planOf(calendar.rules, day);
  const hours = hoursOf(calendar, day);
  // An instant counts as the second it lies in.
  const within = clipped(hours, secondOf(from), secondOf(due.dueAt));
  const spans = spansOf(without(within, pauses.map(inSeconds)));
  const counted = spans.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    date: plainDateOf(day),
    weekday: weekdayOf(day),
    counted,
    ...(counted === 0 ? { why: whyNot(plan, within) } : {}),
    spans,
    breaks: clipped(gaps(hours), from, due.dueAt),
    pauses: within.flatMap((open) => clipped(pauses, open.from, open.to)),
    hours: plan.hours,
    ...(plan.dayOff ? { dayOff: plan.dayOff } : {}),
  };
}

const whyNot = ({ dayOff, sessions }: DayPlan, within: readonly Pause[]): WhyNotCounted =>
  dayOff?.kind ?? (sessions.length === 0 ? 'weekend' : within.length === 0 ? 'outsideHours' : 'paused');

function wholeDay({ zone }: WorkingCalendar, day: EpochDay, { from, due, pauses }: Counted): ExplainedDay {
  const hours = [{ from: instantAt(day, 0, zone), to: instantAt(day + 1, 0, zone) }];
  const within = clipped(hours, from, due.dueAt);
  const spans = spansOf(without(within, pauses));
  const counted = spans.reduce((sum, span) => sum + span.to - span.from, 0);
  return {
    date: plainDateOf(day),
    weekday: weekdayOf(day),
    counted,
    ...(counted === 0 ? { why: within.length > 0 ? ('paused' as const) : ('outsideHours' as const) } : {}),
    spans,
    breaks: [],
    pauses: within.flatMap((open) => clipped(pauses, open.from, open.to)),
  };
}

const secondOf = (instant: Instant): Instant => Math.floor(instant / 1000) * 1000;
const inSeconds = ({ from, to }: Pause): Pause => ({ from: secondOf(from), to: secondOf(to) });

const spansOf = (stretches: readonly Pause[]): readonly Span[] =>
  stretches.map(({ from, to }) => ({ from, to, seconds: (to - from) / 1000 }));
