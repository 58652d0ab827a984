import always from '../../../persistence/src/seeds/calendars/always-2026.1.json';
import type { CalendarData, PublishedCalendar } from './calendar-data';
import { explainDue } from './explain';
import { formatIso, parseIso } from './instant';
import { stackOf, type CalendarStack } from './layers';
import {
  dayOff,
  everyDay,
  nation,
  officeDays,
  openDay,
  province,
  regency,
  unitOfNation,
  unitOfRegency,
} from './synthetic.spec-data';
import { compileCalendar } from './working-calendar';
import { addWorkingDays, addWorkingMinutes, isOpen } from './working-time';

const cited = { decree: 'synthetic', status: 'estimate' } as const;
const at = (local: string) => parseIso(`${local}+08:00`);
const compiled = (...layers: CalendarStack[1][]) => compileCalendar([nation, ...layers], 'WITA');
const openAt = (calendar: ReturnType<typeof compiled>, local: string) => {
  const answer = isOpen(calendar, at(local));
  return answer.ok && answer.value;
};
const closing = (calendar: ReturnType<typeof compiled>, from: string, days = 1) => {
  const answer = addWorkingDays(calendar, at(from), days, 'receiptDate');
  return answer.ok ? formatIso(answer.value, 'WITA').slice(0, 16) : answer.reason;
};

describe('a layer', () => {
  it('adds regional holidays and election days for its own region only', () => {
    const rows = { daysOff: [dayOff('2026-07-07', 'regionalHoliday'), dayOff('2026-07-08', 'electionDay')] };
    expect(closing(compiled(), '2026-07-06T10:00')).toBe('2026-07-07T16:00');
    expect(closing(compiled(province(rows)), '2026-07-06T10:00')).toBe('2026-07-09T16:00');
    expect(closing(compiled(province(rows), regency()), '2026-07-06T10:00')).toBe('2026-07-09T16:00');
  });

  it('opens by roster on cuti bersama, and halves a day', () => {
    const roster = unitOfNation({ openDays: [openDay('2026-08-18', 'roster', '09:00-11:00')] });
    expect([openAt(compiled(), '2026-08-18T10:00'), openAt(compiled(roster), '2026-08-18T10:00')]).toEqual([
      false,
      true,
    ]);
    expect(closing(compiled(roster), '2026-08-16T10:00')).toBe('2026-08-18T11:00');
    const half = compiled(province({ openDays: [openDay('2026-07-07', 'halfDay', '07:30-11:00')] }));
    expect(closing(half, '2026-07-06T10:00')).toBe('2026-07-07T11:00');
  });

  it('wins over what lies below by its row for the day, in both directions', () => {
    const closed = province({ daysOff: [dayOff('2026-07-07', 'regionalHoliday')] });
    const open = regency({ openDays: [openDay('2026-07-07', 'roster', '10:00-12:00')] });
    const shut = unitOfRegency({ daysOff: [dayOff('2026-07-07', 'closure')] });
    expect(openAt(compiled(closed, open), '2026-07-07T10:30')).toBe(true);
    expect(openAt(compiled(closed, open, shut), '2026-07-07T10:30')).toBe(false);
  });

  it('keeps the days off from below beside hours of its own, but not the Ramadan hours', () => {
    const sixDays = { ...everyDay('08:00-14:00'), sun: [] };
    const calendar = compiled(province({ workWeek: { ...cited, sessions: sixDays } }));
    expect(openAt(calendar, '2026-07-11T13:00')).toBe(true); // Saturday
    expect(openAt(calendar, '2026-08-17T10:00')).toBe(false);
    expect([openAt(compiled(), '2026-02-20T12:15'), openAt(calendar, '2026-02-20T12:15')]).toEqual([false, true]);
    const ramadan = { kind: 'ramadan', name: 'Ramadan', from: '2026-02-19', until: '2026-02-25' } as const;
    const own = compiled(province({ periods: [{ ...cited, ...ramadan, sessions: officeDays('09:00-12:00') }] }));
    expect([openAt(own, '2026-02-20T08:30'), openAt(own, '2026-02-26T08:30')]).toEqual([false, true]);
  });

  it('observes what it says, of its own rows and of those below', () => {
    const bank = unitOfNation({ observes: ['nationalHoliday'], daysOff: [dayOff('2026-07-07', 'closure')] });
    const calendar = compiled(bank);
    const open = ['2026-08-17', '2026-08-18', '2026-07-07'].map((date) => openAt(calendar, `${date}T10:00`));
    expect(open).toEqual([false, true, true]);
    const over = compiled(province({ daysOff: [dayOff('2026-07-08', 'jointLeave')] }), regency({ observes: [] }));
    expect(openAt(over, '2026-07-08T10:00')).toBe(true);
  });

  it('shortens how far the calendar is known, and the refusal names it', () => {
    const calendar = compiled(province({ knownUntil: '2026-06-30' }));
    expect(addWorkingDays(calendar, at('2026-06-26T10:00'), 3, 'receiptDate')).toEqual({
      ok: false,
      reason: 'beyondHorizon',
      calendar: 'province@2026.1',
      knownFrom: '2026-01-01',
      knownUntil: '2026-06-30',
    });
    expect(closing(compiled(province({ knownUntil: '2030-12-31' })), '2026-12-30T10:00')).toBe('2026-12-31T16:00');
  });

  it('is named in explanations, with the layer every row comes from', () => {
    const calendar = compiled(province({ daysOff: [dayOff('2026-07-07', 'regionalHoliday')] }), regency());
    const answer = explainDue(calendar, at('2026-07-06T15:00'), { unit: 'workingMinutes', amount: 90 });
    if (!answer.ok) throw new Error(answer.reason);
    expect(answer.value).toMatchObject({
      calendar: 'regency@2026.1',
      layers: [
        { id: 'nation', version: '2026.1' },
        { id: 'province', version: '2026.1', scope: 'province' },
        { id: 'regency', version: '2026.1', scope: 'regency' },
      ],
      days: [
        { counted: 3600, hours: { kind: 'workWeek', calendar: 'nation@2026.1' } },
        { counted: 0, why: 'regionalHoliday', dayOff: { decree: 'synthetic', calendar: 'province@2026.1' } },
        { counted: 1800 },
      ],
    });
  });
});

