import type { CalendarLayerData, OfficeCalendarData } from '#core/calendar/calendar-data';
import type { Instant, Zone } from '#core/calendar/instant';

/** [from, to), in instants (ms). */
export interface OpenInterval {
  readonly from: Instant;
  readonly to: Instant;
}

/** A local day of the calendar; without intervals, a day off. Those of a night shift belong to the day it begins on. */
export interface LocalDay {
  readonly startsAt: Instant;
  readonly open: readonly OpenInterval[];
}

const HOURS_EAST: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };
export const DAY_MS = 86_400_000;

export const midnightBefore = (instant: Instant, zone: Zone): Instant => {
  const shift = HOURS_EAST[zone] * 3_600_000;
  return Math.floor((instant + shift) / DAY_MS) * DAY_MS - shift;
};

/** Midnight of a date in a zone, by the platform's own reading of ISO dates. */
export const midnightOf = (date: string, zone: Zone): Instant => Date.parse(`${date}T00:00:00+0${HOURS_EAST[zone]}:00`);

/** A calendar of an office with what lies over it. */
export type OfficeStack = readonly [OfficeCalendarData, ...CalendarLayerData[]];

/**
 * Every day the calendar speaks of, its rows painted over each other from the weakest to the strongest: hours of the week and
 * of periods from the lowest layer to the highest, then the rows for single days in the same order.
 */
export function localDays(stack: OfficeStack, zone: Zone): readonly LocalDay[] {
  const startsAt = midnightOf(`${stack[0].years[0]}-01-01`, zone);
  const ends = stack.flatMap(({ knownUntil }) => (knownUntil === undefined ? [] : [midnightOf(knownUntil, zone)]));
  const count = Math.round((Math.min(...ends) - startsAt) / DAY_MS) + 1;
  const dayOf = (date: string) => Math.round((midnightOf(date, zone) - startsAt) / DAY_MS);
  const rows: (readonly string[])[] = Array.from({ length: count }, () => []);
  const paint = (from: number, until: number, texts: (day: number) => readonly string[]) => {
    for (let day = Math.max(0, from); day <= Math.min(count - 1, until); day += 1) rows[day] = texts(day);
  };
  const weekday = (day: number) => weekdayAt(startsAt + day * DAY_MS, zone);
  for (const { workWeek, periods = [] } of stack) {
    if (workWeek) paint(0, count, (day) => workWeek.sessions[weekday(day)]);
    for (const { from, until, sessions } of periods) paint(dayOf(from), dayOf(until), (day) => sessions[weekday(day)]);
  }
  let observes = new Set<string>();
  const kinds: ((kind: string) => boolean)[] = [];
  // From the top down: who says which days off are kept says it for all below.
  for (const layer of stack.toReversed()) {
    if (observes.size === 0 && layer.observes) observes = new Set([...layer.observes, 'said']);
    const kept = observes;
    kinds.unshift((kind) => kept.size === 0 || kept.has(kind));
  }
  stack.forEach(({ daysOff = [], openDays = [] }, height) => {
    for (const { date, sessions } of openDays) paint(dayOf(date), dayOf(date), () => sessions);
    for (const { date, kind } of daysOff) if (kinds[height]?.(kind)) paint(dayOf(date), dayOf(date), () => []);
  });
  return rows.map((texts, day) => {
    const midnight = startsAt + day * DAY_MS;
    return { startsAt: midnight, open: intervalsOf(texts, midnight) };
  });
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** A Monday. */
const MONDAY = '2024-01-01';

function weekdayAt(midnight: Instant, zone: Zone) {
  const days = Math.round((midnight - midnightOf(MONDAY, zone)) / DAY_MS);
  return WEEK[((days % 7) + 7) % 7] ?? 'mon';
}

function intervalsOf(texts: readonly string[], midnight: Instant): readonly OpenInterval[] {
  return texts.map((text) => {
    const [open = 0, close = 0] = text.split('-').map(minutesOf);
    return {
      from: midnight + open * 60_000,
      to: midnight + (close > open ? close : close + 1440) * 60_000,
    };
  });
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? NaN) * 60 + (minutes ?? NaN);
}

/** Sorted, as the product promises them: breaks cut out, nothing overlapping. */
export const openIntervals = (days: readonly LocalDay[]): readonly OpenInterval[] =>
  days.flatMap(({ open }) => open).sort((one, other) => one.from - other.from);
