import { epochDayOf, localDate, localEpochDay, offsetMinutes, weekdayOf } from '../calendar/instant';
import type { Instant, PlainDate, Weekday, Zone } from '../calendar/instant';

export type Language = 'id' | 'en';

const WEEKDAYS: Readonly<Record<Language, Readonly<Record<Weekday, string>>>> = {
  id: { mon: 'Sen', tue: 'Sel', wed: 'Rab', thu: 'Kam', fri: 'Jum', sat: 'Sab', sun: 'Min' },
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** `Rab 25 Nov 2026` */
export function dateWords(date: PlainDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${WEEKDAYS[language][weekdayOf(epochDayOf(date))]} ${day} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}

/** `07.30` in Indonesian, `07:30` in English; with its seconds where they are not zero: `07.30.15`. */
export const timeWords = (at: Instant, zone: Zone, language: Language): string =>
  secondWords(secondOfDay(at, zone), language);

/** Of an end: that of a day is `24.00`, not the beginning of the next. */
export const endWords = (at: Instant, zone: Zone, language: Language): string =>
  secondWords(isEndOfDay(at, zone) ? SECONDS_OF_DAY : secondOfDay(at, zone), language);

/** `Rab 25 Nov 2026 16.00 WIB`; what ends with a day is named by that day: `Rab 25 Nov 2026 24.00 WIB`. */
export function instantWords(at: Instant, zone: Zone, language: Language): string {
  const date = localDate(isEndOfDay(at, zone) ? at - 1 : at, zone);
  return `${dateWords(date, language)} ${endWords(at, zone, language)} ${zone}`;
}

/** Of a beginning: midnight is `00.00` of the day that begins. */
export const startWords = (at: Instant, zone: Zone, language: Language): string =>
  `${dateWords(localDate(at, zone), language)} ${timeWords(at, zone, language)} ${zone}`;

const isEndOfDay = (at: Instant, zone: Zone): boolean => localEpochDay(at, zone) !== localEpochDay(at - 1, zone);

const SECONDS_OF_DAY = 86_400;

function secondOfDay(at: Instant, zone: Zone): number {
  const second = Math.floor(at / 1000) + offsetMinutes[zone] * 60;
  return second - Math.floor(second / SECONDS_OF_DAY) * SECONDS_OF_DAY;
}

function secondWords(second: number, language: Language): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  const shown = parts.at(-1) === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, '0')).join(language === 'id' ? '.' : ':');
}

const UNITS: Readonly<Record<Language, readonly [hour: string, minute: string, second: string]>> = {
  id: ['jam', 'menit', 'detik'],
  en: ['h', 'min', 's'],
};

/** `7 jam 30 menit`, to the nearest second; only what is not zero. */
export function lengthWords(seconds: number, language: Language): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const words = parts.flatMap((count, index) => (count > 0 ? [`${count} ${UNITS[language][index]}`] : []));
  return words.length > 0 ? words.join(' ') : `0 ${UNITS[language][1]}`;
}
