import fc from 'fast-check';
import always from '../../../persistence/src/seeds/calendars/always-2026.1.json';
import bank from '../../../persistence/src/seeds/calendars/bank-2026.2.json';
import government from '../../../persistence/src/seeds/calendars/government-2026.2.json';
import type { CalendarData, OfficeCalendarData } from './calendar-data';
import { due, fractionDue, type Duration } from './duration';
import type { Instant, Zone } from './instant';
import type { Known } from './known';
import { compileCalendar } from './working-calendar';
import {
  addWorkingDays,
  addWorkingMinutes,
  dayAt,
  instantOfDay,
  instantOfWork,
  isOpen,
  nextOpen,
} from './working-time';
import { workAt, workingSecondsBetween } from './working-time';

const zones = ['WIB', 'WITA', 'WIT'] as const;
const compiled = [government, bank, always].flatMap((data) =>
  zones.map((zone) => ({ data: data as CalendarData, calendar: compileCalendar(data as CalendarData, zone) })),
);
// Named in a counterexample, not printed in full.
const calendars = fc.constantFrom(
  ...compiled.map(({ calendar }) => ({ ...calendar, [fc.toStringMethod]: () => `${calendar.id} ${calendar.zone}` })),
);
const office = compiled.filter(({ data }) => data.kind !== 'always');

const [start, end] = [Date.UTC(2025, 0, 3), Date.UTC(2027, 8, 1)];
const instants = fc.oneof(
  fc.integer({ min: start, max: end }),
  fc.integer({ min: start / 60_000, max: end / 60_000 }).map((minute) => minute * 60_000),
  // Half hours are where sessions begin and end.
  fc
    .tuple(fc.integer({ min: start / 1_800_000, max: end / 1_800_000 }), fc.integer({ min: -1001, max: 1001 }))
    .map(([half, off]) => half * 1_800_000 + off),
);
const budgets = fc.integer({ min: 1, max: 20_000 });
const value = <T>(answer: Known<T>): T => {
  if (!answer.ok) throw new Error(`refused: ${answer.reason}`);
  return answer.value;
};
const often = { numRuns: 600 };

