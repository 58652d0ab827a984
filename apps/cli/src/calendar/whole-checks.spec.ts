import { base, cited, codes, layer, placeOf, sources } from './linted.spec-data';

const roster = { name: 'x', kind: 'roster', ...cited };
const weekOf = (...sessions: string[]) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, sessions]));

describe('what the core refuses is found where it stands', () => {
  it('an open day without a session', () => {
    const openDays = [
      { date: '2026-07-04', ...roster, sessions: ['08:00-12:00'] },
      { date: '2026-07-05', ...roster, sessions: [] },
    ];
    const text = layer({ openDays });
    expect(codes(text, base())[0]).toEqual([`${placeOf(text, '[]')} openWithoutSession`]);
  });

  it('an epoch before the first year or after the end, and a layer that ends before the epoch below', () => {
    const after = base({ epoch: '2027-06-02', knownUntil: '2027-06-01' });
    expect(codes(after)).toEqual([[`${placeOf(after, '"2027-06-02"')} epochAfterEnd`]]);
    const before = base({ epoch: '2024-12-31' });
    expect(codes(before)).toEqual([[`${placeOf(before, '"2024-12-31"')} outsideYears`]]);
    const beyond = base({ epoch: '2028-01-01' });
    expect(codes(beyond)).toEqual([[`${placeOf(beyond, '"2028-01-01"')} outsideYears`]]);
    expect(codes(base({ epoch: '2027-06-01', knownUntil: '2027-06-01' }))).toEqual([[]]);
    const short = layer({ knownUntil: '2025-12-31' });
    expect(codes(short, base())[0]).toEqual([`${placeOf(short, '"2025-12-31"')} epochAfterEnd`]);
  });

  it('years that are no whole numbers', () => {
    const text = base({ years: [2025.5, 2026.5] });
    expect(codes(text)[0]).toContain(`${placeOf(text, '[\n    2025.5')} badYears`);
  });

  it('a night that reaches into the next morning: the row of that morning, else of that night', () => {
    const morning = layer({ openDays: [{ date: '2026-07-07', ...roster, sessions: ['05:00-12:00'] }] });
    const nights = base({
      sources,
      observes: [],
      daysOff: [],
      periods: [],
      workWeek: { ...cited, sessions: weekOf('22:00-06:00') },
    });
    expect(codes(morning, nights)[0]).toEqual([`${placeOf(morning, '{\n      "date"')} contradiction`]);
    const night = layer({ openDays: [{ date: '2026-07-06', ...roster, sessions: ['20:00-08:00'] }] });
    expect(codes(night, base())[0]).toEqual([`${placeOf(night, '{\n      "date"')} contradiction`]);
  });

  it('a night within a period, or within the work week', () => {
    const sessions = weekOf('06:00-12:00', '20:00-07:00');
    const period = { kind: 'ramadan', name: 'x', from: '2026-07-01', until: '2026-07-20', ...cited, sessions };
    const inPeriod = layer({ periods: [period] });
    expect(codes(inPeriod, base())[0]).toEqual([`${placeOf(inPeriod, '{\n      "kind"')} contradiction`]);
    const inWeek = layer({ workWeek: { ...cited, sessions } });
    expect(codes(inWeek, base())[0]).toEqual([
      `${placeOf(inWeek, '{\n    "decree": "x",\n    "status"')} contradiction`,
    ]);
  });

  it('a day off kept again, on which the calendar below is open', () => {
    const open = base({
      sources,
      periods: [],
      workWeek: { ...cited, sessions: weekOf('08:00-12:00') },
      observes: [],
      daysOff: [{ date: '2026-07-06', name: 'x', kind: 'jointLeave', ...cited }],
      openDays: [{ date: '2026-07-06', ...roster, sessions: ['08:00-12:00'] }],
    });
    const text = layer({ observes: ['jointLeave'] });
    expect(codes(text, open)).toEqual([[`${placeOf(text, '[\n    "jointLeave"')} contradiction`], []]);
  });
});
