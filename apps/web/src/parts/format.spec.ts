import {
  dayText,
  endDayText,
  endText,
  instantText,
  isSameDay,
  lengthOf,
  numberText,
  timeText,
  workLengthOf,
} from './format';

const NOW = Date.parse('2026-11-23T03:00:00Z');
const AT = '2026-11-25T08:00:00Z';

describe('times as people read them', () => {
  it.each([
    ['WIB', 'Rab 25 Nov 15.00 WIB'],
    ['WITA', 'Rab 25 Nov 16.00 WITA'],
    ['WIT', 'Rab 25 Nov 17.00 WIT'],
  ] as const)('stand in the zone of whoever looks, with its name: %s', (zone, text) => {
    expect(instantText(AT, zone, 'id', NOW)).toBe(text);
  });

  it('are written as each language does', () => {
    expect(instantText(AT, 'WITA', 'en', NOW)).toBe('Wed 25 Nov 16:00 WITA');
    expect([numberText(1234.5, 'id'), numberText(1234.5, 'en')]).toEqual(['1.234,5', '1,234.5']);
  });

  it('belong to the day of their zone, on both sides of midnight', () => {
    const lateEvening = '2026-11-25T16:30:00Z';
    expect([dayText(lateEvening, 'WIB', 'id', NOW), timeText(lateEvening, 'WIB', 'id')]).toEqual([
      'Rab 25 Nov',
      '23.30',
    ]);
    expect([dayText(lateEvening, 'WIT', 'id', NOW), timeText(lateEvening, 'WIT', 'id')]).toEqual([
      'Kam 26 Nov',
      '01.30',
    ]);
    expect(isSameDay(Date.parse(lateEvening), Date.parse('2026-11-25T17:30:00Z'), 'WIB')).toBe(false);
    expect(isSameDay(Date.parse(lateEvening), Date.parse('2026-11-25T17:30:00Z'), 'WIT')).toBe(true);
  });

  it('name an end at midnight by the day that ends, and only there', () => {
    const midnight = '2027-01-22T17:00:00Z';
    expect(endText(midnight, 'WIB', 'id', NOW)).toBe('Jum 22 Jan 2027 24.00 WIB');
    expect(endText(midnight, 'WIB', 'en', NOW)).toBe('Fri 22 Jan 2027 24:00 WIB');
    expect(endText(midnight, 'WITA', 'id', NOW)).toBe('Sab 23 Jan 2027 01.00 WITA');
    expect(endText('2026-12-31T17:00:00Z', 'WIB', 'id', NOW)).toBe('Kam 31 Des 24.00 WIB');
    expect(endText(AT, 'WIB', 'id', NOW)).toBe('Rab 25 Nov 15.00 WIB');
    expect(endDayText(midnight, 'WIB', 'id', NOW)).toBe('Jum 22 Jan 2027');
  });

  it('name the year where it is another one', () => {
    expect(dayText('2027-01-04T03:00:00Z', 'WIB', 'id', NOW)).toBe('Sen 4 Jan 2027');
    expect(dayText('1969-12-31T20:00:00Z', 'WIB', 'id', NOW)).toBe('Kam 1 Jan 1970');
  });

  it.each([
    [30_000, 'minutes', 0],
    [59 * 60_000, 'minutes', 59],
    [60 * 60_000, 'hours', 1],
    [47.9 * 3_600_000, 'hours', 47],
    [48 * 3_600_000, 'days', 2],
    [-5 * 86_400_000, 'days', 5],
  ] as const)('a length of %s ms is counted in %s', (ms, unit, count) => {
    expect(lengthOf(ms)).toEqual({ unit, count });
  });

  it('working time is counted in hours, however much it is', () => {
    expect(workLengthOf(358_200)).toEqual({ unit: 'hours', count: 99 });
    expect(workLengthOf(1_859)).toEqual({ unit: 'minutes', count: 30 });
  });
});
