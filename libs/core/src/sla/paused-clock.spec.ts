import fc from 'fast-check';
import { due as dueAfter } from '../calendar/duration';
import type { Duration } from '../calendar/duration';
import { parseIso } from '../calendar/instant';
import { calendarOf } from '../fixtures.spec-data';
import { dueOf } from './arm';
import type { Pause } from './basis';
import { getKnown } from './clock';

const PLACE = { calendarId: 'government', zone: 'WIB' } as const;
const calendar = calendarOf(PLACE.calendarId, PLACE.zone);
const at = (local: string): number => parseIso(`${local}+07:00`);
const days = (amount: number): Duration => ({ unit: 'workingDays', amount, rule: 'nextWorkingDay' });

const [FIRST, LAST] = [at('2026-01-05T00:00'), at('2026-10-01T00:00')];
const instants = fc.integer({ min: FIRST, max: LAST });
const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map(days),
  fc.integer({ min: 1, max: 5_000 }).map((amount): Duration => ({ unit: 'workingMinutes', amount })),
  fc.integer({ min: 1, max: 60 }).map((amount): Duration => ({ unit: 'calendarDays', amount })),
  fc.integer({ min: 1, max: 50_000 }).map((amount): Duration => ({ unit: 'wallClockMinutes', amount })),
);
/** A clock, and an instant while it runs. */
const running = fc
  .tuple(instants, durations, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map(([from, duration, part]) => {
    const due = getKnown(dueAfter(calendar, from, duration));
    return { from, duration, due, since: from + Math.floor((due.dueAt - from) * part) };
  })
  .filter(({ due, since }) => since < due.dueAt);
const lengthsMs = fc.integer({ min: 0, max: 30 * 86_400_000 });

const paused = (from: number, lengthMs: number): Pause => ({ from, to: from + lengthMs, reason: 'external' });

describe('a clock with a pause in its basis', () => {
  it('is never due earlier, and has something left to run when it goes on', () => {
    fc.assert(
      fc.property(running, lengthsMs, ({ from, duration, due, since }, lengthMs) => {
        const after = dueOf(calendarOf, PLACE, { from, duration, pauses: [paused(since, lengthMs)] });
        expect(after.dueAt).toBeGreaterThanOrEqual(due.dueAt);
        expect(after.dueAt).toBeGreaterThan(since + lengthMs);
      }),
    );
  });

  it('is due when it would be with the same pause in two', () => {
    fc.assert(
      fc.property(running, lengthsMs, lengthsMs, ({ from, duration, since }, firstMs, secondMs) => {
        const dueAfterPauses = (...pauses: readonly Pause[]) => dueOf(calendarOf, PLACE, { from, duration, pauses });
        expect(dueAfterPauses(paused(since, firstMs), paused(since + firstMs, secondMs))).toEqual(
          dueAfterPauses(paused(since, firstMs + secondMs)),
        );
      }),
    );
  });

  it('is late when it was late before the pause', () => {
    fc.assert(
      fc.property(running, lengthsMs, ({ from, duration, due }, lengthMs) => {
        expect(dueOf(calendarOf, PLACE, { from, duration, pauses: [paused(due.dueAt, lengthMs)] })).toEqual(due);
      }),
    );
  });
});

describe('closings of working days within a pause', () => {
  const basis = { from: at('2026-03-13T15:00'), duration: days(3) };
  const after = (from: string, to: string): number =>
    dueOf(calendarOf, PLACE, { ...basis, pauses: [{ from: at(from), to: at(to), reason: 'documents' }] }).dueAt;

  it.each([
    ['none', '2026-03-16T10:00', '2026-03-16T14:59', '2026-03-25T16:00'],
    ['one that it ends at', '2026-03-16T10:00', '2026-03-16T15:00', '2026-03-26T16:00'],
    ['not the one that it begins at', '2026-03-16T15:00', '2026-03-17T08:00', '2026-03-25T16:00'],
    ['one, over a night', '2026-03-16T14:59', '2026-03-17T08:00', '2026-03-26T16:00'],
    ['two, over the week of Nyepi and Lebaran', '2026-03-16T10:00', '2026-03-25T08:00', '2026-03-27T16:30'],
  ])('%s', (_name, from, to, dueAt) => {
    expect(new Date(after(from, to)).toISOString()).toBe(new Date(at(dueAt)).toISOString());
  });
});

describe('a part of a budget', () => {
  it('never comes after the whole, whatever was paused', () => {
    fc.assert(
      fc.property(running, lengthsMs, fc.double({ min: 0, max: 1, noNaN: true }), (clock, lengthMs, fraction) => {
        const pauses: readonly Pause[] = [paused(clock.since, lengthMs)];
        const basis = { from: clock.from, duration: clock.duration, pauses };
        const part = dueOf(calendarOf, PLACE, { ...basis, fraction });
        expect(part.dueAt).toBeLessThanOrEqual(dueOf(calendarOf, PLACE, basis).dueAt);
      }),
    );
  });
});
