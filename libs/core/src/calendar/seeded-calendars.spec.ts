import bankBefore from '../../../persistence/src/seeds/calendars/bank-2026.1.json';
import bank from '../../../persistence/src/seeds/calendars/bank-2026.2.json';
import governmentBefore from '../../../persistence/src/seeds/calendars/government-2026.1.json';
import government from '../../../persistence/src/seeds/calendars/government-2026.2.json';
import { measureAt } from './axis';
import type { OfficeCalendarData } from './calendar-data';
import { explainDue } from './explain';
import { epochDayOf, localDate, parseIso } from './instant';
import { compileCalendar } from './working-calendar';
import { addWorkingDays, dayAt, instantOfDay, workAt } from './working-time';

const editions = [
  { before: governmentBefore as OfficeCalendarData, now: government as OfficeCalendarData },
  { before: bankBefore as OfficeCalendarData, now: bank as OfficeCalendarData },
];

describe.each(editions)('$now.id of edition 2026.2', ({ before, now }) => {
  const calendar = compileCalendar(now, 'WIB');
  const earlier = compileCalendar(before, 'WIB');

  it('counts the days off of each year as the decrees do', () => {
    const count = (year: number, kind: string) =>
      now.daysOff.filter((row) => row.date.startsWith(String(year)) && row.kind === kind).length;
    const years = [2025, 2026, 2027].map((year) => [count(year, 'nationalHoliday'), count(year, 'jointLeave')]);
    expect(years).toEqual([
      [17, 11],
      [17, 8],
      [18, 8],
    ]);
  });

  it('has 237, 240 and 242 working days', () => {
    const until = (year: number) => measureAt(calendar.days, epochDayOf(`${year}-01-01`));
    expect([until(2026) - until(2025), until(2027) - until(2026)]).toEqual([237, 240]);
    expect(measureAt(calendar.days, epochDayOf('2027-12-31') + 1) - until(2027)).toBe(242);
  });

  it('moves no position that edition 2026.1 has given', () => {
    for (let day = epochDayOf('2026-01-01'); day <= epochDayOf('2027-12-31'); day += 1) {
      const instant = day * 86_400_000 + 4_321_000;
      expect(workAt(calendar, instant)).toEqual(workAt(earlier, instant));
      expect(dayAt(calendar, instant)).toEqual(dayAt(earlier, instant));
    }
    expect([1, 240, 482].map((day) => instantOfDay(calendar, day))).toEqual(
      [1, 240, 482].map((day) => instantOfDay(earlier, day)),
    );
  });

  it('counts through the years 2025 and 2026', () => {
    const after = (from: string, days: number) => {
      const due = addWorkingDays(calendar, parseIso(`${from}T10:00+07:00`), days, 'receiptDate');
      return due.ok && localDate(due.value, 'WIB');
    };
    expect([3, 5, 10, 14, 60].map((days) => after('2026-12-18', days))).toEqual([
      '2026-12-23',
      '2026-12-29',
      '2027-01-07',
      '2027-01-13',
      '2027-03-31',
    ]);
    expect(after('2025-03-27', 1)).toBe('2025-04-08');
    expect(after('2025-08-15', 1)).toBe('2025-08-19');
    expect(after('2025-12-24', 2)).toBe('2025-12-30');
    expect(after('2025-12-31', 1)).toBe('2026-01-02');
  });
});

describe('the government calendar of 2025', () => {
  it('closes on 18 August by the amendment of 7 August 2025, and says so', () => {
    const calendar = compileCalendar(government as OfficeCalendarData, 'WIB');
    const from = parseIso('2025-08-15T16:00+07:00');
    const answer = explainDue(calendar, from, { unit: 'workingMinutes', amount: 60 });
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value.days.map(({ date, why, dayOff }) => [date, why, dayOff?.decree])).toEqual([
      ['2025-08-15', undefined, undefined],
      ['2025-08-16', 'weekend', undefined],
      ['2025-08-17', 'nationalHoliday', 'SKB 1017/2024'],
      ['2025-08-18', 'jointLeave', 'SKB 933/2025'],
      ['2025-08-19', undefined, undefined],
    ]);
  });
});
