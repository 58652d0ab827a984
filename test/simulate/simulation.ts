import { parseIso } from '#core/calendar/instant';
import type { CalendarOf } from '#core/sla/clock';
import type { PolicyVersion } from '#core/sla/policy';
import { seededRandom } from '../verify/seeded-random';
import { breachesOf, differences } from './compare';
import { drawFiling } from './filing';
import { organisation } from './organisation';
import { run } from './run';
import type { Manner } from './run';
import { disturbedWakes, perfectWakes } from './wakes';
import type { WakeFigures } from './wakes';

/** Ramadan, Nyepi and Lebaran lie within the sixty days. */
const BEGINS_AT = parseIso('2026-02-02T00:00+07:00');
const DAY_MS = 86_400_000;

const CHANGES_CLOCKS: readonly string[] = [
  'taskPaused',
  'taskResumed',
  'targetPaused',
  'targetResumed',
  'limitExtended',
  'partyLimitExtended',
  'extensionRefused',
  'extensionLapsed',
];

export interface SimulationOptions {
  readonly complaints: number;
  readonly days: number;
  readonly seed: number;
  readonly policy: PolicyVersion;
  readonly calendarOf: CalendarOf;
  /** Of the disturbed run; anything but `due` is a planted mistake. */
  readonly manner?: Manner;
  readonly progress?: (done: number) => void;
}

export interface SimulationResult {
  readonly events: number;
  readonly acts: number;
  readonly refusedActs: number;
  readonly breaches: number;
  readonly climbs: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  /** How often clocks stood still, went on, and were given more time. */
  readonly changes: Readonly<Record<string, number>>;
  readonly wakes: Readonly<WakeFigures>;
  readonly differences: readonly string[];
}

/** Lives every complaint twice, on time and disturbed, with the same acts of people, and compares. */
export function simulate(options: SimulationOptions): SimulationResult {
  const { complaints, days, seed, policy, calendarOf, manner = 'due' } = options;
  const until = BEGINS_AT + days * DAY_MS;
  const people = organisation(seed, BEGINS_AT, days);
  const wakes: WakeFigures = { late: 0, doubled: 0, missing: 0 };
  const disturbed = disturbedWakes(seed, wakes);
  const found: string[] = [];
  const climbs: Record<string, number> = {};
  const statuses: Record<string, number> = {};
  const changes: Record<string, number> = {};
  let [events, acts, refusedActs, breaches] = [0, 0, 0, 0];
  for (let index = 0; index < complaints; index += 1) {
    const random = seededRandom(seed * 100_003 + index);
    const filed = drawFiling(random, index, { districts: people.districts, policy, from: BEGINS_AT, days });
    const world = {
      policy,
      calendarOf,
      candidatesAt: (at: number) => people.candidatesAt(filed.district, filed.pendamping, at),
    };
    const onTime = run(filed, world, { wakes: perfectWakes, manner: 'due', until, seed });
    const late = run(filed, world, { wakes: disturbed, manner, until, seed, acts: onTime.acts });
    found.push(...differences(onTime, late, until));
    events += onTime.life.journal.length;
    acts += onTime.acts.length;
    refusedActs += onTime.accepted.filter((isAccepted) => !isAccepted).length;
    breaches += breachesOf(onTime.life, until);
    count(statuses, onTime.life.complaint.status);
    for (const { event } of onTime.life.journal) {
      if (event.type === 'taskClimbed') count(climbs, `${event.reason} to ${event.level}`);
      if (CHANGES_CLOCKS.includes(event.type)) count(changes, event.type);
    }
    if ((index + 1) % 1000 === 0) options.progress?.(index + 1);
  }
  return { events, acts, refusedActs, breaches, climbs, statuses, changes, wakes, differences: found };
}

function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
