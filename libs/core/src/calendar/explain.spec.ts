import fc from 'fast-check';
import always from '../../../persistence/src/seeds/calendars/always-2026.1.json';
import government from '../../../persistence/src/seeds/calendars/government-2026.1.json';
import type { CalendarData, OfficeCalendarData } from './calendar-data';
import { due, type Duration } from './duration';
import { explainDue, explainShare } from './explain';
import type { Explanation } from './explanation';
import { formatIso, parseIso } from './instant';
import type { Known } from './known';
import { dueWithPauses, type Pause } from './pauses';
import { officeDays } from './synthetic.spec-data';
import { compileCalendar } from './working-calendar';
import { workingDaysClosedBetween, workingSecondsBetween } from './working-time';

const office = government as OfficeCalendarData;
const night = { ...office, workWeek: { ...office.workWeek, sessions: nightWeek() }, periods: [] };
const calendars = [office, always as CalendarData, night].map((data) => compileCalendar(data, 'WIB'));
const wib = compileCalendar(office, 'WIB');
const at = (local: string) => parseIso(`${local}+07:00`);
const local = (instant: number) => formatIso(instant, 'WIB').slice(0, 16);
const value = <T>(answer: Known<T>): T => {
  if (!answer.ok) throw new Error(`refused: ${answer.reason}`);
  return answer.value;
};
const explained = (from: string, duration: Duration, ...pauses: (readonly [string, string])[]) =>
  value(explainDue(wib, at(from), duration, { pauses: pauses.map(([from, to]) => ({ from: at(from), to: at(to) })) }));
const rows = ({ days }: Explanation) => days.map(({ date, counted, why }) => [date, why ?? counted]);
const spans = (stretches: readonly Pause[] = []) =>
  stretches.map(({ from, to }) => `${local(from)}/${local(to).slice(11)}`);

function nightWeek() {
  const shifts = ['03:00-05:00', '08:00-12:00', '13:00-16:00', '22:00-00:15'];
  return {
    mon: shifts,
    tue: shifts,
    wed: [],
    thu: ['22:00-06:00'],
    fri: [],
    sat: ['09:00-11:00', '20:00-03:00'],
    sun: ['20:00-02:00'],
  };
}

