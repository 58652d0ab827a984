import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import type { OfficeCalendarData } from '#core/calendar/calendar-data';
import type { Weekday } from '#core/calendar/instant';
import type { Case } from './cases';

const NAMES: Readonly<Record<Weekday, keyof dayjs.BusinessHoursMap>> = {
  mon: 'monday',
  tue: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

/** dayjs-business-time with the same days off and sessions. It knows one week for the whole year, so no Ramadan hours. */
export function preparePeer({ workWeek, daysOff }: OfficeCalendarData): void {
  // It has no zone but that of the process.
  process.env.TZ = 'Asia/Jakarta';
  dayjs.extend(businessTime);
  dayjs.setHolidays(daysOff.map(({ date }) => date));
  const week = Object.entries(NAMES).map(([day, name]) => {
    const sessions = workWeek.sessions[day as Weekday].map((text) => {
      const [start = '', end = ''] = text.split('-');
      return { start: `${start}:00`, end: `${end}:00` };
    });
    return [name, sessions.length > 0 ? sessions : null] as const;
  });
  dayjs.setBusinessTime(Object.fromEntries(week) as unknown as dayjs.BusinessHoursMap);
}

/** Working days keep the time of day there; whoever compares looks at the date alone. */
export const addWithPeer = ({ from, duration: { unit, amount } }: Case): number =>
  unit === 'workingMinutes'
    ? dayjs(from).addBusinessMinutes(amount).valueOf()
    : dayjs(from).addBusinessDays(amount).valueOf();
