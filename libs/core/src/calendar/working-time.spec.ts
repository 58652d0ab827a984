import data from '../../../persistence/src/seeds/calendars/government-2026.1.json';
import type { CalendarData } from './calendar-data';
import { formatIso, localDate, parseIso, type Instant, type Zone } from './instant';
import type { Known } from './known';
import { compileCalendar } from './working-calendar';
import {
  addCalendarDays,
  addWallClock,
  addWorkingDays,
  addWorkingMinutes,
  dayAt,
  instantOfDay,
  instantOfWork,
  isOpen,
  nextOpen,
  workAt,
  workingDaysClosedBetween,
  workingSecondsBetween,
  type CountingRule,
} from './working-time';

const [wib, wita, wit] = (['WIB', 'WITA', 'WIT'] as const).map((zone) =>
  compileCalendar(data as CalendarData, zone),
) as [ReturnType<typeof compileCalendar>, ReturnType<typeof compileCalendar>, ReturnType<typeof compileCalendar>];

const at = (local: string): Instant => parseIso(`${local}+07:00`);
const clock = (answer: Known<Instant>, zone: Zone = 'WIB') =>
  answer.ok ? formatIso(answer.value, zone).slice(0, 19) : answer;
const minutes = (from: string, amount: number) => clock(addWorkingMinutes(wib, at(from), amount));
const days = (from: string, amount: number, rule: CountingRule = 'receiptDate') =>
  clock(addWorkingDays(wib, at(from), amount, rule));

describe('working days after the receipt date', () => {
  it.each([
    ['2026-03-13', ['2026-03-25', '2026-03-27', '2026-04-06', '2026-04-10', '2026-06-24']],
    ['2026-03-17', ['2026-03-27', '2026-03-31', '2026-04-08', '2026-04-14', '2026-06-26']],
    ['2027-03-04', ['2027-03-17', '2027-03-19', '2027-03-30', '2027-04-05', '2027-06-16']],
    ['2026-12-18', ['2026-12-23', '2026-12-29', '2027-01-07', '2027-01-13', '2027-03-31']],
    ['2026-11-22', ['2026-11-25', '2026-11-27', '2026-12-04', '2026-12-10', '2027-02-19']],
  ])('%s + 3, 5, 10, 14, 60, whatever the hour and in every zone', (start, ends) => {
    for (const calendar of [wib, wita, wit]) {
      const midnight = parseIso(`${start}T00:00Z`) - { WIB: 7, WITA: 8, WIT: 9 }[calendar.zone] * 3_600_000;
      for (const hour of [0, 9, 23]) {
        const dates = [3, 5, 10, 14, 60].map((count) => {
          const due = addWorkingDays(calendar, midnight + hour * 3_600_000, count, 'receiptDate');
          return due.ok && localDate(due.value, calendar.zone);
        });
        expect(dates).toEqual(ends);
      }
    }
  });

  it('end at closing time: 16:00, on Fridays 16:30, in Ramadan 15:00 and 15:30', () => {
    expect(days('2026-07-06T10:00', 1)).toBe('2026-07-07T16:00:00');
    expect(days('2026-07-06T10:00', 4)).toBe('2026-07-10T16:30:00');
    expect(days('2026-03-09T10:00', 1)).toBe('2026-03-10T15:00:00');
    expect(days('2026-03-09T10:00', 4)).toBe('2026-03-13T15:30:00');
  });

  it('are counted from the local date of the unit: 23:30 in Jakarta is already tomorrow in Jayapura', () => {
    const instant = at('2026-07-06T23:30');
    expect(clock(addWorkingDays(wib, instant, 1, 'receiptDate'))).toBe('2026-07-07T16:00:00');
    expect(clock(addWorkingDays(wit, instant, 1, 'receiptDate'), 'WIT')).toBe('2026-07-08T16:00:00');
  });

  it('of number zero end today, but never before they began', () => {
    expect(days('2026-07-06T10:00', 0)).toBe('2026-07-06T16:00:00');
    expect(days('2026-07-06T18:00', 0)).toBe('2026-07-06T18:00:00');
    expect(days('2026-01-01T09:00', 0)).toBe('2026-01-01T09:00:00');
    expect(days('2026-07-04T09:00', 0, 'nextWorkingDay')).toBe('2026-07-06T16:00:00');
  });
});