describe('compiling layers refuses', () => {
  const compile =
    (...stack: [CalendarData, ...CalendarStack[1][]]) =>
    () =>
      compileCalendar(stack, 'WIB');

  it('layers that do not lie over each other', () => {
    expect(compile(nation, regency())).toThrow('regency extends province, not nation');
    expect(compile(nation, province(), { ...unitOfNation(), extends: 'province', scope: 'province' })).toThrow(
      'scope province of unit does not lie within province of province',
    );
    expect(compile(always as CalendarData, { ...province(), extends: 'always' })).toThrow(
      'nothing can lie over always',
    );
  });

  it('a day that is said to be off and open in one layer, a day open without hours', () => {
    const twice = {
      daysOff: [dayOff('2026-07-07', 'closure')],
      openDays: [openDay('2026-07-07', 'roster', '08:00-09:00')],
    };
    expect(compile(nation, province(twice))).toThrow('province@2026.1 says two things about 2026-07-07');
    expect(compile(nation, province({ openDays: [openDay('2026-07-07', 'halfDay')] }))).toThrow('without a session');
  });

  it('a layer that leaves no working day', () => {
    const never = { workWeek: { ...cited, sessions: everyDay() }, periods: [] };
    expect(compile(nation, province(never))).toThrow(
      'compile calendar province@2026.1 for WIB: no working day from 2026-01-01 to 2026-12-31',
    );
  });

  it('a night that reaches into the morning hours', () => {
    const night = { openDays: [openDay('2026-07-06', 'roster', '20:00-08:00')] };
    expect(compile(nation, province(night))).toThrow(
      'the night shift of the day before reaches into the hours of 2026-07-07',
    );
    const met = { openDays: [openDay('2026-07-06', 'roster', '20:00-07:30')] };
    expect(compile(nation, province(met))).not.toThrow();
  });
});

describe('the chain of a calendar', () => {
  const edition = (...data: PublishedCalendar[]) => new Map(data.map((one) => [one.id, one] as const));

  it('is found from the nation to the unit', () => {
    const chain = stackOf(edition(unitOfRegency(), province(), nation, regency()), 'unit');
    expect(chain.map(({ id }) => id)).toEqual(['nation', 'province', 'regency', 'unit']);
    const calendar = compileCalendar(chain, 'WIT');
    expect(addWorkingMinutes(calendar, parseIso('2026-07-06T08:00+09:00'), 30)).toEqual({
      ok: true,
      value: parseIso('2026-07-06T08:30+09:00'),
    });
  });

  it('is refused with a link missing, and when it bites its tail', () => {
    expect(() => stackOf(edition(regency(), nation), 'regency')).toThrow(
      'calendar province is not published, which regency extends',
    );
    expect(() => stackOf(edition(regency(), { ...province(), extends: 'regency' }), 'regency')).toThrow(
      'extends itself',
    );
  });
});
