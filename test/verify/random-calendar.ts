import type {
  CalendarLayerData,
  DayOff,
  HoursPeriod,
  OfficeCalendarData,
  OpenDay,
  WeekSessions,
} from '#core/calendar/calendar-data';
import { DAY_OFF_KINDS, LAYER_SCOPES, OPEN_DAY_KINDS } from '#core/calendar/calendar-data';
import type { CalendarStack } from '#core/calendar/layers';
import type { SeededRandom } from './seeded-random';

/*
 * Calendars that nobody would decree but everybody could: up to three sessions a day at odd minutes, night shifts, weeks of
 * one day, periods at the turn of the year, half days on holidays, layers that open what lies below. Day sessions begin at
 * six or later and nights end by then, so that no shift reaches into another.
 */

const CITED = { decree: 'synthetic', status: 'confirmed' } as const;
const DAY_MS = 86_400_000;

export function randomCalendar(random: SeededRandom, id: string): CalendarStack {
  const firstYear = random.integer(2023, 2030);
  const years = Array.from({ length: random.integer(1, 2) }, (_, index) => firstYear + index);
  const until = Date.UTC(years.at(-1) ?? firstYear, random.integer(5, 11), 28);
  const span = { from: Date.UTC(firstYear, 0, 1), until };
  const base: OfficeCalendarData = {
    id,
    version: '1.1',
    kind: random.pick(['government', 'bank']),
    epoch: dateIn(random, span),
    years,
    knownUntil: isoDate(until),
    sources: [],
    workWeek: { ...CITED, sessions: week(random, 0.75) },
    periods: periods(random, span),
    observes: DAY_OFF_KINDS.filter(() => random.chance(0.7)),
    ...dayRows(random, span),
  };
  const scopes = LAYER_SCOPES.filter(() => random.chance(0.35));
  const layers = scopes.map((scope, index) => layer(random, span, { id, scope, below: scopes[index - 1] }));
  return [base, ...layers];
}

interface Span {
  readonly from: number;
  readonly until: number;
}

function layer(
  random: SeededRandom,
  span: Span,
  { id, scope, below }: { readonly id: string; readonly scope: CalendarLayerData['scope']; readonly below?: string },
): CalendarLayerData {
  return {
    id: `${id}-${scope}`,
    version: '1.1',
    sources: [],
    extends: below ? `${id}-${below}` : id,
    scope,
    ...(random.chance(0.2) && { workWeek: { ...CITED, sessions: week(random, 0.6) } }),
    ...(random.chance(0.2) && { periods: periods(random, span) }),
    ...(random.chance(0.3) && { observes: DAY_OFF_KINDS.filter(() => random.chance(0.6)) }),
    ...dayRows(random, span),
  };
}

const isoDate = (day: number): string => new Date(day).toISOString().slice(0, 10);
const dateIn = (random: SeededRandom, { from, until }: Span): string =>
  isoDate(from + random.integer(0, Math.floor((until - from) / DAY_MS)) * DAY_MS);

function dayRows(random: SeededRandom, span: Span): { daysOff: readonly DayOff[]; openDays: readonly OpenDay[] } {
  const dates = [...new Set(Array.from({ length: random.integer(0, 40) }, () => dateIn(random, span)))];
  const isOff = dates.map(() => random.chance(0.7));
  const row = { ...CITED, name: 'synthetic' };
  return {
    daysOff: dates
      .filter((_, index) => isOff[index])
      .map((date) => ({ ...row, date, kind: random.pick(DAY_OFF_KINDS) })),
    openDays: dates
      .filter((_, index) => !isOff[index])
      .map((date) => ({ ...row, date, kind: random.pick(OPEN_DAY_KINDS), sessions: sessions(random) })),
  };
}

/** None, one or two, which do not overlap. */
function periods(random: SeededRandom, span: Span): readonly HoursPeriod[] {
  const edges = [...new Set(Array.from({ length: 4 }, () => dateIn(random, span)))].sort();
  const period = (from: string | undefined, until: string | undefined): readonly HoursPeriod[] =>
    from === undefined || until === undefined || random.chance(0.4)
      ? []
      : [{ ...CITED, kind: 'ramadan', name: 'synthetic', from, until, sessions: week(random, 0.6) }];
  return [...period(edges[0], edges[1]), ...period(edges[2], edges[3])];
}

/** At least one day is worked. */
function week(random: SeededRandom, worked: number): WeekSessions {
  const day = () => (random.chance(worked) ? sessions(random) : []);
  return { mon: sessions(random), tue: day(), wed: day(), thu: day(), fri: day(), sat: day(), sun: day() };
}

const EARLIEST = 6 * 60;

function sessions(random: SeededRandom): readonly string[] {
  if (random.chance(0.05)) return ['06:00-06:00'];
  const edges = Array.from({ length: 2 * random.integer(1, 3) }, () => random.integer(EARLIEST, 1440));
  const sorted = [...new Set(random.chance(0.5) ? edges.map((edge) => Math.round(edge / 30) * 30) : edges)].sort(
    (one, other) => one - other,
  );
  const texts: string[] = [];
  for (let index = 0; index + 1 < sorted.length; index += 2)
    texts.push(`${time(sorted[index])}-${time(sorted[index + 1])}`);
  const last = sorted.length % 2 === 1 ? sorted.at(-1) : undefined;
  // What is left over begins a night shift.
  const night =
    last !== undefined && last < 1440 && random.chance(0.7)
      ? [`${time(last)}-${time(random.integer(0, EARLIEST))}`]
      : [];
  const all = [...texts, ...night];
  return all.length > 0 ? all : ['08:00-24:00'];
}

const time = (minute = 0): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