describe('working days by the rule of the next working day', () => {
  it('treat what comes on a Sunday as received on Monday', () => {
    expect(days('2026-11-22T10:00', 3, 'nextWorkingDay')).toBe('2026-11-26T16:00:00');
  });

  it('treat what comes at closing or later as received next day, and what comes before opening as today', () => {
    expect(days('2026-07-06T15:59:59', 1, 'nextWorkingDay')).toBe('2026-07-07T16:00:00');
    expect(days('2026-07-06T16:00', 1, 'nextWorkingDay')).toBe('2026-07-08T16:00:00');
    expect(days('2026-07-06T05:00', 1, 'nextWorkingDay')).toBe('2026-07-07T16:00:00');
    expect(days('2026-07-06T12:30', 1, 'nextWorkingDay')).toBe('2026-07-07T16:00:00');
  });

  it('carry the Tuesday evening before Lebaran over seven days off', () => {
    expect(days('2026-03-17T15:30', 1, 'nextWorkingDay')).toBe('2026-03-26T16:00:00');
  });
});

describe('working minutes', () => {
  it('skip the break at noon, and the longer one on Friday', () => {
    expect(minutes('2026-07-06T11:59', 2)).toBe('2026-07-06T13:01:00');
    expect(minutes('2026-07-10T11:29', 1)).toBe('2026-07-10T11:30:00');
    expect(minutes('2026-07-10T11:29', 2)).toBe('2026-07-10T13:01:00');
    expect(minutes('2026-07-10T11:30', 1)).toBe('2026-07-10T13:01:00');
    expect(minutes('2026-07-10T12:59', 210)).toBe('2026-07-10T16:30:00');
    expect(minutes('2026-07-10T16:29', 2)).toBe('2026-07-13T07:31:00');
  });

  it('follow the hours of Ramadan', () => {
    expect(minutes('2026-03-10T07:30', 1)).toBe('2026-03-10T08:01:00');
    expect(minutes('2026-03-10T11:59', 2)).toBe('2026-03-10T12:31:00');
    expect(minutes('2026-03-13T15:29', 2)).toBe('2026-03-16T08:01:00');
  });

  it('rest from 18 to 24 March 2026', () => {
    expect(minutes('2026-03-17T14:59', 1)).toBe('2026-03-17T15:00:00');
    expect(minutes('2026-03-17T14:59', 2)).toBe('2026-03-25T07:31:00');
    expect(minutes('2026-03-17T16:00', 1)).toBe('2026-03-25T07:31:00');
  });

  it('pass Christmas and New Year', () => {
    expect(minutes('2026-12-23T15:59', 2)).toBe('2026-12-28T07:31:00');
    expect(minutes('2026-12-31T15:59', 2)).toBe('2027-01-04T07:31:00');
  });

  it('count an instant as the second it lies in', () => {
    expect(minutes('2026-07-06T11:59:30', 1)).toBe('2026-07-06T13:00:30');
    expect(addWorkingMinutes(wib, at('2026-07-06T10:00:00.999'), 1)).toEqual({
      ok: true,
      value: at('2026-07-06T10:01'),
    });
    expect(addWorkingMinutes(wib, at('2026-07-04T10:00:00.999'), 0)).toEqual({
      ok: true,
      value: at('2026-07-04T10:00:00.999'),
    });
  });

  it('differ by zone for the same instants', () => {
    const afternoon = at('2026-07-06T14:30');
    expect(clock(addWorkingMinutes(wib, afternoon, 60), 'WIB')).toBe('2026-07-06T15:30:00');
    expect(clock(addWorkingMinutes(wita, afternoon, 60), 'WITA')).toBe('2026-07-07T08:00:00');
    expect(clock(addWorkingMinutes(wit, afternoon, 60), 'WIT')).toBe('2026-07-07T08:30:00');
  });

  it('refuse a negative or broken budget: that is a mistake of the program', () => {
    expect(() => addWorkingMinutes(wib, 0, -1)).toThrow('add -1 working minutes');
    expect(() => addWorkingMinutes(wib, 0, 1.5)).toThrow(RangeError);
    expect(() => addWorkingDays(wib, 0, NaN, 'receiptDate')).toThrow(RangeError);
    expect(() => workAt(wib, NaN)).toThrow(RangeError);
    expect(() => instantOfWork(wib, NaN)).toThrow(RangeError);
    expect(() => instantOfDay(wib, 1.5)).toThrow(RangeError);
  });
});

