import fc from 'fast-check';
import always from '../../../persistence/src/seeds/calendars/always-2026.1.json';
import government from '../../../persistence/src/seeds/calendars/government-2026.2.json';
import type { CalendarData } from './calendar-data';
import { due, type Duration } from './duration';
import type { Instant } from './instant';
import type { Known } from './known';
import { dueWithPauses, inOrder, type Pause } from './pauses';
import { everyDay, nation } from './synthetic.spec-data';
import { compileCalendar, type WorkingCalendar } from './working-calendar';
import { isOpen, nextOpen, workingDaysClosedBetween, workingSecondsBetween } from './working-time';

const nights = { ...nation, workWeek: { ...nation.workWeek, sessions: everyDay('09:00-11:00', '22:00-05:00') } };
const calendars = [government, nights, always].map((data) => compileCalendar(data as CalendarData, 'WITA'));
const HOUR = 3_600_000;
const [start, end] = [Date.UTC(2026, 0, 3) / HOUR, Date.UTC(2026, 9, 1) / HOUR];
const instants = fc
  .tuple(fc.integer({ min: start * 2, max: end * 2 }), fc.constantFrom(0, 0, 1, -1, 999, 61_000))
  .map(([half, off]) => (half * HOUR) / 2 + off);
const workingDays = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom('receiptDate' as const, 'nextWorkingDay' as const))
  .map(([amount, rule]) => ({ unit: 'workingDays' as const, amount, rule }));
const workingMinutes = fc.integer({ min: 0, max: 5000 }).map((amount) => ({ unit: 'workingMinutes' as const, amount }));
const durations: fc.Arbitrary<Duration> = fc.oneof(
  workingMinutes,
  workingDays,
  fc.integer({ min: 0, max: 20 }).map((amount) => ({ unit: 'calendarDays' as const, amount })),
  fc.integer({ min: 0, max: 20_000 }).map((amount) => ({ unit: 'wallClockMinutes' as const, amount })),
);
const gaps = fc.integer({ min: 0, max: 20 * 24 * 60 }).map((minutes) => minutes * 60_000);
const places = fc.constantFrom(...calendars.map((_, index) => index));
const often = { numRuns: 800 };

const value = <T>(answer: Known<T>): T => {
  if (!answer.ok) throw new Error(`refused: ${answer.reason}`);
  return answer.value;
};
const calendarAt = (index: number): WorkingCalendar => {
  const calendar = calendars[index];
  if (!calendar) throw new Error(`no calendar ${index}`);
  return calendar;
};
const dueAt = (calendar: WorkingCalendar, from: Instant, duration: Duration, ...pauses: readonly Pause[]) =>
  value(dueWithPauses(calendar, from, duration, pauses)).dueAt;

