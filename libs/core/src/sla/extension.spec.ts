import fc from 'fast-check';
import { parseIso } from '../calendar/instant';
import type { Duration } from '../calendar/duration';
import { calendarOf } from '../fixtures.spec-data';
import { dueOf } from './arm';
import type { Basis, Extension } from './basis';
import { wholeExtension } from './extension';

const PLACE = { calendarId: 'government', zone: 'WITA' } as const;
const instants = fc
  .integer({ min: 0, max: 200 * 24 * 60 })
  .map((minutes) => parseIso('2026-01-05T00:00+08:00') + minutes * 60_000);
const sized = (most: number) => fc.integer({ min: 0, max: most });
const units: readonly ((amount: number) => Duration)[] = [
  (amount) => ({ unit: 'workingDays', amount, rule: 'receiptDate' }),
  (amount) => ({ unit: 'workingDays', amount, rule: 'nextWorkingDay' }),
  (amount) => ({ unit: 'workingMinutes', amount: amount * 60 }),
  (amount) => ({ unit: 'calendarDays', amount }),
  (amount) => ({ unit: 'wallClockMinutes', amount: amount * 60 }),
];
const given = (duration: Duration): Extension => ({
  duration,
  reason: 'otherOffice',
  grantedAt: 0,
  approverId: 'approver',
});
const dueAt = (basis: Basis): number => dueOf(calendarOf, PLACE, basis).dueAt;
const often = { numRuns: 600 };

describe('an extension', () => {
  it('moves the due instant by exactly its duration, counted by the same rule, and never back', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...units), sized(20), sized(20), (from, of, budget, more) => {
        const plain = { from, duration: of(budget) };
        const extended = dueAt({ ...plain, extension: given(of(more)) });
        expect(extended).toBe(dueAt({ from, duration: of(budget + more) }));
        expect(extended).toBeGreaterThanOrEqual(dueAt(plain));
      }),
      often,
    );
  });

  it('in two parts is the same as at once, also over a pause', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...units), sized(10), sized(10), sized(9), (from, of, one, two, days) => {
        const pauses = [{ from: from + 1, to: from + 1 + days * 86_400_000, reason: 'external' as const }];
        const basis = { from, duration: of(5), pauses };
        const parts = wholeExtension([given(of(one)), given(of(two))]);
        expect(dueAt({ ...basis, extension: parts })).toBe(dueAt({ ...basis, extension: given(of(one + two)) }));
        expect(dueAt({ ...basis, extension: parts })).toBeGreaterThanOrEqual(dueAt(basis));
      }),
      often,
    );
  });

  it('of none is none, and several are known by the last', () => {
    expect(wholeExtension([])).toBeUndefined();
    const [first, last] = [given({ unit: 'calendarDays', amount: 2 }), given({ unit: 'calendarDays', amount: 3 })];
    expect(wholeExtension([first, { ...last, approverId: 'other', grantedAt: 9 }])).toMatchObject({
      duration: { unit: 'calendarDays', amount: 5 },
      approverId: 'other',
      grantedAt: 9,
    });
  });
});
