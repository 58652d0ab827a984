import type { Instant } from '#core/calendar/instant';
import { parseIso } from '#core/calendar/instant';
import { evolveComplaint } from '#core/complaint/complaint';
import type { Complaint } from '#core/complaint/complaint';
import { fileComplaint } from '#core/complaint/intake';
import { planAhead } from '#core/plan/plan';
import { seededRandom } from '../verify/seeded-random';
import { drawFiling } from './filing';
import type { Filed } from './filing';
import type { Surroundings } from './life';
import { organisation } from './organisation';
import { publishedCalendars, publishedPolicy } from './published';
import { run } from './run';
import type { Course } from './run';
import { perfectWakes } from './wakes';

const FROM = parseIso('2026-02-02T00:00+07:00');
const DAYS = 60;
const UNTIL = FROM + 120 * 86_400_000;
const [policy, calendarOf] = [publishedPolicy(), publishedCalendars()];
const people = organisation(7, FROM, DAYS);

/** Complaints of every category about which nobody ever moves; the organisation stays as it is on the day of filing. */
const silent = Array.from({ length: 120 }, (_, index) => {
  const drawn = drawFiling(seededRandom(700_021 + index), index, {
    districts: people.districts,
    policy,
    from: FROM,
    days: DAYS,
  });
  const filed: Filed = { ...drawn, look: { paymentState: 'unknown' } };
  const candidates = people.candidatesAt(filed.district, filed.pendamping, filed.filing.at);
  const world: Surroundings = { policy, calendarOf, candidatesAt: () => candidates };
  return {
    filed,
    world,
    course: run(filed, world, { wakes: perfectWakes, manner: 'due', until: UNTIL, seed: 7, acts: [] }),
  };
});

interface Climb {
  readonly task: number;
  readonly at: Instant;
  readonly level?: string;
  readonly holder?: string;
}

const climbsOf = ({ life }: Course): readonly Climb[] =>
  life.journal.flatMap(({ subject, event }) =>
    event.type === 'taskClimbed'
      ? [{ task: Number(subject.split('/')[1]), at: event.at, level: event.level, holder: event.userId }]
      : [],
  );

/** The same decisions, taken on the day of filing. */
function plannedClimbs({ filed, world }: (typeof silent)[number]): { climbs: readonly Climb[]; until: Instant } {
  const outcome = fileComplaint(filed.filing, filed.accusations, world);
  const complaint = outcome.events.reduce<Complaint | undefined>(
    (state, event) => evolveComplaint(filed.id, state, event),
    undefined,
  ) as Complaint;
  const clocks = outcome.arm.map(({ purpose, due, zone }) => ({ purpose, actAt: due.dueAt, zone }));
  const steps = planAhead(complaint, [], clocks, filed.filing.at, {
    policy,
    calendarOf,
    candidates: world.candidatesAt(filed.filing.at),
    excluded: filed.excluded,
  });
  const climbs = steps.flatMap(({ purpose, at, level, userId, taskId = '' }) =>
    purpose === 'climb' ? [{ task: Number(taskId.split('-')[1]), at, level, holder: userId }] : [],
  );
  return { climbs, until: steps.at(-1)?.at ?? filed.filing.at };
}

describe('when nobody ever moves', () => {
  it('there is something to see in every category', () => {
    expect(new Set(silent.map(({ filed }) => filed.filing.category)).size).toBe(4);
    expect(silent.every(({ course }) => climbsOf(course).length > 0)).toBe(true);
  });

  it('a task climbs one rung after the other, each later than the one before, and none twice', () => {
    for (const { course } of silent)
      for (const [taskId, task] of course.life.tasks) {
        const climbs = climbsOf(course).filter((climb) => taskId.endsWith(`/${climb.task}`));
        const rungs = climbs.map(({ level }) => level);
        expect(new Set(rungs).size).toBe(rungs.length);
        climbs.forEach((climb, index) => expect(climb.at).toBeGreaterThan(climbs[index - 1]?.at ?? task.openedAt));
      }
  });

  it('what happens is what the plan said on the day of filing: when, to which rung, to whom', () => {
    for (const each of silent) {
      const { climbs, until } = plannedClimbs(each);
      expect(climbs.length).toBeGreaterThan(0);
      const happened = climbsOf(each.course).filter(({ at }) => at <= until);
      const sorted = (list: readonly Climb[]) =>
        list.toSorted((one, other) => one.at - other.at || one.task - other.task);
      expect([each.filed.id, sorted(climbs)]).toEqual([each.filed.id, sorted(happened)]);
    }
  });

  it('a clock is breached once what it measures is used up, and not a millisecond before', () => {
    let tried = 0;
    for (const { filed, world } of silent.slice(0, 40)) {
      const ceiling = run(filed, world, {
        wakes: perfectWakes,
        manner: 'due',
        until: UNTIL,
        seed: 7,
        acts: [],
      }).life.effects.measured.find(({ purpose }) => purpose === 'ceiling');
      if (!ceiling || ceiling.dueAt > UNTIL) continue;
      tried += 1;
      const breachedBy = (until: Instant) =>
        run(filed, world, { wakes: perfectWakes, manner: 'due', until, seed: 7, acts: [] }).life.journal.some(
          ({ event }) => event.type === 'ceilingBreached',
        );
      expect([breachedBy(ceiling.dueAt - 1), breachedBy(ceiling.dueAt)]).toEqual([false, true]);
    }
    expect(tried).toBeGreaterThan(20);
  });
});