describe('a pause', () => {
  it('of no length is none, and none that begins when the budget is used up', () => {
    fc.assert(
      fc.property(places, instants, durations, gaps, (index, from, duration, gap) => {
        const calendar = calendarAt(index);
        const plain = value(due(calendar, from, duration)).dueAt;
        expect(dueAt(calendar, from, duration, { from: from + gap, to: from + gap })).toBe(plain);
        expect(dueAt(calendar, from, duration, { from: plain + gap, to: plain + gap + HOUR })).toBe(plain);
      }),
      often,
    );
  });

  it('wholly outside hours costs no working time and no working day', () => {
    fc.assert(
      fc.property(
        places,
        instants,
        fc.oneof(workingMinutes, workingDays),
        gaps,
        fc.nat({ max: 100 }),
        (index, from, duration, gap, share) => {
          const calendar = calendarAt(index);
          const closed = firstClosed(calendar, from + gap);
          if (closed === undefined) return;
          const opens = value(nextOpen(calendar, closed));
          const pause = { from: closed, to: closed + Math.round(((opens - closed) * share) / 100) };
          expect(dueAt(calendar, from, duration, pause)).toBe(value(due(calendar, from, duration)).dueAt);
        },
      ),
      often,
    );
  });

  it('moves working minutes by the working seconds within it, to the second', () => {
    fc.assert(
      fc.property(places, instants, workingMinutes, gaps, gaps, (index, from, duration, before, length) => {
        const calendar = calendarAt(index);
        const pause = { from: from + before, to: from + before + length };
        if (pause.from >= value(due(calendar, from, duration)).dueAt) return;
        const paused = value(workingSecondsBetween(calendar, pause.from, pause.to));
        const moved = dueAt(calendar, from, duration, pause);
        expect(value(workingSecondsBetween(calendar, from, moved))).toBe(duration.amount * 60 + paused);
      }),
      often,
    );
  });

  it('moves a limit in working days by its closings, in calendar days by its midnights, by the clock by its length', () => {
    fc.assert(
      fc.property(places, instants, durations, gaps, gaps, (index, from, duration, before, length) => {
        const calendar = calendarAt(index);
        const pause = { from: from + before, to: from + before + length };
        const plain = value(due(calendar, from, duration));
        if (pause.from >= plain.dueAt) return;
        const moved = value(dueWithPauses(calendar, from, duration, [pause]));
        const days = (moved.dueAt - plain.dueAt) / (24 * HOUR);
        const midnights = dateIn(pause.to) - dateIn(pause.from);
        if (duration.unit === 'calendarDays') expect(days).toBe(midnights);
        if (duration.unit === 'wallClockMinutes') expect(moved.dueAt - plain.dueAt).toBe(length);
        if (duration.unit === 'workingDays' && before > 2 * 24 * HOUR)
          expect((moved.dueDay ?? NaN) - (plain.dueDay ?? NaN)).toBe(
            value(workingDaysClosedBetween(calendar, pause.from, pause.to)),
          );
      }),
      often,
    );
  });

  it('within another, or across another, counts once; the order in which they are told does not matter', () => {
    fc.assert(
      fc.property(
        places,
        instants,
        durations,
        fc.array(fc.tuple(gaps, gaps), { maxLength: 4 }),
        (index, from, duration, drawn) => {
          const calendar = calendarAt(index);
          const pauses = drawn.map(([before, length]) => ({ from: from + before, to: from + before + length / 8 }));
          const told = dueAt(calendar, from, duration, ...pauses);
          expect(dueAt(calendar, from, duration, ...pauses.toReversed(), ...pauses)).toBe(told);
          const within = pauses.map((pause) => ({
            from: pause.from + 60_000,
            to: Math.max(pause.from + 60_000, pause.to - 1),
          }));
          expect(
            dueAt(
              calendar,
              from,
              duration,
              ...pauses,
              ...within.filter(({ to }, index) => to <= (pauses[index]?.to ?? 0)),
            ),
          ).toBe(told);
          expect(told).toBeGreaterThanOrEqual(value(due(calendar, from, duration)).dueAt);
        },
      ),
      often,
    );
  });
});

const dateIn = (instant: Instant) => Math.floor((instant + 8 * HOUR) / (24 * HOUR));

/** The next instant at which the office is closed; around the clock there is none. */
function firstClosed(calendar: WorkingCalendar, from: Instant): Instant | undefined {
  if (calendar.kind === 'always') return undefined;
  let at = from;
  while (value(isOpen(calendar, at))) at += 60_000 - (at % 60_000);
  return at;
}

describe('pauses in order', () => {
  it('are one where they touch or overlap, two where a millisecond lies between, and begin at the earliest now', () => {
    const pauses = [
      { from: 20, to: 30 },
      { from: 5, to: 20 },
      { from: 31, to: 40 },
      { from: 35, to: 38 },
    ];
    expect(inOrder(pauses, 10)).toEqual([
      { from: 10, to: 30 },
      { from: 31, to: 40 },
    ]);
  });
});
