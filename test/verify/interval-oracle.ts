import type { CountedUnit } from '#core/calendar/between';
import type { Instant, Zone } from '#core/calendar/instant';
import type { CalendarStack } from '#core/calendar/layers';
import type { Pause } from '#core/calendar/pauses';
import type { CountingRule } from '#core/calendar/working-time';
import { DAY_MS, localDays, midnightBefore, midnightOf, openIntervals } from './open-intervals';
import type { LocalDay, OpenInterval } from './open-intervals';
import type { Answer, Answering } from './question';

/*
 * The first oracle: lays the open intervals out from the rows of the calendar and scans them from the start of the question
 * to its end, cutting and adding up. No running sums, no search by halves, nothing of the calendar but the shape of its rows.
 */

interface Line {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Open intervals that end after this instant, in order. */
  readonly openFrom: (instant: Instant) => Iterable<OpenInterval>;
  readonly days: Days;
}

interface Days {
  /** Closing time of the n-th working day after (n > 0) this day; of the last one up to it (n = 0). */
  readonly closing: (day: number, n: number) => Instant | undefined;
  readonly indexOf: (instant: Instant) => number;
}

export function intervalOracle([base, ...layers]: CalendarStack, zone: Zone): Answering {
  const line = base.kind === 'always' ? alwaysLine(zone) : officeLine(localDays([base, ...layers], zone), zone);
  const { startsAt, endsAt, openFrom } = line;
  const outside = (instant: Instant): Answer | undefined =>
    instant < startsAt ? 'beforeCalendar' : instant > endsAt ? 'beyondHorizon' : undefined;
  const isOpen = (at: Instant): boolean => {
    for (const { from } of openFrom(at)) return from <= at;
    return false;
  };
  const nextOpen = (at: Instant): Answer => {
    for (const { from } of openFrom(at)) return Math.max(from, at);
    return 'beyondHorizon';
  };
  const count = (unit: CountedUnit, from: Instant, amount: number, pauses: readonly Pause[]): Answer => {
    switch (unit.unit) {
      case 'workingMinutes':
        return addSeconds(line, from, amount * 60, pauses);
      case 'workingDays':
        return addDays(line, from, unit.rule, amount, pauses);
      case 'calendarDays':
        return addMidnights(midnightBefore(from, zone), amount + 1, pauses);
      case 'wallClockMinutes':
        return addMilliseconds(from, amount * 60_000, pauses);
    }
  };
  const measure = (unit: CountedUnit, from: Instant, to: Instant): number => {
    switch (unit.unit) {
      case 'workingMinutes':
        return Math.floor(secondsBetween(line, from, to) / 60);
      case 'workingDays':
        return daysBetween(line, from, to, unit.rule);
      case 'calendarDays':
        return Math.max(0, (midnightBefore(to, zone) - midnightBefore(from, zone)) / DAY_MS - 1);
      case 'wallClockMinutes':
        return Math.floor((to - from) / 60_000);
    }
  };
  return ({ ask, unit, from, amount, to, pauses }) => {
    const later = Math.max(from, to);
    const isOfOffice = unit.unit === 'workingMinutes' || unit.unit === 'workingDays';
    if (!isOfOffice && (ask === 'add' || ask === 'paused'))
      return count(unit, from, amount, ask === 'add' ? [] : pauses);
    if (!isOfOffice && ask === 'between') return measure(unit, from, later);
    const refused =
      outside(from) ?? (ask === 'between' ? outside(later) : ask === 'workingSecondsBetween' ? outside(to) : undefined);
    if (refused) return refused;
    switch (ask) {
      case 'add':
        return count(unit, from, amount, []);
      case 'paused':
        return count(unit, from, amount, pauses);
      case 'between':
        return measure(unit, from, later);
      case 'workingSecondsBetween':
        return from <= to ? secondsBetween(line, from, to) : 0 - secondsBetween(line, to, from);
      case 'nextOpen':
        return nextOpen(from);
      case 'isOpen':
        return isOpen(from);
    }
  };
}

/** An instant counts as the second it lies in. */
const second = (instant: Instant): Instant => Math.floor(instant / 1000) * 1000;

function addSeconds({ openFrom, endsAt }: Line, from: Instant, seconds: number, pauses: readonly Pause[]): Answer {
  if (seconds === 0) return from;
  const start = second(from);
  let left = seconds * 1000;
  for (const open of openFrom(start)) {
    for (const piece of without({ from: Math.max(open.from, start), to: open.to }, pauses)) {
      const due = piece.from + left;
      if (due <= piece.to) return due <= endsAt ? due : 'beyondHorizon';
      left -= piece.to - piece.from;
    }
  }
  return 'beyondHorizon';
}

/** What counts of the open time from one instant to another: what an explanation of working time has to list. */
export function countedIntervals(
  [base, ...layers]: CalendarStack,
  zone: Zone,
): (from: Instant, to: Instant, pauses: readonly Pause[]) => readonly OpenInterval[] {
  const { openFrom } = base.kind === 'always' ? alwaysLine(zone) : officeLine(localDays([base, ...layers], zone), zone);
  return (from, to, pauses) => {
    const [start, end] = [second(from), second(to)];
    const counted: OpenInterval[] = [];
    for (const open of openFrom(start)) {
      if (open.from >= end) break;
      counted.push(...without({ from: Math.max(open.from, start), to: Math.min(open.to, end) }, pauses));
    }
    return counted;
  };
}