describe('an explanation', () => {
  it('begins with the day itself where a night shift has just ended, and with the day before while it lasts', () => {
    const weekNights = {
      ...office,
      periods: [],
      workWeek: { ...office.workWeek, sessions: officeDays('22:00-06:00') },
    };
    const nights = compileCalendar(weekNights, 'WIB');
    const firstDay = (from: string) =>
      value(explainDue(nights, at(from), { unit: 'workingDays', amount: 1, rule: 'receiptDate' })).days[0];
    // Saturday, a day off; the shift of Friday ends at six.
    expect(firstDay('2026-07-11T05:59')).toMatchObject({ date: '2026-07-10', why: 'dayZero' });
    expect(firstDay('2026-07-11T06:00')).toMatchObject({ date: '2026-07-11', why: 'dayZero' });
  });

  it('takes what comes in the very instant of closing as after hours, where that counts', () => {
    const one = { unit: 'workingDays', amount: 1, rule: 'nextWorkingDay' } as const;
    expect(rows(explained('2026-07-06T15:59', one))[0]).toEqual(['2026-07-06', 'dayZero']);
    expect(rows(explained('2026-07-06T16:00', one)).slice(0, 2)).toEqual([
      ['2026-07-06', 'outsideHours'],
      ['2026-07-07', 'dayZero'],
    ]);
  });

  it('says nothing of a day off on a day that is none', () => {
    const [day] = explained('2026-07-06T09:00', { unit: 'workingMinutes', amount: 30 }).days;
    expect(day && 'dayOff' in day).toBe(false);
  });

  it('names breaks, Ramadan hours and the feast that working minutes skip', () => {
    const explanation = explained('2026-03-17T11:30', { unit: 'workingMinutes', amount: 240 });
    expect(rows(explanation)).toEqual([
      ['2026-03-17', 180 * 60],
      ['2026-03-18', 'jointLeave'],
      ['2026-03-19', 'nationalHoliday'],
      ['2026-03-20', 'jointLeave'],
      ['2026-03-21', 'nationalHoliday'],
      ['2026-03-22', 'nationalHoliday'],
      ['2026-03-23', 'jointLeave'],
      ['2026-03-24', 'jointLeave'],
      ['2026-03-25', 60 * 60],
    ]);
    const [first, second] = explanation.days;
    expect(first?.hours).toEqual({
      kind: 'ramadan',
      name: 'Ramadan 1447 H',
      decree: 'Perpres 21/2023 (Ramadan)',
      status: 'estimate',
      calendar: 'government@2026.1',
    });
    expect(spans(first?.spans)).toEqual(['2026-03-17T11:30/12:00', '2026-03-17T12:30/15:00']);
    expect(spans(first?.breaks)).toEqual(['2026-03-17T12:00/12:30']);
    expect(second?.dayOff).toMatchObject({ name: 'Cuti bersama Hari Suci Nyepi', decree: 'SKB 1497/2025' });
    expect([local(explanation.dueAt), explanation.budget]).toEqual(['2026-03-25T08:30', 14_400]);
  });

  it('says which day is day 0 under each counting rule', () => {
    const days = (rule: 'receiptDate' | 'nextWorkingDay') =>
      rows(explained('2026-11-22T10:00', { unit: 'workingDays', amount: 2, rule }));
    expect(days('receiptDate')).toEqual([
      ['2026-11-22', 'dayZero'],
      ['2026-11-23', 1],
      ['2026-11-24', 1],
    ]);
    expect(days('nextWorkingDay')).toEqual([
      ['2026-11-22', 'weekend'],
      ['2026-11-23', 'dayZero'],
      ['2026-11-24', 1],
      ['2026-11-25', 1],
    ]);
    expect(rows(explained('2026-11-23T17:00', { unit: 'workingDays', amount: 1, rule: 'nextWorkingDay' }))).toEqual([
      ['2026-11-23', 'outsideHours'],
      ['2026-11-24', 'dayZero'],
      ['2026-11-25', 1],
    ]);
  });

  it('cuts pauses out', () => {
    const pause = ['2026-07-06T15:00', '2026-07-07T08:30'] as const;
    const minutes = explained('2026-07-06T14:30', { unit: 'workingMinutes', amount: 60 }, pause);
    expect(rows(minutes)).toEqual([
      ['2026-07-06', 1800],
      ['2026-07-07', 1800],
    ]);
    expect(spans(minutes.days[0]?.pauses)).toEqual(['2026-07-06T15:00/16:00']);
    expect(local(minutes.dueAt)).toBe('2026-07-07T09:00');
    const days = explained('2026-07-03T10:00', { unit: 'workingDays', amount: 2, rule: 'receiptDate' }, pause);
    expect(rows(days)).toEqual([
      ['2026-07-03', 'dayZero'],
      ['2026-07-04', 'weekend'],
      ['2026-07-05', 'weekend'],
      ['2026-07-06', 'paused'],
      ['2026-07-07', 1],
      ['2026-07-08', 1],
    ]);
    expect(rows(explained('2026-07-06T12:00', { unit: 'calendarDays', amount: 1 }, pause))).toEqual([
      ['2026-07-06', 'dayZero'],
      ['2026-07-07', 'insteadOfDayZero'],
      ['2026-07-08', 1],
    ]);
    const wall = explained('2026-07-06T12:00', { unit: 'wallClockMinutes', amount: 240 }, pause);
    expect(wall.days.map(({ counted }) => counted / 60_000)).toEqual([180, 60]);
  });

  it('keeps the day of receipt where it ended in a pause, and names the day that came in its place', () => {
    const oneDay = (rule: 'receiptDate' | 'nextWorkingDay', from: string, until: string) =>
      rows(explained(from, { unit: 'workingDays', amount: 1, rule }, ['2026-07-06T15:00', until]));
    for (const rule of ['receiptDate', 'nextWorkingDay'] as const)
      expect(oneDay(rule, '2026-07-06T10:00', '2026-07-07T08:30')).toEqual([
        ['2026-07-06', 'dayZero'],
        ['2026-07-07', 'insteadOfDayZero'],
        ['2026-07-08', 1],
      ]);
    expect(oneDay('nextWorkingDay', '2026-07-04T10:00', '2026-07-07T16:00')).toEqual([
      ['2026-07-04', 'weekend'],
      ['2026-07-05', 'weekend'],
      ['2026-07-06', 'dayZero'],
      ['2026-07-07', 'paused'],
      ['2026-07-08', 'insteadOfDayZero'],
      ['2026-07-09', 1],
    ]);
    // Received on a day off, day 0 has no end that a pause could take.
    expect(oneDay('receiptDate', '2026-07-05T10:00', '2026-07-07T08:30')).toEqual([
      ['2026-07-05', 'dayZero'],
      ['2026-07-06', 'paused'],
      ['2026-07-07', 1],
    ]);
  });

  it('of a share ends with it, and adds up to what was used until then', () => {
    const [from, to] = [at('2026-07-06T10:00'), at('2026-07-07T09:30')];
    const share = value(
      explainShare(wib, from, { unit: 'workingDays', amount: 1, rule: 'receiptDate' }, 0.5, { pauses: [{ from, to }] }),
    );
    expect(share.share).toEqual({ fraction: 0.5, of: 12.5 * 3600, amount: 6.25 * 3600 });
    expect(rows(share)).toEqual([
      ['2026-07-06', 'paused'],
      ['2026-07-07', 5.5 * 3600],
      ['2026-07-08', 0.75 * 3600],
    ]);
    expect([local(share.dueAt), share.budget]).toEqual(['2026-07-08T08:15', 6.25 * 3600]);
    const legal = { unit: 'workingDays', amount: 600, rule: 'receiptDate' } as const;
    expect(explainShare(wib, from, legal, 0.1)).toMatchObject({ ok: false, knownUntil: '2027-12-31' });
    const near = { unit: 'workingDays', amount: 370, rule: 'receiptDate' } as const;
    const long = [{ from: at('2026-07-07T09:30'), to: at('2026-12-07T09:30') }];
    expect(explainShare(wib, from, near, 0.1, { pauses: long }).ok).toBe(false);
  });

  it('of a share that pauses move past the calendar ends with the whole, which does not', () => {
    const pauses = ['2027-12-29', '2027-12-30'].map((day) => ({ from: at(`${day}T07:30`), to: at(`${day}T15:59`) }));
    const oneDay = { unit: 'workingDays', amount: 1, rule: 'receiptDate' } as const;
    const share = value(explainShare(wib, at('2027-12-29T07:30'), oneDay, 0.8, { pauses }));
    expect([local(share.dueAt), share.budget]).toEqual(['2027-12-30T16:00', 120]);
  });

  it('is refused where the date is', () => {
    const duration = { unit: 'workingDays', amount: 600, rule: 'receiptDate' } as const;
    expect(explainDue(wib, at('2026-11-22T10:00'), duration)).toMatchObject({ ok: false, knownUntil: '2027-12-31' });
  });
});

