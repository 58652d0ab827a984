import { clockStateAt } from './clock-state';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-23T01:00:00Z');
const iso = (at: number): string => new Date(at).toISOString();
/** Four days. */
const clock = { startedAt: iso(START), dueAt: iso(START + 96 * HOUR) };

describe('the state of a clock', () => {
  it.each([
    ['safe at first', 0, 'safe'],
    ['safe with a little more than a quarter left', 71.9, 'safe'],
    ['soon with a quarter left', 72, 'soon'],
    ['soon up to the last moment', 95.9, 'soon'],
    ['over at the very instant', 96, 'over'],
    ['over ever after', 2_000, 'over'],
  ])('is %s', (_name, hours, state) => {
    expect(clockStateAt(clock, START + hours * HOUR)).toBe(state);
  });

  it('is soon within the last working day, however much of the whole that is', () => {
    expect(clockStateAt({ ...clock, startedAt: undefined }, START + 71 * HOUR)).toBe('safe');
    expect(clockStateAt({ ...clock, startedAt: undefined }, START + 73 * HOUR)).toBe('soon');
    const week = { startedAt: iso(START), dueAt: iso(START + 1_000 * HOUR) };
    expect(clockStateAt({ ...week, workingDaysLeft: 0.5 }, START)).toBe('soon');
    // A weekend is in between: a day and a half of the clock is no working day.
    expect(clockStateAt({ ...week, workingDaysLeft: 3 }, START)).toBe('safe');
  });

  it('stands still while it is paused, and is settled when it is done', () => {
    expect(clockStateAt({ ...clock, pausedFor: 'dokumen' }, START + 200 * HOUR)).toBe('paused');
    expect(clockStateAt({ ...clock, doneAt: clock.dueAt }, START + 200 * HOUR)).toBe('onTime');
    expect(clockStateAt({ ...clock, doneAt: iso(START + 96 * HOUR + 1) }, START + 200 * HOUR)).toBe('late');
  });
});
