import { compileCalendar } from '#core/calendar/working-calendar';
import { checkExplanations, compareWithIntervals, compareWithWalk } from './compare';
import { product } from './product';
import { publishedStacks } from './published';
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
