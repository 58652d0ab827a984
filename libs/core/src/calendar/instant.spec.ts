import fc from 'fast-check';
import { epochDayOf, formatIso, instantAt, localDate, parseIso, plainDateOf, weekdayOf } from './instant';
import { findZoneOfRegion, zoneOfRegion } from './region-zone';

describe('plain dates', () => {
  it('counts from 1970-01-01, over leap years and centuries', () => {
    expect(epochDayOf('1970-01-01')).toBe(0);
    expect(epochDayOf('2000-02-29')).toBe(11_016);
    expect(plainDateOf(epochDayOf('2100-02-28') + 1)).toBe('2100-03-01');
    expect(plainDateOf(-1)).toBe('1969-12-31');
  });

  it('agrees with the platform calendar from 1600 to 2400, there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135_140, max: 157_054 }), (day) => {
        const platform = new Date(day * 86_400_000);
        expect(plainDateOf(day)).toBe(platform.toISOString().slice(0, 10));
        expect(epochDayOf(plainDateOf(day))).toBe(day);
        expect(weekdayOf(day)).toBe(['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][platform.getUTCDay()]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', '2026-1-1', '', '2026-01-01T00:00'])(
    'refuses %p',
    (text) => expect(() => epochDayOf(text)).toThrow(RangeError),
  );
});

describe('zones', () => {
  it('gives one instant three local dates around midnight', () => {
    const instant = parseIso('2026-03-13T15:30:00Z');
    expect(formatIso(instant, 'WIB')).toBe('2026-03-13T22:30:00.000+07:00');
    expect(localDate(instant, 'WITA')).toBe('2026-03-13');
    expect(localDate(instant, 'WIT')).toBe('2026-03-14');
    expect(localDate(parseIso('2026-03-13T17:00:00Z'), 'WIB')).toBe('2026-03-14');
  });

  it('opens an office of 07:30 an hour earlier for each zone to the east', () => {
    const day = epochDayOf('2026-03-13');
    expect(formatIso(instantAt(day, 450, 'WIB'))).toBe('2026-03-13T00:30:00.000Z');
    expect(formatIso(instantAt(day, 450, 'WITA'))).toBe('2026-03-12T23:30:00.000Z');
    expect(formatIso(instantAt(day, 450, 'WIT'))).toBe('2026-03-12T22:30:00.000Z');
  });

  it('knows the zone of a region of any level', () => {
    expect(zoneOfRegion('3376')).toBe('WIB');
    expect(zoneOfRegion('61')).toBe('WIB');
    expect(zoneOfRegion('5171021001')).toBe('WITA');
    expect(zoneOfRegion('910301')).toBe('WIT');
    expect(findZoneOfRegion('99')).toBeUndefined();
    expect(() => zoneOfRegion('99')).toThrow("zone of region '99'");
  });
});

describe('ISO text', () => {
  it('reads back what it writes, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -6e12, max: 6e12 }),
        fc.constantFrom('WIB' as const, 'WITA' as const, 'WIT' as const),
        (instant, zone) => {
          expect(formatIso(instant)).toBe(new Date(instant).toISOString());
          expect(parseIso(formatIso(instant, zone))).toBe(instant);
        },
      ),
    );
  });

  it('needs an offset, and real hours', () => {
    expect(parseIso('2026-03-13T15:00+07:00')).toBe(Date.UTC(2026, 2, 13, 8));
    expect(parseIso('2026-03-13T15:00-03:30')).toBe(Date.UTC(2026, 2, 13, 18, 30));
    for (const text of ['2026-03-13T15:00', '2026-03-13', '2026-03-13T24:00Z', '2026-02-30T10:00Z', 'soon'])
      expect(() => parseIso(text)).toThrow(RangeError);
  });
});
