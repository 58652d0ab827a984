import { localDate, localEpochDay, offsetMinutes, weekdayOf } from '#core/calendar/instant';
import type { Instant, Weekday, Zone } from '#core/calendar/instant';
import type { Language } from '../i18n/i18n';

const WEEKDAYS: Readonly<Record<Language, Readonly<Record<Weekday, string>>>> = {
  id: { mon: 'Sen', tue: 'Sel', wed: 'Rab', thu: 'Kam', fri: 'Jum', sat: 'Sab', sun: 'Min' },
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const DAY_MS = 86_400_000;

const instantOf = (at: string | Instant): Instant => (typeof at === 'number' ? at : Date.parse(at));

/** `Rab 25 Nov`, with the year where it is not this one: a day of business time in its zone. */
export function dayText(at: string | Instant, zone: Zone, language: Language, now: Instant): string {
  const instant = instantOf(at);
  const [year = '', month = '', day = ''] = localDate(instant, zone).split('-');
  const weekday = WEEKDAYS[language][weekdayOf(localEpochDay(instant, zone))];
  const text = `${weekday} ${Number(day)} ${MONTHS[language][Number(month) - 1]}`;
  return year === localDate(now, zone).slice(0, 4) ? text : `${text} ${year}`;
}

/** `16.00` in Indonesian, `16:00` in English. */
export function timeText(at: string | Instant, zone: Zone, language: Language): string {
  const minute = Math.floor(instantOf(at) / 60_000) + offsetMinutes[zone];
  const inDay = ((minute % 1_440) + 1_440) % 1_440;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}${language === 'id' ? '.' : ':'}${two(inDay % 60)}`;
}

/** `Rab 25 Nov 16.00 WITA` */
export const instantText = (at: string | Instant, zone: Zone, language: Language, now: Instant): string =>
  `${dayText(at, zone, language, now)} ${timeText(at, zone, language)} ${zone}`;

/** The same of an end: what ends with a day is named by that day, `Rab 25 Nov 24.00 WITA`, for the next would be read a day too late. */
export function endText(at: string | Instant, zone: Zone, language: Language, now: Instant): string {
  const instant = instantOf(at);
  if (isSameDay(instant, instant - 1, zone)) return instantText(instant, zone, language, now);
  return `${dayText(instant - 1, zone, language, now)} ${language === 'id' ? '24.00' : '24:00'} ${zone}`;
}

/** The day something ends with. */
export const endDayText = (at: string | Instant, zone: Zone, language: Language, now: Instant): string =>
  dayText(instantOf(at) - 1, zone, language, now);

export const isSameDay = (one: Instant, other: Instant, zone: Zone): boolean =>
  localEpochDay(one, zone) === localEpochDay(other, zone);

/** A length of time in its largest unit that is not zero: days from 48 hours on. */
export function lengthOf(ms: number): { readonly unit: 'days' | 'hours' | 'minutes'; readonly count: number } {
  const length = Math.abs(ms);
  if (length >= 2 * DAY_MS) return { unit: 'days', count: Math.floor(length / DAY_MS) };
  if (length >= 3_600_000) return { unit: 'hours', count: Math.floor(length / 3_600_000) };
  return { unit: 'minutes', count: Math.floor(length / 60_000) };
}

/** Of working time, of which a day has no fixed length: never in days. */
export function workLengthOf(seconds: number): { readonly unit: 'hours' | 'minutes'; readonly count: number } {
  return seconds >= 3_600
    ? { unit: 'hours', count: Math.floor(seconds / 3_600) }
    : { unit: 'minutes', count: Math.floor(seconds / 60) };
}

/** `1.234,5` in Indonesian. */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB').format(value);
