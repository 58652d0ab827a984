import { buildAxis, type Axis, type Interval } from './axis';
import type { AlwaysCalendarData, CalendarData, CalendarKind, OfficeCalendarData } from './calendar-data';
import { epochDayOf, instantAt, type EpochDay, type Instant, type PlainDate, type Zone } from './instant';
import { readWeek, sessionsOn, type Session } from './sessions';

/** A calendar version compiled for one zone. Immutable; compiling takes milliseconds, so the caller keeps it. */
export interface WorkingCalendar {
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
}

/** Throws, naming the calendar, when the data contradict themselves or hold no working day at all. */
export function compileCalendar(data: CalendarData, zone: Zone): WorkingCalendar {
  try {
    return data.kind === 'always' ? compileAlways(data, zone) : compileOffice(data, zone);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`compile calendar ${data.id}@${data.version} for ${zone}: ${why}`, { cause });
  }
}

function compileOffice(data: OfficeCalendarData, zone: Zone): WorkingCalendar {
  const { knownUntil } = data;
  const knownFrom = firstDay(data.years);
  const [first, last] = [epochDayOf(knownFrom), epochDayOf(knownUntil)];
  if (!data.years.includes(Number(knownUntil.slice(0, 4)))) throw new RangeError(`no rows for ${knownUntil}`);
  if (data.epoch < knownFrom || data.epoch > knownUntil) throw new RangeError(`epoch ${data.epoch} lies outside`);
  const sessionsOf = sessionTable(data);
  const [open, runs]: [Interval[], Interval[]] = [[], []];
  for (let day = first; day <= last; day += 1) {
    const sessions = sessionsOf(day);
    for (const session of sessions)
      open.push({ start: instantAt(day, session.open, zone), end: instantAt(day, session.close, zone) });
    if (sessions.length > 0) extendRuns(runs, day);
  }
  if (runs.length === 0) throw new RangeError(`no working day from ${knownFrom} to ${knownUntil}`);
  return assemble(data, { zone, knownFrom, knownUntil, open, runs });
}

function compileAlways(data: AlwaysCalendarData, zone: Zone): WorkingCalendar {
  const [knownFrom, knownUntil] = ['1970-01-01', '9999-12-31'];
  const [start, end] = [epochDayOf(knownFrom), epochDayOf(knownUntil) + 1];
  const open = [{ start: instantAt(start, 0, zone), end: instantAt(end, 0, zone) }];
  return assemble(data, { zone, knownFrom, knownUntil, open, runs: [{ start, end }] });
}

interface Compiled extends Pick<WorkingCalendar, 'zone' | 'knownFrom' | 'knownUntil'> {
  readonly open: readonly Interval[];
  readonly runs: readonly Interval[];
}

function assemble(data: CalendarData, { zone, knownFrom, knownUntil, open, runs }: Compiled): WorkingCalendar {
  const { id, version, kind } = data;
  const epoch = epochDayOf(data.epoch);
  const startsAt = instantAt(epochDayOf(knownFrom), 0, zone);
  const endsAt = instantAt(epochDayOf(knownUntil) + 1, 0, zone);
  const work = buildAxis(open, 1000, instantAt(epoch, 0, zone));
  const days = buildAxis(runs, 1, epoch);
  return { id, version, kind, zone, knownFrom, knownUntil, startsAt, endsAt, work, days };
}

/** Sessions of a day under the precedence of `CalendarData`. */
function sessionTable(data: OfficeCalendarData): (day: EpochDay) => readonly Session[] {
  const ordinary = readWeek(data.workWeek.sessions);
  const off = new Set(
    data.daysOff.filter(({ kind }) => data.observes.includes(kind)).map(({ date }) => epochDayOf(date)),
  );
  const periods = data.periods.map(({ from, until, sessions }) => ({
    from: epochDayOf(from),
    until: epochDayOf(until),
    plan: readWeek(sessions),
  }));
  return (day) => {
    if (off.has(day)) return [];
    const [period, second] = periods.filter(({ from, until }) => from <= day && day <= until);
    if (second) throw new RangeError('periods overlap');
    return sessionsOn(period?.plan ?? ordinary, day);
  };
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