describe('the laws of working time', () => {
  it('between undoes add, and add twice is add once', () => {
    fc.assert(
      fc.property(calendars, instants, budgets, budgets, (calendar, from, first, second) => {
        const once = value(addWorkingMinutes(calendar, from, first));
        expect(value(workingSecondsBetween(calendar, from, once))).toBe(first * 60);
        expect(addWorkingMinutes(calendar, once, second)).toEqual(addWorkingMinutes(calendar, from, first + second));
      }),
      often,
    );
  });

  it('work is monotone and never runs faster than the clock', () => {
    fc.assert(
      fc.property(calendars, instants, instants, (calendar, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const worked = value(workingSecondsBetween(calendar, early, late));
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(Math.ceil((late - early) / 1000));
        expect(value(workingSecondsBetween(calendar, late, early))).toBe(worked === 0 ? 0 : -worked);
      }),
      often,
    );
  });

  it('add is monotone in the start and strictly so in the budget', () => {
    fc.assert(
      fc.property(calendars, instants, instants, budgets, (calendar, one, other, budget) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const due = value(addWorkingMinutes(calendar, early, budget));
        expect(due).toBeLessThanOrEqual(value(addWorkingMinutes(calendar, late, budget)));
        expect(due).toBeLessThan(value(addWorkingMinutes(calendar, early, budget + 1)));
        expect(due).toBeGreaterThan(early);
      }),
      often,
    );
  });

  it('a deadline lies in a session or at its end', () => {
    fc.assert(
      fc.property(calendars, instants, budgets, (calendar, from, budget) => {
        const due = value(addWorkingMinutes(calendar, from, budget));
        expect(value(isOpen(calendar, due - 1))).toBe(true);
        expect(due % 1000).toBe(0);
      }),
      often,
    );
  });

  it('the axes are inverse to their instants', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, instant) => {
        const work = value(workAt(calendar, instant));
        expect(workAt(calendar, value(instantOfWork(calendar, work)))).toEqual({ ok: true, value: work });
        expect(value(instantOfWork(calendar, work))).toBeLessThanOrEqual(instant);
        const day = value(dayAt(calendar, instant)) + 1;
        const closing = value(instantOfDay(calendar, day));
        expect(dayAt(calendar, closing - 1)).toEqual({ ok: true, value: day });
        expect(value(isOpen(calendar, closing - 1))).toBe(true);
        expect(value(nextOpen(calendar, closing))).toBeGreaterThanOrEqual(closing);
      }),
      often,
    );
  });

  it('working days are additive, and the stricter rule is never later', () => {
    fc.assert(
      fc.property(
        calendars,
        instants,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (calendar, from, a, b) => {
          const first = value(addWorkingDays(calendar, from, a, 'receiptDate'));
          expect(addWorkingDays(calendar, first - 1, b, 'receiptDate')).toEqual(
            addWorkingDays(calendar, from, a + b, 'receiptDate'),
          );
          expect(first).toBeLessThanOrEqual(value(addWorkingDays(calendar, from, a, 'nextWorkingDay')));
          expect(value(addWorkingDays(calendar, from, a, 'nextWorkingDay'))).toBeLessThanOrEqual(
            value(addWorkingDays(calendar, from, a + 1, 'receiptDate')),
          );
        },
      ),
      often,
    );
  });

  it('two zones differ by their clocks alone', () => {
    const [wib, wit] = [
      compileCalendar(government as CalendarData, 'WIB'),
      compileCalendar(government as CalendarData, 'WIT'),
    ];
    fc.assert(
      fc.property(instants, budgets, (from, budget) => {
        const east = value(addWorkingMinutes(wit, from, budget));
        expect(east).toBe(value(addWorkingMinutes(wib, from + 7_200_000, budget)) - 7_200_000);
      }),
      often,
    );
  });

  it('warnings come in order, between the start and the due instant', () => {
    const durations: fc.Arbitrary<Duration> = fc.oneof(
      budgets.map((amount) => ({ unit: 'workingMinutes' as const, amount })),
      budgets.map((amount) => ({ unit: 'wallClockMinutes' as const, amount })),
      fc.integer({ min: 0, max: 60 }).map((amount) => ({ unit: 'calendarDays' as const, amount })),
      fc
        .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('receiptDate' as const, 'nextWorkingDay' as const))
        .map(([amount, rule]) => ({ unit: 'workingDays' as const, amount, rule })),
    );
    fc.assert(
      fc.property(calendars, instants, durations, (calendar, from, duration) => {
        const [half, most] = [0.5, 0.8].map((share) => value(fractionDue(calendar, from, duration, share)));
        const whole = value(due(calendar, from, duration)).dueAt;
        expect([from, half, most, whole]).toEqual([from, half, most, whole].toSorted((a, b) => Number(a) - Number(b)));
      }),
      often,
    );
  });

  it('one more day off never makes a deadline earlier', () => {
    const data = government as OfficeCalendarData;
    const [row] = data.daysOff;
    if (!row) throw new Error('no row');
    const before = compileCalendar(data, 'WIB');
    fc.assert(
      fc.property(instants, budgets, fc.integer({ min: 0, max: 960 }), (from, budget, offset) => {
        const date = new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
        const after = compileCalendar({ ...data, daysOff: [...data.daysOff, { ...row, date }] }, 'WIB');
        expect(value(addWorkingMinutes(after, from, budget))).toBeGreaterThanOrEqual(
          value(addWorkingMinutes(before, from, budget)),
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** Written from the data and the platform's calendar, without intervals, sums or this library's date arithmetic. */
function naive(data: OfficeCalendarData, zone: Zone) {
  const shift = { WIB: 7, WITA: 8, WIT: 9 }[zone] * 3_600_000;
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
  const sessions = (iso: string): readonly string[] => {
    if (data.daysOff.some(({ date, kind }) => iso.startsWith(date) && data.observes.includes(kind))) return [];
    const date = iso.slice(0, 10);
    const hours = data.periods.find(({ from, until }) => from <= date && date <= until) ?? data.workWeek;
    return hours.sessions[names[new Date(`${date}T00:00Z`).getUTCDay()] ?? 'sun'];
  };
  const isoOf = (instant: Instant) => new Date(instant + shift).toISOString();
  const open = (instant: Instant): boolean => {
    const time = isoOf(instant).slice(11, 16);
    return sessions(isoOf(instant)).some((text) => text.slice(0, 5) <= time && time < text.slice(6));
  };
  const add = (from: Instant, minutes: number): Instant => {
    let [now, left] = [Math.floor(from / 1000), minutes * 60];
    while (left > 0) {
      const rest = 60 - (now % 60);
      const taken = open(now * 1000) ? Math.min(rest, left) : 0;
      left -= taken;
      now += taken > 0 ? taken : rest;
    }
    return now * 1000;
  };
  const addDays = (from: Instant, days: number, rule: string): string => {
    let [day, left] = [from, days];
    const closing = () => sessions(isoOf(day)).at(-1)?.slice(6);
    const isLate = () => (closing() ?? '00:00') <= isoOf(day).slice(11, 16);
    if (rule === 'nextWorkingDay' && isLate())
      do day += 86_400_000;
      while (!closing());
    while (left > 0) {
      day += 86_400_000;
      if (closing()) left -= 1;
    }
    return `${isoOf(day).slice(0, 10)}T${closing()}`;
  };
  return { open, add, addDays, isoOf };
}

describe('the compiled calendar agrees with a walk through the rules', () => {
  it.each(
    office.map(({ data, calendar }) => [`${data.id} ${calendar.zone}`, data as OfficeCalendarData, calendar] as const),
  )(
    '%s',
    (_, data, calendar) => {
      const walk = naive(data, calendar.zone);
      fc.assert(
        fc.property(
          instants,
          fc.integer({ min: 1, max: 900 }),
          fc.integer({ min: 1, max: 15 }),
          (from, minutes, days) => {
            expect(value(isOpen(calendar, from))).toBe(walk.open(from));
            expect(value(addWorkingMinutes(calendar, from, minutes))).toBe(walk.add(from, minutes));
            for (const rule of ['receiptDate', 'nextWorkingDay'] as const)
              expect(walk.isoOf(value(addWorkingDays(calendar, from, days, rule))).slice(0, 16)).toBe(
                walk.addDays(from, days, rule),
              );
          },
        ),
        { numRuns: 60 },
      );
    },
    60_000,
  );
});
