import type { OfficeCalendarData } from '#core/calendar/calendar-data';
import government from '../../../libs/persistence/src/seeds/calendars/government-2026.2.json';

const published = government as OfficeCalendarData;

/** Two more years, synthetic: the rows of 2026 and 2027 on the same dates again. No decree says so. */
const later = (date: string): string => `${Number(date.slice(0, 4)) + 2}${date.slice(4)}`;
const isRepeated = (date: string): boolean => date >= '2026';

/** The published calendar of 2025 to 2027, and two synthetic years after it. */
export const fiveYears: OfficeCalendarData = {
  ...published,
  years: [2025, 2026, 2027, 2028, 2029],
  knownUntil: '2029-12-31',
  periods: [
    ...published.periods,
    ...published.periods
      .filter(({ from }) => isRepeated(from))
      .map((period) => ({ ...period, from: later(period.from), until: later(period.until) })),
  ],
  daysOff: [
    ...published.daysOff,
    ...published.daysOff.filter(({ date }) => isRepeated(date)).map((row) => ({ ...row, date: later(row.date) })),
  ],
};
