import fc from 'fast-check';
import government from '../../../persistence/src/seeds/calendars/government-2026.2.json';
import type { OfficeCalendarData, WeekSessions } from './calendar-data';
import { due, type Duration } from './duration';
import type { Known } from './known';
import { dayOff, everyDay, nation, unitOfNation } from './synthetic.spec-data';
import { compileCalendar, type WorkingCalendar } from './working-calendar';
import { addWorkingMinutes, instantOfDay, instantOfWork } from './working-time';

const published = government as OfficeCalendarData;
const v1 = compileCalendar(published, 'WIB');
const DAY = 86_400_000;
const firstDay = Date.UTC(2026, 0, 3);
const instants = fc.integer({ min: firstDay, max: Date.UTC(2026, 8, 1) });
const changedDays = fc
  .integer({ min: 0, max: 500 })
  .map((day) => new Date(firstDay + day * DAY).toISOString().slice(0, 10));
const durations: fc.Arbitrary<Duration> = fc.oneof(
  fc.integer({ min: 1, max: 9000 }).map((amount) => ({ unit: 'workingMinutes' as const, amount })),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('receiptDate' as const, 'nextWorkingDay' as const))
    .map(([amount, rule]) => ({ unit: 'workingDays' as const, amount, rule })),
);
const value = <T>(answer: Known<T>): T => {
  if (!answer.ok) throw new Error(`refused: ${answer.reason}`);
  return answer.value;
};
const dueIn = (calendar: WorkingCalendar, from: number, duration: Duration) => value(due(calendar, from, duration));
/** Where a stored position lies under another version. */
const mapped = (calendar: WorkingCalendar, { dueWork, dueDay }: { dueWork?: number; dueDay?: number }) =>
  value(dueWork === undefined ? instantOfDay(calendar, dueDay ?? NaN) : instantOfWork(calendar, dueWork));
const withDayOff = (date: string) =>
  compileCalendar({ ...published, daysOff: [...published.daysOff, dayOff(date, 'jointLeave')] }, 'WIB');
const some = { numRuns: 60 };

describe('a calendar that changes', () => {
  it('moves no deadline earlier by a day off more, and none later by one less', () => {
    fc.assert(
      fc.property(instants, durations, changedDays, (from, duration, date) => {
        const plain = dueIn(v1, from, duration).dueAt;
        expect(dueIn(withDayOff(date), from, duration).dueAt).toBeGreaterThanOrEqual(plain);
        const fewer = { ...published, daysOff: published.daysOff.filter((row) => row.date < date) };
        expect(dueIn(compileCalendar(fewer, 'WIB'), from, duration).dueAt).toBeLessThanOrEqual(plain);
      }),
      some,
    );
  });

  it('in the future leaves stored positions true, and taken back it restores every date', () => {
    fc.assert(
      fc.property(instants, durations, changedDays, (from, duration, date) => {
        if (Date.parse(`${date}T00:00+07:00`) <= from + 4 * DAY) return;
        const v2 = withDayOff(date);
        const before = dueIn(v1, from, duration);
        const after = dueIn(v2, from, duration);
        expect(mapped(v2, before)).toBe(after.dueAt);
        expect(mapped(v1, after)).toBe(before.dueAt);
      }),
      some,
    );
  });

  it('by a layer that only closes is never kinder than what lies below', () => {
    const nationOnly = compileCalendar(nation, 'WIT');
    fc.assert(
      fc.property(
        fc.integer({ min: firstDay, max: Date.UTC(2026, 5, 1) }),
        durations,
        fc.array(
          changedDays.filter((date) => date < '2026-12-01'),
          { maxLength: 12 },
        ),
        (from, duration, dates) => {
          const daysOff = [...new Set(dates)].map((date) => dayOff(date, 'regionalHoliday'));
          const unit = compileCalendar([nation, unitOfNation({ daysOff })], 'WIT');
          expect(dueIn(unit, from, duration).dueAt).toBeGreaterThanOrEqual(dueIn(nationOnly, from, duration).dueAt);
        },
      ),
      some,
    );
  });
});

describe('two calendars', () => {
  const week = (sessions: WeekSessions) => ({
    ...nation,
    periods: [],
    daysOff: [],
    workWeek: { ...nation.workWeek, sessions },
  });
  const half = fc.integer({ min: 14, max: 46 });
  const hours = fc.tuple(half, half).map(([one, other]) => [Math.min(one, other), Math.max(one, other) + 1] as const);

  it('give, both together, no earlier date than either', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 3000 }), hours, hours, (from, minutes, one, other) => {
        const both = [Math.max(one[0], other[0]), Math.min(one[1], other[1])] as const;
        if (both[0] >= both[1]) return;
        const [first, second, together] = [one, other, both].map(([open, close]) =>
          compileCalendar(week(everyDay(`${time(open)}-${time(close)}`)), 'WIB'),
        );
        if (!first || !second || !together) throw new Error('three were compiled');
        const late = value(addWorkingMinutes(together, from, minutes));
        expect(late).toBeGreaterThanOrEqual(value(addWorkingMinutes(first, from, minutes)));
        expect(late).toBeGreaterThanOrEqual(value(addWorkingMinutes(second, from, minutes)));
      }),
      some,
    );
  });

  it('of whole weeks are one: without feasts a week later everything is a week later', () => {
    const plain = compileCalendar({ ...nation, periods: [], daysOff: [] }, 'WITA');
    fc.assert(
      fc.property(instants, durations, fc.integer({ min: 1, max: 6 }), (from, duration, weeks) => {
        const later = weeks * 7 * DAY;
        const dueAt = dueIn(plain, from, { ...duration, amount: Math.min(duration.amount, 2000) }).dueAt;
        if (dueAt + later > Date.UTC(2026, 11, 20)) return;
        expect(dueIn(plain, from + later, { ...duration, amount: Math.min(duration.amount, 2000) }).dueAt).toBe(
          dueAt + later,
        );
      }),
      some,
    );
  });
});

const time = (half: number) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
