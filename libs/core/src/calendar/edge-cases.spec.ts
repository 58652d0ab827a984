import bank from '../../../persistence/src/seeds/calendars/bank-2026.2.json';
import government from '../../../persistence/src/seeds/calendars/government-2026.2.json';
import type { OfficeCalendarData } from './calendar-data';
import { due } from './duration';
import { explainDue } from './explain';
import { formatIso, parseIso, type Zone } from './instant';
import type { Known } from './known';
import { dueWithPauses } from './pauses';
import { dayOff, everyDay, nation, officeDays, province, regency, unitOfNation } from './synthetic.spec-data';
import { compileCalendar, type WorkingCalendar } from './working-calendar';
import { addCalendarDays, addWorkingDays, addWorkingMinutes, isOpen, nextOpen } from './working-time';

const office = government as OfficeCalendarData;
const [wib, wit] = [compileCalendar(office, 'WIB'), compileCalendar(office, 'WIT')];
const offset = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;
const at = (local: string, zone: Zone = 'WIB') => parseIso(`${local}${offset[zone]}`);
const clock = (answer: Known<number>, zone: Zone = 'WIB') =>
  answer.ok ? formatIso(answer.value, zone).slice(0, 19) : answer.reason;
const days = (calendar: WorkingCalendar, from: string, amount: number) =>
  clock(addWorkingDays(calendar, at(from, calendar.zone), amount, 'receiptDate'), calendar.zone);
const minutes = (calendar: WorkingCalendar, from: string, amount: number) =>
  clock(addWorkingMinutes(calendar, at(from, calendar.zone), amount), calendar.zone);
const paused = (from: string, amount: number, ...pauses: readonly (readonly [string, string])[]) => {
  const answer = dueWithPauses(
    wib,
    at(from),
    { unit: 'workingMinutes', amount },
    pauses.map(([from, to]) => ({ from: at(from), to: at(to) })),
  );
  return answer.ok ? clock({ ok: true, value: answer.value.dueAt }) : answer.reason;
};

describe('on the edge of a session', () => {
  it('what comes exactly at opening counts whole, what comes exactly at closing counts from the next', () => {
    expect(minutes(wib, '2026-07-06T07:30', 1)).toBe('2026-07-06T07:31:00');
    expect(minutes(wib, '2026-07-06T12:00', 1)).toBe('2026-07-06T13:01:00');
    expect(minutes(wib, '2026-07-06T16:00', 1)).toBe('2026-07-07T07:31:00');
  });

  it('the last second before closing is one second', () => {
    expect(minutes(wib, '2026-07-06T15:59:00', 1)).toBe('2026-07-06T16:00:00');
    expect(minutes(wib, '2026-07-06T15:59:01', 1)).toBe('2026-07-07T07:30:01');
    expect(minutes(wib, '2026-07-06T15:59:59.999', 1)).toBe('2026-07-07T07:30:59');
  });

  it('an office that closes at 24.00 is open until the day is over', () => {
    const late = compileCalendar(
      { ...nation, workWeek: { ...nation.workWeek, sessions: everyDay('20:00-24:00') } },
      'WIB',
    );
    expect(isOpen(late, at('2026-07-06T23:59:59.999'))).toEqual({ ok: true, value: true });
    expect(isOpen(late, at('2026-07-07T00:00'))).toEqual({ ok: true, value: false });
    expect(days(late, '2026-07-06T10:00', 1)).toBe('2026-07-08T00:00:00');
    expect(minutes(late, '2026-07-06T23:59', 1)).toBe('2026-07-07T00:00:00');
  });
});

describe('feasts', () => {
  it('17 August 2025 is a Sunday, and 18 August was added by decree', () => {
    expect(days(wib, '2025-08-15T10:00', 1)).toBe('2025-08-19T16:00:00');
    expect(clock(nextOpen(wib, at('2025-08-15T16:30')))).toBe('2025-08-19T07:30:00');
  });

  it('a day off on a Saturday changes nothing', () => {
    const more = { ...office, daysOff: [...office.daysOff, dayOff('2026-07-11', 'jointLeave')] };
    expect(days(compileCalendar(more, 'WIB'), '2026-07-06T10:00', 7)).toBe(days(wib, '2026-07-06T10:00', 7));
  });

  it('Idul Fitri found a day later moves what is due then, and nothing before it', () => {
    const moved = compileCalendar(
      { ...nation, daysOff: [dayOff('2026-03-24', 'nationalHoliday'), dayOff('2026-03-25', 'nationalHoliday')] },
      'WIB',
    );
    const announced = compileCalendar(
      { ...nation, daysOff: [dayOff('2026-03-23', 'nationalHoliday'), dayOff('2026-03-24', 'nationalHoliday')] },
      'WIB',
    );
    expect([1, 2, 3].map((amount) => days(announced, '2026-03-19T10:00', amount).slice(0, 10))).toEqual([
      '2026-03-20',
      '2026-03-25',
      '2026-03-26',
    ]);
    expect([1, 2, 3].map((amount) => days(moved, '2026-03-19T10:00', amount).slice(0, 10))).toEqual([
      '2026-03-20',
      '2026-03-23',
      '2026-03-26',
    ]);
  });

  it('two Ramadans in one year are two', () => {
    const short = (name: string, from: string, until: string) =>
      ({ ...nation.workWeek, kind: 'ramadan', name, from, until, sessions: officeDays('08:00-15:00') }) as const;
    const twice = compileCalendar(
      {
        ...nation,
        years: [2030],
        epoch: '2030-01-01',
        knownUntil: '2030-12-31',
        daysOff: [],
        periods: [short('1451 H', '2030-01-05', '2030-02-03'), short('1452 H', '2030-12-26', '2030-12-31')],
      },
      'WIB',
    );
    for (const date of ['2030-01-07', '2030-12-27'])
      expect(clock(nextOpen(twice, at(`${date}T00:00`)))).toBe(`${date}T08:00:00`);
    expect(clock(nextOpen(twice, at('2030-06-03T00:00')))).toBe('2030-06-03T07:30:00');
  });

  it('a leap day is a day', () => {
    expect(formatIso(addCalendarDays('WIB', at('2028-02-28T10:00'), 1), 'WIB').slice(0, 16)).toBe('2028-03-01T00:00');
    expect(formatIso(addCalendarDays('WIB', at('2028-02-28T10:00'), 2), 'WIB').slice(0, 16)).toBe('2028-03-02T00:00');
  });
});

