import { MS_PER_MINUTE, localDate, localEpochDay, offsetMinutes, weekdayOf } from '#core/calendar/instant';
import type { Instant, Weekday, Zone } from '#core/calendar/instant';
import type { Language } from './language';

const WEEKDAYS: Readonly<Record<Language, Readonly<Record<Weekday, string>>>> = {
  id: { mon: 'Sen', tue: 'Sel', wed: 'Rab', thu: 'Kam', fri: 'Jum', sat: 'Sab', sun: 'Min' },
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Indonesian writes 16.00 (KBBI/PUEBI), English 16:00. */
const TIME_SEPARATOR: Readonly<Record<Language, string>> = { id: '.', en: ':' };

/**
 * A deadline as a person reads it: `Sen 30 Nov 2026 16.00 WIB`. One that ends with the day falls on the next midnight:
 * the last day is named then, without a time (`Sen 30 Nov 2026`), for "Sel 1 Des 00.00" would be read a day too late.
 */
export function deadlineWords(dueAt: Instant, zone: Zone, language: Language): string {
  const minute = Math.floor(dueAt / MS_PER_MINUTE) + offsetMinutes[zone];
  const minuteOfDay = minute - Math.floor(minute / 1440) * 1440;
  const isEndOfDay = dueAt % MS_PER_MINUTE === 0 && minuteOfDay === 0;
  if (isEndOfDay) return dayWords(dueAt - 1, zone, language);
  const time = [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map(twoDigits).join(TIME_SEPARATOR[language]);
  return `${dayWords(dueAt, zone, language)} ${time} ${zone}`;
}

function dayWords(at: Instant, zone: Zone, language: Language): string {
  const [year, month, day] = localDate(at, zone).split('-').map(Number);
  return [WEEKDAYS[language][weekdayOf(localEpochDay(at, zone))], day, MONTHS[language][(month ?? 1) - 1], year].join(
    ' ',
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
