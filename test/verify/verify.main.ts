import { checkExplanations, compareWithIntervals, compareWithWalk } from './compare';
import type { Comparison } from './compare';
import { flag, numberFlag } from './flags';
import { publishedStacks } from './published';
import { publishedSubjects, randomSubjects } from './subject';

const startedAt = performance.now();
const seconds = () => Number(((performance.now() - startedAt) / 1000).toFixed(1));
const say = (line: string) => process.stderr.write(`[verify] ${seconds()} s  ${line}\n`);

const seed = numberFlag('seed', 20_261_122);
const cases = numberFlag('cases', 1_000_000);
const walkCases = numberFlag('walk-cases', 20_500);
const subjects = [...publishedSubjects(publishedStacks()), ...randomSubjects(seed, numberFlag('invented', 60))];
say(`${subjects.length} calendars, seed ${seed}`);

const intervals = compareWithIntervals(subjects, cases, seed, (done) => say(`intervals: ${done} of ${cases}`));
const walk = compareWithWalk(subjects, walkCases, seed, (done) => say(`minute walk: ${done} of ${walkCases}`));
const explanations = numberFlag('explanations', 20_000);
const faults = checkExplanations(subjects, explanations, seed);
const mismatches = [...intervals.mismatches, ...walk.mismatches, ...faults];
for (const found of mismatches) say(`MISMATCH ${JSON.stringify(found)}`);

const figures = {
  cases: intervals.cases + walk.cases,
  intervalCases: intervals.cases,
  walkCases: walk.cases,
  explanations,
  mismatches: mismatches.length,
  calendars: subjects.length,
  seed,
  seconds: seconds(),
  strata: { intervals: intervals.strata, minuteWalk: walk.strata },
};
const summary = ({ cases, mismatches }: Comparison) => `${cases} cases, ${mismatches.length} mismatches`;
say(`intervals: ${summary(intervals)}; minute walk: ${summary(walk)}`);
say(`explanations: ${explanations}, ${faults.length} that do not add up`);
if (flag('json')) process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exitCode = mismatches.length === 0 ? 0 : 1;