/** What the pauses leave of an interval, in whole seconds. */
function without(whole: OpenInterval, pauses: readonly Pause[]): readonly OpenInterval[] {
  let pieces: readonly OpenInterval[] = [whole];
  for (const pause of pauses) {
    const [from, to] = [second(pause.from), second(pause.to)];
    pieces = pieces
      .flatMap((piece) => [
        { from: piece.from, to: Math.min(piece.to, from) },
        { from: Math.max(piece.from, to), to: piece.to },
      ])
      .filter((piece) => piece.from < piece.to);
  }
  return pieces;
}

function secondsBetween({ openFrom }: Line, from: Instant, to: Instant): number {
  const [start, end] = [second(from), second(to)];
  let worked = 0;
  for (const open of openFrom(start)) {
    if (open.from >= end) break;
    worked += Math.min(open.to, end) - Math.max(open.from, start);
  }
  return worked / 1000;
}

/** A day has ended at its closing: it is lost where it closes after a pause began and by the time it ends. */
const isLost = (closing: Instant, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, to }) => from < closing && closing <= to);

/** Closings from day 0 on; the one after N others is due, those lost in pauses left out. */
function addDays(line: Line, from: Instant, rule: CountingRule, amount: number, pauses: readonly Pause[]): Answer {
  const { days, endsAt } = line;
  const today = days.indexOf(from);
  const own = days.closing(today, 0);
  const isEarlier = rule === 'receiptDate' || (own !== undefined && from < own);
  const since = pauses.map((pause) => ({ from: Math.max(pause.from, from), to: pause.to }));
  const lostFrom = (closing: Instant | undefined) => closing !== undefined && closing > from && isLost(closing, since);
  let ahead = isEarlier ? 0 : 1;
  let left = amount;
  for (;;) {
    const closing = days.closing(today, ahead);
    if (closing === undefined && ahead > 0) return 'beyondHorizon';
    if (!lostFrom(closing)) {
      if (left === 0) {
        const due = Math.max(closing ?? from, from);
        return due <= endsAt ? due : 'beyondHorizon';
      }
      left -= 1;
    }
    ahead += 1;
  }
}

/** Working days after day 0 that have closed by then. */
function daysBetween(line: Line, from: Instant, to: Instant, rule: CountingRule): number {
  const { days } = line;
  const today = days.indexOf(from);
  const own = days.closing(today, 0);
  const first = rule === 'receiptDate' || (own !== undefined && from < own) ? 1 : 2;
  let ahead = first;
  for (;;) {
    const closing = days.closing(today, ahead);
    if (closing === undefined || closing > to) return ahead - first;
    ahead += 1;
  }
}

/** The N-th midnight that is not lost in a pause. */
function addMidnights(midnight: Instant, count: number, pauses: readonly Pause[]): Instant {
  let [at, left] = [midnight, count];
  while (left > 0) {
    at += DAY_MS;
    if (!isLost(at, pauses)) left -= 1;
  }
  return at;
}

/** Every millisecond counts that lies in no pause. */
function addMilliseconds(from: Instant, milliseconds: number, pauses: readonly Pause[]): Instant {
  if (milliseconds === 0) return from;
  const edges = [...new Set(pauses.flatMap((pause) => [pause.from, pause.to]))].sort((one, other) => one - other);
  let [at, left] = [from, milliseconds];
  for (const edge of edges) {
    if (edge <= at) continue;
    const isPaused = pauses.some((pause) => pause.from <= at && at < pause.to);
    if (!isPaused && left <= edge - at) break;
    if (!isPaused) left -= edge - at;
    at = edge;
  }
  return at + left;
}

function officeLine(days: readonly LocalDay[], zone: Zone): Line {
  const startsAt = days[0]?.startsAt ?? NaN;
  const endsAt = startsAt + days.length * DAY_MS;
  const open = openIntervals(days);
  // Where to begin to scan, by day: the first interval that is not over when the day begins.
  const firstOf = days.map(({ startsAt: midnight }) => open.findIndex(({ to }) => to > midnight));
  const indexOf = (instant: Instant) => Math.round((midnightBefore(instant, zone) - startsAt) / DAY_MS);
  const isWorking = (day: number) => (days[day]?.open.length ?? 0) > 0;
  const closing = (day: number, n: number): Instant | undefined => {
    let [at, left] = [day, n];
    while (left > 0 && at < days.length) left -= isWorking(++at) ? 1 : 0;
    if (n > 0 && at >= days.length) return undefined;
    while (at >= 0 && !isWorking(at)) at -= 1;
    return days[at]?.open.at(-1)?.to;
  };
  function* openFrom(instant: Instant): Generator<OpenInterval> {
    const first = firstOf[Math.min(days.length - 1, indexOf(instant))] ?? -1;
    for (let index = first; index >= 0 && index < open.length; index += 1) {
      const interval = open[index];
      if (interval && interval.to > instant) yield interval;
    }
  }
  return { startsAt, endsAt, openFrom, days: { closing, indexOf } };
}

/** Every day is a working day and ends at midnight. */
function alwaysLine(zone: Zone): Line {
  const [startsAt, lastDay] = [midnightOf('1970-01-01', zone), midnightOf('9999-12-31', zone)];
  const whole = { from: startsAt, to: lastDay + DAY_MS };
  const indexOf = (instant: Instant) => Math.round((midnightBefore(instant, zone) - startsAt) / DAY_MS);
  const closing = (day: number, n: number) => startsAt + (day + n + 1) * DAY_MS;
  const openFrom = (instant: Instant) => (instant < whole.to ? [whole] : []);
  return { startsAt, endsAt: whole.to, openFrom, days: { closing, indexOf } };
}
