import { between } from '#core/calendar/between';
import { due } from '#core/calendar/duration';
import { localDate, offsetMinutes } from '#core/calendar/instant';
import { compileCalendar, type WorkingCalendar } from '#core/calendar/working-calendar';
import { percentile, report, rounded, say } from '../report';
import { casesOf, type Case } from './cases';
import { fiveYears } from './five-years';
import { minuteWalk } from './minute-walk';
import { addWithPeer, preparePeer } from './peer';

const ROUNDS = 7;
const CASES = 20_000;
const PASSES = 50;
/** The peer and the walk take the first of the same cases: they would need hours for all. */
const PEER_CASES = 300;
const WALK_CASES = 100;
const SEED = 20_261_122;

/** Everybody's answers, summed so that no compiler leaves the work out. */
let sink = 0;

const median = (sample: readonly number[]): number => percentile(sample, 0.5);
const spreadPercent = (sample: readonly number[]): number =>
  rounded(((Math.max(...sample) - Math.min(...sample)) / median(sample)) * 100);

function perSecond(count: number, work: () => void): number {
  const startedAt = process.hrtime.bigint();
  work();
  return count / (Number(process.hrtime.bigint() - startedAt) / 1e9);
}

function main(): void {
  preparePeer(fiveYears);
  const calendar = compileCalendar(fiveYears, 'WIB');
  const walk = minuteWalk(fiveYears, offsetMinutes.WIB * 60_000);
  const cases = casesOf(CASES, SEED);
  const answer = ({ from, duration }: Case): number => {
    const found = due(calendar, from, duration);
    if (!found.ok) throw new Error(`${found.reason} for ${from}`);
    return found.value.dueAt;
  };
  const spans = cases.map(({ from, duration }) => ({ from, to: answer({ from, duration }), duration }));
  const add = (): void => void (sink += addAll(calendar, cases));
  const count = (): void => void (sink += countAll(calendar, spans));
  const peer = (): void => {
    for (const one of cases.slice(0, PEER_CASES)) sink += addWithPeer(one);
  };
  const minutes = (): void => {
    for (const one of cases.slice(0, WALK_CASES)) sink += walk(one);
  };
  const samples = { add: [] as number[], between: [] as number[], peer: [] as number[], walk: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const speeds = {
      peer: perSecond(PEER_CASES, peer),
      add: perSecond(CASES * PASSES, add),
      walk: perSecond(WALK_CASES, minutes),
      between: perSecond(CASES * PASSES, count),
    };
    say(
      `${round === 0 ? 'warm-up' : `round ${round} of ${ROUNDS}`}: ${JSON.stringify(speeds, (_, value) => (typeof value === 'number' ? Math.round(value) : value))}`,
    );
    if (round > 0) for (const name of ['add', 'between', 'peer', 'walk'] as const) samples[name].push(speeds[name]);
  }
  const compiles = Array.from(
    { length: 21 },
    () => 1000 / perSecond(1, () => (sink += compileCalendar(fiveYears, 'WIT').work.step)),
  );
  const wrong = mistakes(cases, answer, walk);
  report({
    addPerSec: Math.round(median(samples.add)),
    betweenPerSec: Math.round(median(samples.between)),
    dayjsPerSec: rounded(median(samples.peer)),
    minuteWalkPerSec: rounded(median(samples.walk)),
    addOverDayjs: Math.round(median(samples.add.map((speed, index) => speed / (samples.peer[index] ?? NaN)))),
    addOverMinuteWalk: Math.round(median(samples.add.map((speed, index) => speed / (samples.walk[index] ?? NaN)))),
    compileFiveYearsMs: rounded(median(compiles), 2),
    ...wrong,
    casesOfDayjs: PEER_CASES,
    casesOfMinuteWalk: WALK_CASES,
    rounds: ROUNDS,
    addSpreadPercent: spreadPercent(samples.add),
    dayjsSpreadPercent: spreadPercent(samples.peer),
    seed: SEED,
    checksum: sink % 1_000_003,
  });
}

function addAll(calendar: WorkingCalendar, cases: readonly Case[]): number {
  let sum = 0;
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const { from, duration } of cases) {
      const found = due(calendar, from, duration);
      if (found.ok) sum += found.value.dueAt;
    }
  return sum;
}

function countAll(calendar: WorkingCalendar, spans: readonly (Case & { readonly to: number })[]): number {
  let sum = 0;
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const { from, to, duration } of spans) {
      const used = between(calendar, from, to, duration);
      if (used.ok) sum += used.value;
    }
  return sum;
}

/** Ours and the minute walk have to agree; the peer is counted, in working days by the date alone. */
function mistakes(cases: readonly Case[], ours: (one: Case) => number, walk: (one: Case) => number) {
  const differs = (one: Case): boolean => {
    const [here, there] = [ours(one), addWithPeer(one)];
    return one.duration.unit === 'workingMinutes' ? here !== there : localDate(here, 'WIB') !== localDate(there, 'WIB');
  };
  const isInRamadan = (one: Case): boolean => {
    const [from, to] = [one.from, ours(one)].map((instant) => localDate(instant, 'WIB'));
    return fiveYears.periods.some((period) => period.from <= (to ?? '') && (from ?? '') <= period.until);
  };
  const peers = cases.slice(0, PEER_CASES).filter(differs);
  return {
    mismatchesOfDayjs: peers.length,
    mismatchesOfDayjsOutsideRamadan: peers.filter((one) => !isInRamadan(one)).length,
    mismatchesOfMinuteWalk: cases.slice(0, WALK_CASES).filter((one) => ours(one) !== walk(one)).length,
  };
}

main();
