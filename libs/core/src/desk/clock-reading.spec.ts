import { parseIso } from '../calendar/instant';
import { calendarOf } from '../fixtures.spec-data';
import { readClock } from './clock-reading';

const office = calendarOf('government', 'WIB');
const always = calendarOf('always', 'WIB');
const at = (text: string): number => parseIso(`${text}+07:00`);

/** Three working days from a Monday morning: due on Thursday at closing time. */
const steps = { armedAt: at('2026-11-23T10:00'), dueAt: at('2026-11-26T16:00') };

describe('how a clock stands', () => {
  it.each([
    ['2026-11-23T10:00', 'safe', 3],
    ['2026-11-25T12:00', 'safe', 1],
    // The last working day has begun to run out: it is less than a working day from here.
    ['2026-11-25T16:00', 'soon', 1],
    ['2026-11-26T09:00', 'soon', 0],
    ['2026-11-26T16:00', 'late', 0],
    ['2026-11-27T08:00', 'late', -1],
    // The weekend counts for nothing.
    ['2026-11-29T12:00', 'late', -1],
    ['2026-11-30T12:00', 'late', -2],
  ] as const)('at %s it is %s, %i working days from its end', (now, state, daysLeft) => {
    expect(readClock(steps, office, at(now))).toMatchObject({ state, daysLeft });
  });

  it('is soon once a quarter of its working time is left, where that is more than a day', () => {
    const long = { armedAt: at('2026-11-02T07:30'), dueAt: at('2026-11-30T16:00') };
    const { soonAt } = readClock(long, office, long.armedAt);
    expect(readClock(long, office, soonAt - 1).state).toBe('safe');
    expect(readClock(long, office, soonAt).state).toBe('soon');
    expect(soonAt).toBeGreaterThan(at('2026-11-20T00:00'));
    expect(soonAt).toBeLessThan(at('2026-11-24T00:00'));
  });

  it('that is shorter than a day is not soon from its first minute', () => {
    const short = { armedAt: at('2026-11-23T10:00'), dueAt: at('2026-11-23T16:00') };
    expect(readClock(short, always, short.armedAt)).toMatchObject({ state: 'safe', soonAt: at('2026-11-23T14:30') });
    expect(readClock(short, always, at('2026-11-23T14:30')).state).toBe('soon');
  });

  it('in calendar days ends at midnight, and its last day is the day before', () => {
    const days = { armedAt: at('2026-11-23T10:00'), dueAt: at('2026-11-26T00:00') };
    expect(readClock(days, always, at('2026-11-25T23:59'))).toMatchObject({ daysLeft: 0, state: 'soon' });
    expect(readClock(days, always, at('2026-11-26T00:00'))).toMatchObject({ daysLeft: -1, state: 'late' });
  });

  it('past what the calendar knows is read in plain time', () => {
    const beyond = { armedAt: at('2026-11-23T10:00'), dueAt: at('2031-11-24T10:00') };
    const reading = readClock(beyond, office, beyond.armedAt);
    expect(reading).toMatchObject({ state: 'safe', daysLeft: 1827 });
    expect(reading.soonAt).toBeLessThan(beyond.dueAt);
  });
});
