import type { Zone } from '#core/calendar/instant';
import { calendarName } from '#core/calendar/layers';
import type { CalendarStack } from '#core/calendar/layers';
import { compileCalendar } from '#core/calendar/working-calendar';
import type { WorkingCalendar } from '#core/calendar/working-calendar';
import { countedIntervals, intervalOracle } from './interval-oracle';
import { minuteWalk } from './minute-walk';
import { DAY_MS, localDays, midnightOf } from './open-intervals';
import { product } from './product';
import type { Answering } from './question';
import { randomCalendar } from './random-calendar';
import { seededRandom } from './seeded-random';

/** A calendar in a zone, and who can be asked about it. */
export interface Subject {
  readonly name: string;
  readonly stack: CalendarStack;
  readonly zone: Zone;
  readonly isPublished: boolean;
  /** The span questions are taken from. */
  readonly from: number;
  readonly until: number;
  /** Openings and closings: where mistakes are at home. */
  readonly edges: readonly number[];
  readonly product: Answering;
  readonly intervals: Answering;
  readonly walk: Answering;
  readonly calendar: WorkingCalendar;
  readonly counted: ReturnType<typeof countedIntervals>;
}

export const ZONES: readonly Zone[] = ['WIB', 'WITA', 'WIT'];

export function subjectOf(stack: CalendarStack, zone: Zone, isPublished: boolean): Subject {
  const [base, ...layers] = stack;
  // Around the clock there are no edges but midnight.
  const days =
    base.kind === 'always'
      ? Array.from({ length: 1000 }, (_, day) => ({
          startsAt: midnightOf('2025-06-01', zone) + day * DAY_MS,
          open: [],
        }))
      : localDays([base, ...layers], zone);
  const from = days[0]?.startsAt ?? NaN;
  const edges = days.flatMap(({ startsAt, open }) => [
    startsAt,
    ...open.flatMap((session) => [session.from, session.to]),
  ]);
  const calendar = compileCalendar(stack, zone);
  return {
    name: `${calendarName(stack.at(-1) ?? base)} ${zone}`,
    stack,
    zone,
    isPublished,
    from,
    until: from + days.length * DAY_MS,
    edges,
    calendar,
    product: product(calendar),
    counted: countedIntervals(stack, zone),
    intervals: intervalOracle(stack, zone),
    walk: minuteWalk(stack, zone),
  };
}

export const publishedSubjects = (stacks: readonly CalendarStack[]): readonly Subject[] =>
  stacks.flatMap((stack) => ZONES.map((zone) => subjectOf(stack, zone, true)));

/** Invented calendars follow from the seed, one by one. */
export function randomSubjects(seed: number, count: number): readonly Subject[] {
  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(seed * 1000 + index);
    return subjectOf(randomCalendar(random, `invented-${seed}-${index}`), random.pick(ZONES), false);
  });
}