const [start, end] = [Date.UTC(2026, 0, 3), Date.UTC(2026, 11, 1)];
const instants = fc.oneof(
  fc.integer({ min: start, max: end }),
  fc
    .tuple(fc.integer({ min: start / 1_800_000, max: end / 1_800_000 }), fc.constantFrom(0, 0, 1, -1, 999))
    .map(([half, off]) => half * 1_800_000 + off),
);
const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.integer({ min: 0, max: 9_000 }).map((amount) => ({ unit: 'workingMinutes' as const, amount })),
  fc.integer({ min: 0, max: 9_000 }).map((amount) => ({ unit: 'wallClockMinutes' as const, amount })),
  fc.integer({ min: 0, max: 40 }).map((amount) => ({ unit: 'calendarDays' as const, amount })),
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom('receiptDate' as const, 'nextWorkingDay' as const))
    .map(([amount, rule]) => ({ unit: 'workingDays' as const, amount, rule })),
);
const pausesFrom = (from: number) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 40 * 48 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 1500 }))
      .map(([begin, length, off]) => {
        const start = Math.floor(from / 1_800_000) * 1_800_000 + begin * 1_800_000 + off;
        return { from: start, to: start + length * 1_800_000 };
      }),
    { maxLength: 3 },
  );
const cases = fc
  .tuple(fc.constantFrom(0, 1, 2), instants, durations)
  .chain(([which, from, duration]) => fc.tuple(fc.constant({ which, from, duration }), pausesFrom(from)));
