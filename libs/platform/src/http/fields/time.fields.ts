import { type PlainDate, epochDayOf, formatIso, parseIso } from '#core/calendar/instant';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { IssueFinding } from '../constraint-issues';
import { fieldRule } from './field-rule';

/** Both ends are possible. Fixed dates only: what "today" is, the business clock knows and the handler asks it. */
export interface DateRange {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

const WIDEST: DateRange = { from: '2000-01-01', until: '2100-12-31' };

const instantRule = fieldRule('isInstant', (value: unknown, range: DateRange): IssueFinding | undefined => {
  if (typeof value !== 'string') return { code: 'notText' };
  const instant = readOr(() => parseIso(value));
  if (instant === undefined) return { code: 'instantFormat' };
  return outOfRange(formatIso(instant).slice(0, 10), range);
});

const dateRule = fieldRule('isPlainDate', (value: unknown, range: DateRange): IssueFinding | undefined => {
  if (typeof value !== 'string') return { code: 'notText' };
  const day = readOr(() => epochDayOf(value));
  return day === undefined ? { code: 'plainDateFormat' } : outOfRange(value, range);
});

/** ISO 8601 with an offset or Z; stays text, `parseIso` turns it into an Instant. */
export const IsInstant = (range: Partial<DateRange> = {}): PropertyDecorator =>
  applyDecorators(
    instantRule([{ ...WIDEST, ...range }]),
    ApiProperty({ type: String, format: 'date-time', example: '2026-03-13T15:00:00+07:00' }),
  );

/** `YYYY-MM-DD`, a day of the calendar without a zone. */
export const IsPlainDate = (range: Partial<DateRange> = {}): PropertyDecorator =>
  applyDecorators(
    dateRule([{ ...WIDEST, ...range }]),
    ApiProperty({ type: String, format: 'date', example: '2026-03-13' }),
  );

function outOfRange(date: PlainDate, { from, until }: DateRange): IssueFinding | undefined {
  return date < from || date > until ? { code: 'outOfRange', params: { from, until } } : undefined;
}

function readOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
