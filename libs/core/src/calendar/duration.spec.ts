import data from '../../../persistence/src/seeds/calendars/government-2026.1.json';
import type { CalendarData, OfficeCalendarData } from './calendar-data';
import { due, fractionDue, type Duration } from './duration';
import { formatIso, parseIso } from './instant';
import { compileCalendar } from './working-calendar';
import { instantOfDay, instantOfWork } from './working-time';

const calendar = compileCalendar(data as CalendarData, 'WIB');
const at = (local: string) => parseIso(`${local}+07:00`);
const local = (instant: number) => formatIso(instant, 'WIB').slice(0, 19);
const fraction = (from: string, duration: Duration, share: number) => {
  const when = fractionDue(calendar, at(from), duration, share);
  return when.ok ? local(when.value) : when;
};

describe('due', () => {
  it('keeps the position on the work axis of working minutes', () => {
    const answer = due(calendar, at('2026-03-17T14:00'), { unit: 'workingMinutes', amount: 90 });
    if (!answer.ok) throw new Error(answer.reason);
    expect(local(answer.value.dueAt)).toBe('2026-03-25T08:00:00');
    expect(instantOfWork(calendar, answer.value.dueWork ?? NaN)).toEqual({ ok: true, value: answer.value.dueAt });
    expect(answer.value.dueDay).toBeUndefined();
  });

  it('keeps the ordinal of working days, under both rules', () => {
    for (const [rule, end] of [
      ['receiptDate', '2026-11-25T16:00:00'],
      ['nextWorkingDay', '2026-11-26T16:00:00'],
    ] as const) {
      const answer = due(calendar, at('2026-11-22T10:00'), { unit: 'workingDays', amount: 3, rule });
      if (!answer.ok) throw new Error(answer.reason);
      expect(local(answer.value.dueAt)).toBe(end);
      expect(instantOfDay(calendar, answer.value.dueDay ?? NaN)).toEqual({ ok: true, value: answer.value.dueAt });
    }
  });

  it('moves with a cuti bersama declared later, by its stored position alone', () => {
    const office = data as OfficeCalendarData;
    const declared = { date: '2026-08-18', name: 'Cuti bersama', kind: 'jointLeave', decree: 'x', status: 'confirmed' };
    const later = compileCalendar(
      { ...office, daysOff: [...office.daysOff, declared as (typeof office.daysOff)[0]] },
      'WIB',
    );
    const from = at('2026-08-13T10:00');
    const [minutes, days] = [
      due(calendar, from, { unit: 'workingMinutes', amount: 1000 }),
      due(calendar, from, { unit: 'workingDays', amount: 2, rule: 'receiptDate' }),
    ];
    if (!minutes.ok || !days.ok) throw new Error('refused');
    expect(local(minutes.value.dueAt)).toBe('2026-08-18T11:40:00');
    expect(local(days.value.dueAt)).toBe('2026-08-18T16:00:00');
    expect(instantOfWork(later, minutes.value.dueWork ?? NaN)).toEqual({ ok: true, value: at('2026-08-19T11:40') });
    expect(instantOfDay(later, days.value.dueDay ?? NaN)).toEqual({ ok: true, value: at('2026-08-19T16:00') });
  });

  it('answers in calendar days and wall clock beyond the horizon too', () => {
    const from = at('2027-12-20T10:00');
    expect(due(calendar, from, { unit: 'calendarDays', amount: 60 })).toEqual({
      ok: true,
      value: { unit: 'calendarDays', dueAt: at('2028-02-19T00:00') },
    });
    expect(due(calendar, from, { unit: 'wallClockMinutes', amount: 4320 }).ok).toBe(true);
    expect(due(calendar, from, { unit: 'workingDays', amount: 60, rule: 'receiptDate' })).toMatchObject({
      reason: 'beyondHorizon',
      knownUntil: '2027-12-31',
    });
  });
});

describe('a fraction of a duration', () => {
  it('of working minutes falls within office hours', () => {
    expect(fraction('2026-07-06T15:00', { unit: 'workingMinutes', amount: 240 }, 0.5)).toBe('2026-07-07T08:30:00');
    expect(fraction('2026-07-06T15:00', { unit: 'workingMinutes', amount: 240 }, 0.8)).toBe('2026-07-07T09:42:00');
  });

  it('of working days is a share of the working time until the due instant', () => {
    const twoDays: Duration = { unit: 'workingDays', amount: 2, rule: 'receiptDate' };
    expect(fraction('2026-07-04T10:00', twoDays, 0.5)).toBe('2026-07-06T16:00:00');
    expect(fraction('2026-07-06T07:30', { ...twoDays, amount: 1 }, 0.8)).toBe('2026-07-07T12:00:00');
  });

  it('of calendar days and wall clock is linear', () => {
    expect(fraction('2026-07-06T12:00', { unit: 'calendarDays', amount: 1 }, 0.5)).toBe('2026-07-07T06:00:00');
    expect(fraction('2026-07-06T12:00', { unit: 'wallClockMinutes', amount: 60 }, 0.8)).toBe('2026-07-06T12:48:00');
  });

  it('of nothing is used at once, also before the first hours of the calendar', () => {
    for (const from of ['2026-01-01T09:00', '2026-07-04T10:00', '2026-07-06T10:00'])
      expect(fraction(from, { unit: 'workingDays', amount: 1, rule: 'receiptDate' }, 0)).toBe(`${from}:00`);
  });

  it('lies between its ends also where nothing is left to divide', () => {
    expect(fraction('2026-07-04T10:00', { unit: 'workingMinutes', amount: 0 }, 0.5)).toBe('2026-07-04T10:00:00');
    expect(fraction('2026-07-06T16:30', { unit: 'workingDays', amount: 0, rule: 'receiptDate' }, 0.5)).toBe(
      '2026-07-06T16:30:00',
    );
    expect(fraction('2026-01-01T09:00', { unit: 'workingDays', amount: 0, rule: 'receiptDate' }, 0.5)).toBe(
      '2026-01-01T09:00:00',
    );
    expect(() => fraction('2026-07-06T16:30', { unit: 'workingMinutes', amount: 1 }, 1.01)).toThrow(RangeError);
  });

  it('is refused where the whole is', () => {
    expect(fraction('2027-12-31T16:00', { unit: 'workingMinutes', amount: 60 }, 0.1)).toMatchObject({
      reason: 'beyondHorizon',
    });
  });
});
