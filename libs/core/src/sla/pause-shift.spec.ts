import fc from 'fast-check';
import { due as dueAfter } from '../calendar/duration';
import type { Duration } from '../calendar/duration';
import { parseIso } from '../calendar/instant';
import { nextOpen, workingSecondsBetween } from '../calendar/working-time';
import { calendarOf } from '../fixtures.spec-data';
import { dueOf } from './arm';
import type { Pause } from './basis';
import { getKnown } from './clock';
import { shiftedBy } from './pause-shift';

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

describe('what a pause does to a due instant', () => {
  it('is nothing when it has no length', () => {
    fc.assert(fc.property(running, ({ due, since }) => shiftedBy(calendar, due, { from: since, to: since }) === due));
  });

  it('is nothing wholly outside office hours, for working time', () => {
    fc.assert(
      fc.property(running, fc.double({ min: 0, max: 1, noNaN: true }), ({ due, since }, part) => {
        if (due.unit === 'calendarDays' || due.unit === 'wallClockMinutes') return;
        const opens = getKnown(nextOpen(calendar, since));
        const to = since + Math.floor((opens - since) * part);
        expect(shiftedBy(calendar, due, { from: since, to })).toEqual(due);
      }),
    );
  });

  it('is the same when it is split in two', () => {
    fc.assert(
      fc.property(running, lengthsMs, lengthsMs, ({ due, since }, firstMs, secondMs) => {
        const [middle, to] = [since + firstMs, since + firstMs + secondMs];
        const once = shiftedBy(calendar, due, { from: since, to });
        const split = shiftedBy(calendar, shiftedBy(calendar, due, { from: since, to: middle }), { from: middle, to });
        expect(split).toEqual(once);
      }),
    );
  });

  it('is never an earlier date, and leaves the clock something to run when it goes on', () => {
    fc.assert(
      fc.property(running, lengthsMs, ({ due, since }, lengthMs) => {
        const after = shiftedBy(calendar, due, { from: since, to: since + lengthMs });
        expect(after.dueAt).toBeGreaterThanOrEqual(due.dueAt);
        expect(after.dueAt).toBeGreaterThan(since + lengthMs);
      }),
    );
  });

  it('puts working minutes off by exactly the working time paused', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 5_000 }), lengthsMs, (from, amount, lengthMs) => {
        const due = getKnown(dueAfter(calendar, from, { unit: 'workingMinutes', amount }));
        const to = from + lengthMs;
        const after = shiftedBy(calendar, due, { from, to });
        const moved = getKnown(workingSecondsBetween(calendar, due.dueAt, after.dueAt));
        expect(moved).toBe(getKnown(workingSecondsBetween(calendar, from, to)));
      }),
    );
  });

  it('is nothing when it begins at the due instant or later: what is late stays late', () => {
    fc.assert(
      fc.property(running, lengthsMs, ({ due }, lengthMs) => {
        expect(shiftedBy(calendar, due, { from: due.dueAt, to: due.dueAt + lengthMs })).toBe(due);
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
        const pauses: readonly Pause[] = [{ from: clock.since, to: clock.since + lengthMs, reason: 'external' }];
        const basis = { from: clock.from, duration: clock.duration, pauses };
        const part = dueOf(calendarOf, PLACE, { ...basis, fraction });
        expect(part.dueAt).toBeLessThanOrEqual(dueOf(calendarOf, PLACE, basis).dueAt);
      }),
    );
  });
});
