import { question, shortQuestion } from './draw';
import { faultOfExplanation, faultOfShare } from './explained';
import { answerOf, mismatch } from './mismatch';
import type { Mismatch } from './mismatch';
import { ASKS, UNITS, unitName } from './question';
import type { Ask, Question } from './question';
import { seededRandom } from './seeded-random';
import { instantOfSeason, isFoundIn, SEASONS } from './seasons';
import type { Subject } from './subject';

export interface Comparison {
  readonly cases: number;
  readonly mismatches: readonly Mismatch[];
  /** Cases by stratum. */
  readonly strata: Readonly<Record<string, number>>;
}

/** More are not worth reading. */
const MOST_SHOWN = 20;

class Tally {
  cases = 0;
  readonly mismatches: Mismatch[] = [];
  readonly strata: Record<string, number> = {};

  constructor(private readonly oracle: 'intervals' | 'minuteWalk') {}

  /** Asks both. Returns whether they agree. */
  compare(subject: Subject, asked: Question, ...strata: readonly string[]): void {
    const truth = this.oracle === 'intervals' ? subject.intervals : subject.walk;
    this.cases += 1;
    for (const stratum of strata) this.strata[stratum] = (this.strata[stratum] ?? 0) + 1;
    const isEqual = answerOf(subject.product, asked) === answerOf(truth, asked);
    if (!isEqual && this.mismatches.length < MOST_SHOWN) this.mismatches.push(mismatch(subject, this.oracle, asked));
  }
}

/** Against the intervals: questions of every kind, anywhere, every calendar in turn. */
export function compareWithIntervals(
  subjects: readonly Subject[],
  cases: number,
  seed: number,
  progress: (done: number) => void,
): Comparison {
  const random = seededRandom(seed);
  const tally = new Tally('intervals');
  while (tally.cases < cases) {
    for (const subject of subjects.slice(0, cases - tally.cases)) {
      const asked = question(random, subject);
      tally.compare(subject, asked, strata(asked), subject.zone, subject.isPublished ? 'published' : 'invented');
    }
    if (tally.cases % 100_000 < subjects.length) progress(tally.cases);
  }
  return tally;
}

/** Against the walk by minutes: as many cases for every unit, zone and season. */
export function compareWithWalk(
  subjects: readonly Subject[],
  cases: number,
  seed: number,
  progress: (done: number) => void,
): Comparison {
  const random = seededRandom(seed + 1);
  const tally = new Tally('minuteWalk');
  const zones = [...new Set(subjects.map(({ zone }) => zone))];
  while (tally.cases < cases)
    for (const { ask, unit } of WALKED)
      for (const zone of zones)
        for (const season of SEASONS) {
          const subject = random.pick(subjects.filter((one) => one.zone === zone && isFoundIn(season, one)));
          const asked = shortQuestion(random, subject, { ask, unit, from: instantOfSeason(random, subject, season) });
          tally.compare(subject, asked, `${strata(asked)} ${zone} ${season}`);
          if (tally.cases % 5000 === 0) progress(tally.cases);
        }
  return tally;
}

/** Of reminders and warnings; anything else is drawn too. */
const SHARES = [0, 0.5, 0.8, 1] as const;

/** A sample of explanations against the intervals, half of them of a share. @returns what is wrong, few of it. */
export function checkExplanations(subjects: readonly Subject[], cases: number, seed: number): readonly string[] {
  const random = seededRandom(seed + 2);
  const faults: string[] = [];
  for (let done = 0; done < cases; done += 1) {
    const subject = random.pick(subjects);
    const from = random.integer(subject.from, subject.until);
    const asked = shortQuestion(random, subject, { ask: 'paused', unit: random.pick(UNITS), from });
    const share = random.chance(0.6) ? random.pick(SHARES) : random.fraction();
    const fault = random.chance(0.5) ? faultOfShare(subject, asked, share) : faultOfExplanation(subject, asked);
    if (fault && faults.length < MOST_SHOWN) faults.push(`${subject.name}: ${fault}`);
  }
  return faults;
}

/** Whether an office is open has no unit. */
const hasUnit = (ask: Ask): boolean => ask === 'add' || ask === 'between' || ask === 'paused';

/** What is asked in which unit. */
const WALKED: readonly Pick<Question, 'ask' | 'unit'>[] = ASKS.flatMap((ask) =>
  UNITS.slice(0, hasUnit(ask) ? UNITS.length : 1).map((unit) => ({ ask, unit })),
);

const strata = ({ ask, unit }: Question): string => (hasUnit(ask) ? `${ask} ${unitName(unit)}` : ask);
