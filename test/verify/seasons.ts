import type { Instant } from '#core/calendar/instant';
import type { SeededRandom } from './seeded-random';
import type { Subject } from './subject';

/** Where calendars go wrong; `invented` is anywhere in a calendar that nobody decreed. */
export const SEASONS = ['ordinary', 'yearEnd', 'ramadan', 'friday', 'pause', 'edge', 'invented'] as const;
export type Season = (typeof SEASONS)[number];

/** Whether a season is found in this calendar at all: fasting months where hours are shortened, Fridays, breaks and closings in an office. */
export function isFoundIn(season: Season, subject: Subject): boolean {
  switch (season) {
    case 'invented':
      return !subject.isPublished;
    case 'ordinary':
    case 'yearEnd':
      return subject.isPublished;
    case 'ramadan':
      return subject.isPublished && fastingMonths(subject).length > 0;
    case 'friday':
    case 'pause':
    case 'edge':
      return subject.isPublished && subject.stack[0].kind !== 'always';
  }
}

const DAY_MS = 86_400_000;
const HOURS_EAST = { WIB: 7, WITA: 8, WIT: 9 } as const;

/** An instant of a season that is found in the calendar. `pause` is within a break at noon or just beside it. */
export function instantOfSeason(random: SeededRandom, subject: Subject, season: Season): Instant {
  const anywhere = random.integer(subject.from, subject.until);
  switch (season) {
    case 'ordinary':
    case 'invented':
      return anywhere;
    case 'edge':
      return random.pick(subject.edges) + random.pick([0, -1, 1, -1000, 1000, 30_000]);
    case 'yearEnd':
      return random.pick(turnsOfYear(subject)) + random.integer(-12 * DAY_MS, 5 * DAY_MS);
    case 'ramadan':
      return inRamadan(random, subject);
    case 'friday':
      return fridayBefore(anywhere, subject) + random.integer(11 * 3_600_000, 17 * 3_600_000);
    case 'pause':
      return localDayOf(anywhere, subject) + random.integer(11.4 * 3_600_000, 13.2 * 3_600_000);
  }
}

const shiftOf = ({ zone }: Subject): number => HOURS_EAST[zone] * 3_600_000;
const localDayOf = (instant: Instant, subject: Subject): Instant =>
  Math.floor((instant + shiftOf(subject)) / DAY_MS) * DAY_MS - shiftOf(subject);

/** 1 January 1970 was a Thursday. */
function fridayBefore(instant: Instant, subject: Subject): Instant {
  const day = Math.floor((instant + shiftOf(subject)) / DAY_MS);
  return (day - ((day + 6) % 7)) * DAY_MS - shiftOf(subject);
}

function turnsOfYear(subject: Subject): readonly Instant[] {
  const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031].map((year) => Date.UTC(year, 0, 1) - shiftOf(subject));
  const inside = years.filter((turn) => turn > subject.from && turn <= subject.until);
  return inside.length > 0 ? inside : [subject.until];
}

const fastingMonths = ({ stack }: Subject) =>
  stack.flatMap((layer) => ('periods' in layer ? (layer.periods ?? []) : [])).filter(({ kind }) => kind === 'ramadan');

/** Two days before it to three after, where hours change. */
function inRamadan(random: SeededRandom, subject: Subject): Instant {
  const { from, until } = random.pick(fastingMonths(subject));
  return random.integer(Date.parse(from) - 2 * DAY_MS, Date.parse(until) + 3 * DAY_MS) - shiftOf(subject);
}