describe('places', () => {
  it('a feast of one region closes its offices and no others', () => {
    const bali = province({ daysOff: [dayOff('2026-06-26', 'regionalHoliday')] });
    const inBali = compileCalendar([nation, bali, regency()], 'WITA');
    const elsewhere = compileCalendar(nation, 'WITA');
    expect([days(inBali, '2026-06-25T10:00', 1), days(elsewhere, '2026-06-25T10:00', 1)]).toEqual([
      '2026-06-29T16:00:00',
      '2026-06-26T16:30:00',
    ]);
  });

  it('handed on to the east in the afternoon it begins there next morning, to the west before opening the same day', () => {
    expect(clock(nextOpen(wit, at('2026-07-06T15:30')))).toBe('2026-07-07T05:30:00');
    expect(clock(nextOpen(wit, at('2026-07-06T15:30')), 'WIT')).toBe('2026-07-07T07:30:00');
    expect(clock(nextOpen(wib, at('2026-07-06T07:30', 'WIT')))).toBe('2026-07-06T07:30:00');
  });

  it('a branch in Kupang and its head office in Jakarta count the same days, an hour apart', () => {
    const [branch, head] = [
      compileCalendar(bank as OfficeCalendarData, 'WITA'),
      compileCalendar(bank as OfficeCalendarData, 'WIB'),
    ];
    const from = at('2026-12-18T10:00');
    const [east, west] = [branch, head].map((calendar) =>
      due(calendar, from, { unit: 'workingDays', amount: 5, rule: 'receiptDate' }),
    );
    if (!east?.ok || !west?.ok) throw new Error('refused');
    expect(west.value.dueAt - east.value.dueAt).toBe(3_600_000);
  });

  it('an office that keeps no cuti bersama is open on it', () => {
    const open = compileCalendar([nation, unitOfNation({ observes: ['nationalHoliday'] })], 'WIB');
    expect(days(open, '2026-08-14T10:00', 1)).toBe('2026-08-18T16:00:00');
    expect(days(compileCalendar(nation, 'WIB'), '2026-08-14T10:00', 1)).toBe('2026-08-19T16:00:00');
  });
});

describe('a pause', () => {
  it('across a feast costs only the hours that were open', () => {
    expect(paused('2026-03-17T14:00', 60, ['2026-03-17T14:30', '2026-03-25T08:00'])).toBe('2026-03-25T08:30:00');
  });

  it('that begins at noon begins at one', () => {
    expect(paused('2026-07-06T11:00', 120, ['2026-07-06T12:15', '2026-07-06T13:30'])).toBe('2026-07-06T14:30:00');
  });

  it('from closing until opening costs nothing', () => {
    expect(paused('2026-07-06T15:00', 120, ['2026-07-06T16:00', '2026-07-07T07:30'])).toBe('2026-07-07T08:30:00');
  });

  it('asked for within a pause, or across its end, does not count twice', () => {
    const once = paused('2026-07-06T08:00', 120, ['2026-07-06T09:00', '2026-07-06T11:00']);
    expect(once).toBe('2026-07-06T12:00:00');
    expect(
      paused(
        '2026-07-06T08:00',
        120,
        ['2026-07-06T09:00', '2026-07-06T11:00'],
        ['2026-07-06T09:30', '2026-07-06T10:00'],
      ),
    ).toBe(once);
    expect(
      paused(
        '2026-07-06T08:00',
        120,
        ['2026-07-06T10:00', '2026-07-06T11:00'],
        ['2026-07-06T09:00', '2026-07-06T10:30'],
      ),
    ).toBe(once);
  });

  it('after the date is past does not bring it back', () => {
    expect(paused('2026-07-06T08:00', 60, ['2026-07-06T09:00', '2026-07-08T09:00'])).toBe('2026-07-06T09:00:00');
  });
});

describe('also', () => {
  it('a pause that ends before it begins is a mistake', () => {
    expect(() => paused('2026-07-06T08:00', 60, ['2026-07-06T09:00', '2026-07-06T08:30'])).toThrow('a pause from');
  });

  it('around the clock it is open from the first instant', () => {
    const always = compileCalendar(
      { id: 'a', version: '1.1', kind: 'always', epoch: '2026-01-01', sources: [] },
      'WIB',
    );
    expect(isOpen(always, always.startsAt)).toEqual({ ok: true, value: true });
  });

  it('a calendar day counts from midnight to midnight', () => {
    const explained = explainDue(wib, at('2026-07-06T10:00'), { unit: 'calendarDays', amount: 1 });
    if (!explained.ok) throw new Error(explained.reason);
    const counted = explained.value.days.filter((day) => day.counted > 0).flatMap(({ spans }) => spans);
    expect(counted.map(({ from, to }) => [from, to])).toEqual([[at('2026-07-07T00:00'), at('2026-07-08T00:00')]]);
  });
});