const often = { numRuns: 1000 };

describe('the laws of explaining', () => {
  it('what the days took is the budget, and the last of it was taken at the due instant', () => {
    fc.assert(
      fc.property(cases, ([{ which, from, duration }, pauses]) => {
        const calendar = calendars[which] ?? wib;
        const explanation = value(explainDue(calendar, from, duration, { pauses }));
        const { days, dueAt, budget } = explanation;
        expect(days.reduce((sum, { counted }) => sum + counted, 0)).toBe(budget);
        expect(days.every(({ counted, why }) => (counted === 0) === (why !== undefined))).toBe(true);
        const all = days.flatMap(({ spans }) => spans);
        if (budget > 0 && duration.unit !== 'calendarDays') expect(all.at(-1)?.to).toBe(dueAt);
        if (duration.unit === 'workingMinutes') expect(all.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(budget);
        expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
      }),
      often,
    );
  });

  it('without a pause it explains what `due` says', () => {
    fc.assert(
      fc.property(cases, ([{ which, from, duration }]) => {
        const calendar = calendars[which] ?? wib;
        expect(value(explainDue(calendar, from, duration)).dueAt).toBe(value(due(calendar, from, duration)).dueAt);
      }),
      often,
    );
  });
});

describe('the laws of pausing', () => {
  it('a pause wholly outside hours moves no working time, to the millisecond', () => {
    const pause = { from: at('2026-07-06T16:00'), to: at('2026-07-07T07:30') };
    for (const amount of [1, 2, 14])
      for (const duration of [
        { unit: 'workingDays', amount, rule: 'receiptDate' },
        { unit: 'workingDays', amount, rule: 'nextWorkingDay' },
        { unit: 'workingMinutes', amount: amount * 60 },
      ] as const)
        expect(dueWithPauses(wib, at('2026-07-06T10:00'), duration, [pause])).toEqual(
          due(wib, at('2026-07-06T10:00'), duration),
        );
  });

  it('splitting a pause changes nothing, and a longer one is never earlier', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 100 }), ([{ which, from, duration }, [pause]], share) => {
        const calendar = calendars[which] ?? wib;
        if (!pause) return;
        const middle = pause.from + Math.floor(((pause.to - pause.from) * share) / 100);
        const [head, tail] = [
          { ...pause, to: middle },
          { ...pause, from: middle },
        ];
        const whole = value(dueWithPauses(calendar, from, duration, [pause]));
        expect(value(dueWithPauses(calendar, from, duration, [tail, head]))).toEqual(whole);
        expect(value(dueWithPauses(calendar, from, duration, [head])).dueAt).toBeLessThanOrEqual(whole.dueAt);
        for (const between of [workingSecondsBetween, workingDaysClosedBetween])
          expect(value(between(calendar, pause.from, middle)) + value(between(calendar, middle, pause.to))).toBe(
            value(between(calendar, pause.from, pause.to)),
          );
      }),
      often,
    );
  });
});
