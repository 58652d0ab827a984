import { planOf } from '#core/calendar/day-rules';
import { localEpochDay, weekdayOf } from '#core/calendar/instant';
import type { Zone } from '#core/calendar/instant';
import { compileCalendar } from '#core/calendar/working-calendar';
import { checkExplanations, compareWithIntervals, compareWithWalk } from './compare';
import { product } from './product';
import { publishedStacks } from './published';
import { instantOfSeason, isFoundIn, SEASONS } from './seasons';
import type { Season } from './seasons';
import { seededRandom } from './seeded-random';
import { publishedSubjects, randomSubjects, subjectOf } from './subject';

const SEED = 1447;
const quietly = () => undefined;
const subjects = [...publishedSubjects(publishedStacks()), ...randomSubjects(SEED, 25)];

// A short run of `npm run verify:clock`, always with the same seed.
describe('the calendar agrees', () => {
  it('with the intersection of intervals', () => {
    const { mismatches, strata } = compareWithIntervals(subjects, 40_000, SEED, quietly);
    expect(mismatches).toEqual([]);
    for (const cases of Object.values(strata)) expect(cases).toBeGreaterThan(500);
  });

  it('with a walk by minutes, in every unit, zone and season', () => {
    const { mismatches, strata } = compareWithWalk(subjects, 1100, SEED, quietly);
    expect(mismatches).toEqual([]);
    expect(Object.keys(strata)).toHaveLength(18 * 3 * 7);
  });

  it('with itself: what an explanation lists adds up, and is what the intervals are', () => {
    expect(checkExplanations(subjects, 4000, SEED)).toEqual([]);
  });
});

describe('a season', () => {
  const seasons = SEASONS.flatMap((season) =>
    subjects.filter((subject) => isFoundIn(season, subject)).map((subject) => ({ season, subject })),
  );
  const drawn = (wanted: Season) => {
    const random = seededRandom(SEED);
    return seasons
      .filter(({ season }) => season === wanted)
      .flatMap(({ subject }) =>
        Array.from({ length: 20 }, () => ({ subject, at: instantOfSeason(random, subject, wanted) })),
      );
  };

  it('is drawn from published calendars that have it, in every zone', () => {
    for (const season of SEASONS) {
      const found = seasons.filter((each) => each.season === season).map(({ subject }) => subject);
      expect(new Set(found.map(({ zone }) => zone)).size).toBe(3);
      expect(found.every(({ isPublished }) => isPublished === (season !== 'invented'))).toBe(true);
    }
    for (const season of ['ramadan', 'friday', 'pause', 'edge'] as const)
      expect(drawn(season).every(({ subject: { calendar } }) => calendar.kind !== 'always')).toBe(true);
  });

  it('is what it is called', () => {
    const weekday = (at: number, zone: Zone) => weekdayOf(localEpochDay(at, zone));
    expect(drawn('friday').every(({ at, subject: { zone } }) => weekday(at, zone) === 'fri')).toBe(true);
    const days = drawn('ramadan').map(({ at, subject: { zone, calendar } }) => {
      const [day, rows] = [localEpochDay(at, zone), calendar.rules];
      return [-3, -2, -1, 0, 1, 2].some((off) => planOf(rows, day + off).hours.kind === 'ramadan');
    });
    expect(days.every(Boolean)).toBe(true);
    const besideEdges = drawn('edge').map(({ at, subject: { edges } }) =>
      edges.some((edge) => Math.abs(edge - at) <= 30_000),
    );
    expect(besideEdges.every(Boolean)).toBe(true);
  });
});

describe('the comparison', () => {
  const [stack] = publishedStacks().filter(([{ id }]) => id === 'government');
  if (!stack) throw new Error('no calendar is published');
  const honest = subjectOf(stack, 'WIB', true);
  const [base] = stack;
  if (base.kind === 'always') throw new Error('an office was expected');
  const forgetful = compileCalendar([{ ...base, daysOff: base.daysOff.slice(1) }], 'WIB');

  it('notices one forgotten day off', () => {
    const { mismatches } = compareWithIntervals([{ ...honest, product: product(forgetful) }], 4000, SEED, quietly);
    expect(mismatches.length).toBeGreaterThan(0);
    for (const { expected, got } of mismatches) expect(got).not.toBe(expected);
  });

  it('finds the two oracles of one mind, about anything', () => {
    const turned = subjects.map((subject) => ({ ...subject, product: subject.intervals }));
    expect(compareWithWalk(turned, 1100, SEED + 1, quietly).mismatches).toEqual([]);
  });
});
