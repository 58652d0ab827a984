import { epochDayOf, plainDateOf } from '#core/calendar/instant';
import type { PlainDate } from '#core/calendar/instant';
import type { ReadCell } from './read-sheet';

/** Day 0 of the two systems. That of 1900 holds a 29 February which never was, so that later days are one too many. */
const DAY_ZERO = { of1900: '1899-12-30', of1904: '1904-01-01' } as const;
const LAST_SERIAL = 2_958_465;

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** As it is written in Indonesia: day, month, year. */
const INDONESIAN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** The day in a cell, typed as a date or as text; undefined where there is none. Hours are left out. */
export function findDate(cell: ReadCell, is1904: boolean): PlainDate | undefined {
  if (cell.kind === 'number') return ofSerial(cell.number, is1904);
  if (cell.kind !== 'text') return undefined;
  const text = cell.text.trim();
  const [, year, month, day] = ISO.exec(text) ?? [];
  if (year !== undefined) return existing(year, month, day);
  const [, dayFirst, monthThen, yearLast] = INDONESIAN.exec(text) ?? [];
  return existing(yearLast, monthThen, dayFirst);
}

function ofSerial(serial: number, is1904: boolean): PlainDate | undefined {
  if (!(serial >= 61 && serial <= LAST_SERIAL)) return undefined;
  return plainDateOf(epochDayOf(is1904 ? DAY_ZERO.of1904 : DAY_ZERO.of1900) + Math.floor(serial));
}

function existing(year: string | undefined, month = '', day = ''): PlainDate | undefined {
  if (year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  try {
    return plainDateOf(epochDayOf(date));
  } catch {
    return undefined;
  }
}
