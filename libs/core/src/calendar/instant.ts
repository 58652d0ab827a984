/** Milliseconds since 1970-01-01T00:00:00Z; always an integer. */
export type Instant = number;

/** A day of the proleptic Gregorian calendar without a zone, `YYYY-MM-DD`; sorts as text. */
export type PlainDate = string;

/** Days since 1970-01-01, an integer; says nothing about a zone. */
export type EpochDay = number;

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Indonesia's three zones: fixed offsets, no daylight saving (Keppres 41/1987). */
export type Zone = 'WIB' | 'WITA' | 'WIT';

export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;

export const offsetMinutes: Readonly<Record<Zone, number>> = { WIB: 7 * 60, WITA: 8 * 60, WIT: 9 * 60 };

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{3}))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const epochWeekdays: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];
const daysPerEra = 146_097; // 400 years
const daysToEpoch = 719_468; // 0000-03-01 to 1970-01-01

/** Throws on what is not a date of the calendar (2026-02-30). */
export function epochDayOf(date: PlainDate): EpochDay {
  const [, year, month, day] = datePattern.exec(date) ?? [];
  const found = daysFromCivil(Number(year), Number(month), Number(day));
  if (!(plainDateOf(found) === date)) throw new RangeError(`read plain date '${date}'`);
  return found;
}

export function plainDateOf(epochDay: EpochDay): PlainDate {
  const shifted = epochDay + daysToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (daysPerEra - 1))) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export const weekdayOf = (epochDay: EpochDay): Weekday => epochWeekdays[((epochDay % 7) + 7) % 7] ?? 'thu';

export const localEpochDay = (instant: Instant, zone: Zone): EpochDay =>
  Math.floor((instant + offsetMinutes[zone] * MS_PER_MINUTE) / MS_PER_DAY);

export const localDate = (instant: Instant, zone: Zone): PlainDate => plainDateOf(localEpochDay(instant, zone));

/** `minuteOfDay` counts from local midnight; 1,440 is 24:00, and a night shift may go on beyond it. */
export const instantAt = (epochDay: EpochDay, minuteOfDay: number, zone: Zone): Instant =>
  epochDay * MS_PER_DAY + (minuteOfDay - offsetMinutes[zone]) * MS_PER_MINUTE;

/** Local time with the zone's offset, `2026-03-13T15:00:00.000+07:00`; without a zone UTC, `…T08:00:00.000Z`. */
export function formatIso(instant: Instant, zone?: Zone): string {
  const local = instant + (zone ? offsetMinutes[zone] * MS_PER_MINUTE : 0);
  const epochDay = Math.floor(local / MS_PER_DAY);
  const ms = local - epochDay * MS_PER_DAY;
  const [hour, minute, second] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  const time = `${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}.${padded(ms % 1000, 3)}`;
  return `${plainDateOf(epochDay)}T${time}${zone ? `+${padded(offsetMinutes[zone] / 60, 2)}:00` : 'Z'}`;
}

/** Reads what `formatIso` writes; seconds may be missing, an offset or Z must not. Throws on anything else. */
export function parseIso(text: string): Instant {
  const [, date, hour = '', minute = '', second = '0', ms = '0', sign, offsetHour = '0', offsetMinute = '0'] =
    isoPattern.exec(text) ?? [];
  if (!date || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    throw new RangeError(`read instant '${text}'`);
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1);
  const minuteOfDay = Number(hour) * 60 + Number(minute) - offset;
  return epochDayOf(date) * MS_PER_DAY + minuteOfDay * MS_PER_MINUTE + Number(second) * 1000 + Number(ms);
}

/** Era arithmetic with the year beginning in March, so that the leap day comes last. */
function daysFromCivil(year: number, month: number, day: number): EpochDay {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