describe('an instant that is no whole millisecond', () => {
  it('is refused by every question, never rounded', () => {
    const [half, fine] = [at('2026-07-06T10:00') + 0.5, at('2026-07-07T10:00')];
    const questions = [
      () => addWorkingMinutes(wib, half, 1),
      () => addWorkingDays(wib, half, 1, 'receiptDate'),
      () => addCalendarDays('WIB', half, 1),
      () => addWallClock(half, 1),
      () => workAt(wib, half),
      () => dayAt(wib, half),
      () => isOpen(wib, half),
      () => nextOpen(wib, half),
      () => workingSecondsBetween(wib, fine, half),
      () => workingDaysClosedBetween(wib, half, fine),
      () => instantOfWork(wib, 0.5),
    ];
    for (const ask of questions) expect(ask).toThrow(RangeError);
    expect(() => addWallClock(Number.MAX_SAFE_INTEGER, 1)).toThrow('not a whole number of milliseconds');
    expect(() => addCalendarDays('WIB', 0, Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });
});

describe('calendar days and wall clock', () => {
  it('end with the local day, and are not rolled forward', () => {
    expect(formatIso(addCalendarDays('WIB', at('2026-07-06T23:59:59.999'), 0), 'WIB')).toBe(
      '2026-07-07T00:00:00.000+07:00',
    );
    expect(formatIso(addCalendarDays('WIB', at('2026-03-13T09:00'), 8), 'WIB')).toBe('2026-03-22T00:00:00.000+07:00');
    expect(formatIso(addCalendarDays('WIT', at('2026-07-06T23:30'), 60), 'WIT')).toBe('2026-09-06T00:00:00.000+09:00');
  });

  it('take three times 24 hours as they come', () => {
    expect(addWallClock(at('2026-03-19T22:10:05.123'), 3 * 24 * 60)).toBe(at('2026-03-22T22:10:05.123'));
  });
});

describe('opening', () => {
  it('is half open: open at 07:30, closed at 12:00', () => {
    const openAt = (local: string) => isOpen(wib, at(local));
    expect(openAt('2026-07-06T07:29:59.999')).toEqual({ ok: true, value: false });
    expect(openAt('2026-07-06T07:30')).toEqual({ ok: true, value: true });
    expect(openAt('2026-07-06T11:59:59.999')).toEqual({ ok: true, value: true });
    expect(openAt('2026-07-06T12:00')).toEqual({ ok: true, value: false });
  });

  it('comes next after the break, the night, the feast', () => {
    expect(clock(nextOpen(wib, at('2026-07-06T09:12:13')))).toBe('2026-07-06T09:12:13');
    expect(clock(nextOpen(wib, at('2026-07-06T12:00')))).toBe('2026-07-06T13:00:00');
    expect(clock(nextOpen(wib, at('2026-07-06T16:00')))).toBe('2026-07-07T07:30:00');
    expect(clock(nextOpen(wib, at('2026-03-17T15:00')))).toBe('2026-03-25T07:30:00');
    expect(clock(nextOpen(wib, at('2026-01-01T00:00')))).toBe('2026-01-02T07:30:00');
  });
});

describe('the horizon', () => {
  const known = { calendar: 'government@2026.1', knownFrom: '2026-01-01', knownUntil: '2027-12-31' };
  const beyond = { ok: false, reason: 'beyondHorizon', ...known };
  const before = { ok: false, reason: 'beforeCalendar', ...known };

  it('is reached exactly by the last second and the last day', () => {
    expect(minutes('2027-12-31T16:29', 1)).toBe('2027-12-31T16:30:00');
    expect(days('2027-12-30T09:00', 1)).toBe('2027-12-31T16:30:00');
    expect(workAt(wib, wib.endsAt)).toEqual(workAt(wib, at('2027-12-31T16:30')));
  });

  it('is refused past it, with the last day known', () => {
    expect(minutes('2027-12-31T16:29', 2)).toEqual(beyond);
    expect(days('2027-12-31T09:00', 1)).toEqual(beyond);
    expect(minutes('2028-01-03T09:00', 1)).toEqual(beyond);
    expect(days('2028-01-03T09:00', 1)).toEqual(beyond);
    expect(nextOpen(wib, at('2027-12-31T16:30'))).toEqual(beyond);
    expect(isOpen(wib, wib.endsAt + 1)).toEqual(beyond);
    expect(dayAt(wib, wib.endsAt + 1)).toEqual(beyond);
    expect(instantOfDay(wib, 483)).toEqual(beyond);
    expect(workingSecondsBetween(wib, at('2027-01-01T00:00'), at('2029-01-01T00:00'))).toEqual(beyond);
  });

  it('is refused before the first year', () => {
    expect(workAt(wib, at('2025-12-31T23:59'))).toEqual(before);
    expect(minutes('2025-12-31T10:00', 600)).toEqual(before);
    expect(instantOfDay(wib, 0)).toEqual(before);
    expect(instantOfWork(wib, -1)).toEqual(before);
    expect(workingSecondsBetween(wib, at('2025-01-01T00:00'), at('2026-02-01T00:00'))).toEqual(before);
    expect(clock(instantOfWork(wib, 0))).toBe('2026-01-02T07:30:00');
  });
});
