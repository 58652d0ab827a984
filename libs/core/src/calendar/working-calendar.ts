import { buildAxis, type Axis, type Interval } from './axis';
import type { CalendarData, CalendarKind, OfficeCalendarData } from './calendar-data';
import { planOf, readRules, type DayRules } from './day-rules';
import { epochDayOf, instantAt, plainDateOf, type EpochDay, type Instant, type PlainDate, type Zone } from './instant';
import { calendarName, requireStack, type CalendarStack, type LayerName } from './layers';

/** A calendar version compiled for one zone. Immutable; compiling takes milliseconds, so the caller keeps it. */
export interface WorkingCalendar {
  /** Of the nearest layer. */
  readonly id: string;
  readonly version: string;
  readonly kind: CalendarKind;
  readonly zone: Zone;
  /** First and last day the calendar speaks of. */
  readonly knownFrom: PlainDate;
  readonly knownUntil: PlainDate;
  /** The same as instants: local 00:00 of the first day, 24:00 of the last. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Open intervals along instants (ms), measured in working seconds. Sessions are not merged, so an end is a closing. */
  readonly work: Axis;
  /** Runs of working days along epoch days, measured in days. A day with at least one session is a working day. */
  readonly days: Axis;
  /** What was compiled, the calendar at the bottom first. */
  readonly layers: readonly LayerName[];
  /** The rows themselves, so that an explanation can name them. */
  readonly rules: DayRules;
}

/** Nothing could ever be due on such a calendar. */
export class NoWorkingDayError extends RangeError {
  constructor(from: PlainDate, until: PlainDate) {
    super(`no working day from ${from} to ${until}`);
  }
}

/**
 * Compiles a calendar that stands by itself, or one with the layers over it, the lowest first. Throws, naming the
 * nearest, when the data contradict themselves, the layers do not lie over each other, or there is no working day.
 */
export function compileCalendar(data: CalendarData | CalendarStack, zone: Zone): WorkingCalendar {
  const stack: CalendarStack = isStack(data) ? data : [data];
  try {
    return compileStack(stack, zone);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`compile calendar ${calendarName(nearest(stack))} for ${zone}: ${why}`, { cause });
  }
}

const isStack = (data: CalendarData | CalendarStack): data is CalendarStack => Array.isArray(data);

const nearest = (stack: CalendarStack): LayerName => stack.at(-1) ?? stack[0];

function compileStack(stack: CalendarStack, zone: Zone): WorkingCalendar {
  requireStack(stack);
  const [base, ...layers] = stack;
  const rules = readRules(stack);
  const { knownFrom, knownUntil } = base.kind === 'always' ? forEver : knownYears(base, layers);
  const [first, last] = [epochDayOf(knownFrom), epochDayOf(knownUntil)];
  const { open, runs } = base.kind === 'always' ? aroundTheClock(first, last, zone) : walk(rules, first, last, zone);
  const { id, version } = nearest(stack);
  const epoch = epochDayOf(base.epoch);
  return {
    id,
    version,
    kind: base.kind,
    zone,
    knownFrom,
    knownUntil,
    startsAt: instantAt(first, 0, zone),
    endsAt: instantAt(last + 1, 0, zone),
    work: buildAxis(open, 1000, instantAt(epoch, 0, zone)),
    days: buildAxis(runs, 1, epoch),
    layers: stack.map(({ id, version, ...data }) =>
      'scope' in data ? { id, version, scope: data.scope } : { id, version },
    ),
    rules,
  };
}

const forEver = { knownFrom: '1970-01-01', knownUntil: '9999-12-31' };

/** One session and one run without end, instead of a row for each of three million days. */
function aroundTheClock(first: EpochDay, last: EpochDay, zone: Zone): Walked {
  const open = [{ start: instantAt(first, 0, zone), end: instantAt(last + 1, 0, zone) }];
  return { open, runs: [{ start: first, end: last + 1 }] };
}

interface Walked {
  readonly open: readonly Interval[];
  readonly runs: readonly Interval[];
}

function walk(rules: DayRules, first: EpochDay, last: EpochDay, zone: Zone): Walked {
  const [open, runs]: [Interval[], Interval[]] = [[], []];
  for (let day = first; day <= last; day += 1) {
    const { sessions } = planOf(rules, day);
    for (const session of sessions)
      open.push({ start: instantAt(day, session.open, zone), end: instantAt(day, session.close, zone) });
    if (sessions.length > 0) extendRuns(runs, day);
    requireNightIsOver(open, sessions.length, day);
  }
  if (runs.length === 0) throw new NoWorkingDayError(plainDateOf(first), plainDateOf(last));
  return { open, runs };
}

/** Within a day sessions have been compared already; between days a night shift may meet the next morning. */
function requireNightIsOver(open: readonly Interval[], today: number, day: EpochDay): void {
  const [begins, nightEnds] = [open.at(-today)?.start, open.at(-today - 1)?.end];
  if (today > 0 && begins !== undefined && nightEnds !== undefined && begins < nightEnds)
    throw new RangeError(`the night shift of the day before reaches into the hours of ${plainDateOf(day)}`);
}

function knownYears(
  { years, knownUntil, epoch }: OfficeCalendarData,
  layers: readonly { readonly knownUntil?: PlainDate }[],
): Pick<WorkingCalendar, 'knownFrom' | 'knownUntil'> {
  const knownFrom = firstDay(years);
  // Plain dates sort as text.
  const [until = knownUntil] = [knownUntil, ...layers.flatMap((layer) => layer.knownUntil ?? [])].toSorted();
  if (!years.includes(Number(knownUntil.slice(0, 4)))) throw new RangeError(`no rows for ${knownUntil}`);
  if (epoch < knownFrom || epoch > until) throw new RangeError(`epoch ${epoch} lies outside`);
  return { knownFrom, knownUntil: until };
}

function firstDay(years: readonly number[]): PlainDate {
  const [first] = years;
  if (first === undefined) throw new RangeError('no years');
  if (years.some((year, index) => year !== first + index)) throw new RangeError('years are not consecutive');
  return `${first}-01-01`;
}

function extendRuns(runs: Interval[], day: EpochDay): void {
  const previous = runs.at(-1);
  if (previous?.end === day) runs[runs.length - 1] = { start: previous.start, end: day + 1 };
  else runs.push({ start: day, end: day + 1 });
}
