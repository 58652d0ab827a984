import always from '../../../persistence/src/seeds/calendars/always-2026.1.json';
import bank from '../../../persistence/src/seeds/calendars/bank-2026.1.json';
import government from '../../../persistence/src/seeds/calendars/government-2026.1.json';
import { lastMeasure, measureAt } from './axis';
import type { CalendarData, OfficeCalendarData } from './calendar-data';
import { epochDayOf, parseIso } from './instant';
import { compileCalendar } from './working-calendar';
import { instantOfDay, isOpen, workAt } from './working-time';

const office = government as OfficeCalendarData;
const withSessions = (...sessions: string[]): OfficeCalendarData => ({
  ...office,
  periods: [],
  workWeek: { ...office.workWeek, sessions: { ...office.workWeek.sessions, sat: sessions } },
});
const compile = (data: CalendarData) => () => compileCalendar(data, 'WIB');

describe('a calendar around the clock', () => {
  it('counts every day from its epoch to the last it knows', () => {
    const { days } = compileCalendar(always as CalendarData, 'WIB');
    expect(lastMeasure(days)).toBe(epochDayOf('9999-12-31') + 1 - epochDayOf(always.epoch));
  });
});

describe('the epoch of a calendar', () => {
  it('is any day that is known, the first and the last too, and no other', () => {
    const since = (epoch: string) => compile({ ...office, epoch } as OfficeCalendarData);
    for (const epoch of [`${office.years[0]}-01-01`, office.knownUntil]) expect(since(epoch)).not.toThrow();
    for (const epoch of ['2019-12-31', '2099-01-01']) expect(since(epoch)).toThrow(`epoch ${epoch} lies outside`);
  });
});

describe('the seeded calendars', () => {
  it.each([government, bank])('$id: every row has a date of its own, in a known year, and a known source', (data) => {
    const decrees = data.sources.map(({ decree }) => decree);
    const dates = data.daysOff.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates).toEqual(dates.toSorted());
    for (const { decree } of [data.workWeek, ...data.periods, ...data.daysOff]) expect(decrees).toContain(decree);
    for (const date of dates) expect(data.years).toContain(Math.floor(epochDayOf(date) / 365.2425 + 1970));
  });

  it('counts 17+8 days off and 240 working days in 2026, 18+8 and 242 in 2027', () => {
    const count = (year: string, kind: string) =>
      office.daysOff.filter((row) => row.date.startsWith(year) && row.kind === kind).length;
    expect([count('2026', 'nationalHoliday'), count('2026', 'jointLeave')]).toEqual([17, 8]);
    expect([count('2027', 'nationalHoliday'), count('2027', 'jointLeave')]).toEqual([18, 8]);
    const { days } = compileCalendar(office, 'WIB');
    expect(measureAt(days, epochDayOf('2027-01-01'))).toBe(240);
    expect(lastMeasure(days)).toBe(240 + 242);
  });

  it('works 37.5 hours in an ordinary week and 32.5 in Ramadan (Perpres 21/2023)', () => {
    const calendar = compileCalendar(office, 'WITA');
    const hours = (monday: string) => {
      const start = parseIso(`${monday}T00:00+08:00`);
      const [from, to] = [workAt(calendar, start), workAt(calendar, start + 7 * 86_400_000)];
      return from.ok && to.ok && (to.value - from.value) / 3600;
    };
    expect(hours('2026-07-06')).toBe(37.5);
    expect(hours('2026-03-02')).toBe(32.5);
    expect(hours('2027-02-22')).toBe(32.5);
  });

  it('leaves a bank open on cuti bersama once it no longer observes it', () => {
    const open = compileCalendar({ ...(bank as OfficeCalendarData), observes: ['nationalHoliday'] }, 'WIB');
    const christmasEve = parseIso('2026-12-24T10:00+07:00');
    expect(isOpen(open, christmasEve)).toEqual({ ok: true, value: true });
    expect(isOpen(compileCalendar(bank as CalendarData, 'WIB'), christmasEve)).toEqual({ ok: true, value: false });
  });

  it('never closes on the 24×7 calendar, and counts its days from the epoch', () => {
    const calendar = compileCalendar(always as CalendarData, 'WIT');
    expect(isOpen(calendar, parseIso('2049-08-17T03:00+09:00'))).toEqual({ ok: true, value: true });
    expect(workAt(calendar, parseIso('2026-01-02T00:00:01+09:00'))).toEqual({ ok: true, value: 86_401 });
    expect(instantOfDay(calendar, 1)).toEqual({ ok: true, value: parseIso('2026-01-02T00:00+09:00') });
  });
});

describe('the axes', () => {
  it('keep their zero when a version adds an earlier year', () => {
    const before = compileCalendar(office, 'WIB');
    const after = compileCalendar({ ...office, years: [2025, 2026, 2027] }, 'WIB');
    const instant = parseIso('2026-08-19T10:12:13+07:00');
    expect(workAt(after, instant)).toEqual(workAt(before, instant));
    expect(instantOfDay(after, 100)).toEqual(instantOfDay(before, 100));
    expect(workAt(after, parseIso('2025-12-31T15:00+07:00'))).toEqual({ ok: true, value: -3600 });
  });
});

describe('compiling refuses', () => {
  it('a calendar without a working day, by name', () => {
    const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    const data = { ...office, periods: [], workWeek: { ...office.workWeek, sessions: never } };
    expect(compile(data)).toThrow('compile calendar government@2026.1 for WIB: no working day from 2026-01-01');
  });

  it('sessions that overlap, lie in disorder or are no times', () => {
    for (const sessions of [
      ['08:00-12:00', '11:59-13:00'],
      ['13:00-16:00', '08:00-12:00'],
      ['08:00–12:00'],
      ['25:00-26:00'],
      ['08:00-24:30'],
    ])
      expect(compile(withSessions(...sessions))).toThrow('government@2026.1');
    expect(compile(withSessions('08:00-12:00', '12:00-24:00'))).not.toThrow();
  });

  it('a horizon without rows, years with a gap, an epoch outside, periods that overlap', () => {
    expect(compile({ ...office, knownUntil: '2028-01-01' })).toThrow('no rows for 2028-01-01');
    expect(compile({ ...office, years: [2025, 2027] })).toThrow('not consecutive');
    expect(compile({ ...office, years: [] })).toThrow('no years');
    expect(compile({ ...office, years: [2027] })).toThrow('epoch 2026-01-01 lies outside');
    expect(compile({ ...office, periods: [...office.periods, ...office.periods] })).toThrow('periods overlap');
    expect(compile({ ...office, knownUntil: '2027-02-30' })).toThrow('2027-02-30');
  });
});

describe('a night shift', () => {
  it('belongs to the day it begins on', () => {
    const calendar = compileCalendar(withSessions('22:00-06:00'), 'WIB');
    expect(isOpen(calendar, parseIso('2026-07-05T05:59+07:00'))).toEqual({ ok: true, value: true });
    expect(isOpen(calendar, parseIso('2026-07-05T06:00+07:00'))).toEqual({ ok: true, value: false });
    const saturday = measureAt(calendar.days, epochDayOf('2026-07-05'));
    expect(instantOfDay(calendar, saturday)).toEqual({ ok: true, value: parseIso('2026-07-05T06:00+07:00') });
  });
});
