import fc from 'fast-check';
import always from '../../../persistence/src/seeds/calendars/always-2026.1.json';
import { between, type CountedUnit } from './between';
import type { CalendarData } from './calendar-data';
import { due, type Duration } from './duration';
import { parseIso, type Instant } from './instant';
import type { Known } from './known';
import { everyDay, nation, unitOfNation } from './synthetic.spec-data';
import { compileCalendar } from './working-calendar';

const sessions = { ...everyDay('03:00-05:00', '20:00-02:00'), wed: [], sat: ['20:00-24:00'] };
const night = unitOfNation({ workWeek: { decree: 'synthetic', status: 'estimate', sessions } });
const calendars = [
  compileCalendar(nation, 'WIT'),
  compileCalendar(always as CalendarData, 'WITA'),
  compileCalendar([nation, night], 'WIB'),
];
const value = <T>(answer: Known<T>): T => {
  if (!answer.ok) throw new Error(`refused: ${answer.reason}`);
  return answer.value;
};
const [start, end] = [Date.UTC(2026, 0, 5), Date.UTC(2026, 8, 1)];
const instants = fc.oneof(
  fc.integer({ min: start, max: end }),
  fc.integer({ min: start / 1_800_000, max: end / 1_800_000 }).map((half) => half * 1_800_000),
);
const units = fc.constantFrom<CountedUnit>(
  { unit: 'workingMinutes' },
  { unit: 'workingDays', rule: 'receiptDate' },
  { unit: 'workingDays', rule: 'nextWorkingDay' },
  { unit: 'calendarDays' },
  { unit: 'wallClockMinutes' },
);
const durationOf = (counted: CountedUnit, amount: number): Duration => ({ ...counted, amount });

describe('between', () => {
  it('undoes due in every unit, and one millisecond earlier the last unit is not over', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        instants,
        units,
        fc.integer({ min: 1, max: 60 }),
        (calendar, from, unit, amount) => {
          const { dueAt } = value(due(calendar, from, durationOf(unit, amount)));
          expect(value(between(calendar, from, dueAt, unit))).toBe(amount);
          expect(value(between(calendar, from, dueAt - 1, unit))).toBe(amount - 1);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('grows with its end and shrinks with its start', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        fc.tuple(instants, instants, instants),
        units,
        (calendar, three, unit) => {
          const [first = 0, second = 0, third = 0] = three.toSorted((one, other) => one - other);
          const whole = value(between(calendar, first, third, unit));
          expect(value(between(calendar, first, second, unit))).toBeLessThanOrEqual(whole);
          expect(value(between(calendar, second, third, unit))).toBeLessThanOrEqual(whole);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('refuses outside the calendar what depends on it, and throws on a broken question', () => {
    const [office] = calendars;
    if (!office) throw new Error('no calendar');
    const ask = (from: Instant, to: Instant, unit: CountedUnit) => () => between(office, from, to, unit);
    const [inside, outside] = [parseIso('2026-12-30T10:00+09:00'), parseIso('2027-02-01T10:00+09:00')];
    for (const unit of [{ unit: 'workingMinutes' }, { unit: 'workingDays', rule: 'receiptDate' }] as const)
      expect(ask(inside, outside, unit)()).toMatchObject({ ok: false, knownUntil: '2026-12-31' });
    expect(ask(inside, outside, { unit: 'calendarDays' })()).toEqual({ ok: true, value: 32 });
    expect(ask(outside, inside, { unit: 'calendarDays' })).toThrow(RangeError);
    expect(ask(inside, inside + 0.5, { unit: 'wallClockMinutes' })).toThrow('whole number of milliseconds');
  });
});
