import { between } from './between';
import { formatIso, parseIso, type Instant } from './instant';
import type { Known } from './known';
import { everyDay, nation, officeDays, unitOfNation } from './synthetic.spec-data';
import { compileCalendar } from './working-calendar';
import {
  addWorkingDays,
  addWorkingMinutes,
  isOpen,
  nextOpen,
  workingDaysClosedBetween,
  type CountingRule,
} from './working-time';

const cited = { decree: 'synthetic', status: 'estimate' } as const;
const roster = (sessions: ReturnType<typeof everyDay>) =>
  compileCalendar([nation, unitOfNation({ workWeek: { ...cited, sessions }, observes: [] })], 'WIB');
/** 22.00 to 06.00, from Monday to Friday; the last shift of the week ends on Saturday. */
const weekNights = roster(officeDays('22:00-06:00'));
const everyNight = roster(everyDay('22:00-06:00'));
const threeShifts = roster(everyDay('06:00-14:00', '14:00-22:00', '22:00-06:00'));

const at = (local: string): Instant => parseIso(`${local}+07:00`);
const clock = (answer: Known<Instant>) => (answer.ok ? formatIso(answer.value, 'WIB').slice(0, 16) : answer.reason);
const days = (calendar: typeof weekNights, from: string, amount: number, rule: CountingRule) =>
  clock(addWorkingDays(calendar, at(from), amount, rule));

describe('a night shift', () => {
  it('is one stretch of work over midnight', () => {
    expect(clock(addWorkingMinutes(weekNights, at('2026-07-06T23:30'), 90))).toBe('2026-07-07T01:00');
    expect(clock(addWorkingMinutes(weekNights, at('2026-07-10T23:00'), 8 * 60))).toBe('2026-07-13T23:00');
    expect(isOpen(weekNights, at('2026-07-11T05:59'))).toEqual({ ok: true, value: true });
    expect(clock(nextOpen(weekNights, at('2026-07-11T06:00')))).toBe('2026-07-13T22:00');
  });

  it('closes its working day on the next morning', () => {
    expect(days(weekNights, '2026-07-06T10:00', 1, 'receiptDate')).toBe('2026-07-08T06:00');
    expect(days(weekNights, '2026-07-09T10:00', 1, 'receiptDate')).toBe('2026-07-11T06:00');
    expect(days(weekNights, '2026-07-09T10:00', 2, 'receiptDate')).toBe('2026-07-14T06:00');
  });

  it('takes what comes after midnight on a day off as received on the day it began', () => {
    expect(days(weekNights, '2026-07-11T05:59', 1, 'nextWorkingDay')).toBe('2026-07-14T06:00');
    expect(days(weekNights, '2026-07-11T06:00', 1, 'nextWorkingDay')).toBe('2026-07-15T06:00');
    expect(days(weekNights, '2026-07-11T05:59', 1, 'receiptDate')).toBe('2026-07-14T06:00');
  });

  it('leaves the date of receipt a working day of its own where the next night works too', () => {
    for (const rule of ['receiptDate', 'nextWorkingDay'] as const)
      expect(days(everyNight, '2026-07-11T05:00', 1, rule)).toBe('2026-07-13T06:00');
  });

  it('counts its closing in the pause that ends with it, not in the one that begins', () => {
    const closed = (from: string, to: string) => workingDaysClosedBetween(weekNights, at(from), at(to));
    expect(closed('2026-07-06T23:00', '2026-07-07T05:59:59.999')).toEqual({ ok: true, value: 0 });
    expect(closed('2026-07-06T23:00', '2026-07-07T06:00')).toEqual({ ok: true, value: 1 });
    expect(closed('2026-07-07T06:00', '2026-07-07T07:00')).toEqual({ ok: true, value: 0 });
    expect(closed('2026-07-10T07:00', '2026-07-14T06:00')).toEqual({ ok: true, value: 2 });
  });

  it('may touch the next shift: open without a gap, a working day every day', () => {
    expect(clock(addWorkingMinutes(threeShifts, at('2026-07-06T05:30'), 24 * 60))).toBe('2026-07-07T05:30');
    expect(clock(nextOpen(threeShifts, at('2026-07-07T06:00')))).toBe('2026-07-07T06:00');
    expect(days(threeShifts, '2026-07-06T10:00', 1, 'receiptDate')).toBe('2026-07-08T06:00');
    const used = between(threeShifts, at('2026-07-06T10:00'), at('2026-07-08T06:00'), {
      unit: 'workingDays',
      rule: 'receiptDate',
    });
    expect(used).toEqual({ ok: true, value: 1 });
  });

  it('of the last known day ends where nothing is known any more', () => {
    expect(days(everyNight, '2026-12-30T10:00', 1, 'receiptDate')).toBe('beyondHorizon');
    expect(days(everyNight, '2026-12-29T10:00', 1, 'receiptDate')).toBe('2026-12-31T06:00');
    expect(clock(addWorkingMinutes(everyNight, at('2026-12-31T23:00'), 60))).toBe('2027-01-01T00:00');
    expect(clock(addWorkingMinutes(everyNight, at('2026-12-31T23:00'), 61))).toBe('beyondHorizon');
  });
});
