import { beginningOf, endAfter, makesCycle, overlap } from './dated';

const now = Date.parse('2026-11-23T03:00:00Z');
const HOUR = 3_600_000;

describe('a dated change', () => {
  it('begins at midnight on the clock of the seat, today at once, and never in the past', () => {
    expect(beginningOf('2026-11-24', 'WIB', now)).toBe(Date.parse('2026-11-23T17:00:00Z'));
    expect(beginningOf('2026-11-24', 'WIT', now)).toBe(Date.parse('2026-11-23T15:00:00Z'));
    expect(beginningOf('2026-11-23', 'WIB', now)).toBe(now);
    expect(beginningOf('2026-11-22', 'WIB', now)).toBeUndefined();
    // Already tomorrow in the east.
    expect(beginningOf('2026-11-23', 'WIT', Date.parse('2026-11-23T15:30:00Z'))).toBeUndefined();
    expect(endAfter('2026-11-24', 'WIB')).toBe(Date.parse('2026-11-24T17:00:00Z'));
  });

  it.each([
    ['one after the other', [0, 2], [2, 4], false],
    ['a common hour', [0, 3], [2, 4], true],
    ['no end', [0, undefined], [5, undefined], true],
    ['called off before it began', [2, 2], [0, 4], false],
  ] as const)('meets another: %s', (_what, [a, b], [c, d], expected) => {
    const period = (from: number, to?: number) => ({
      validFrom: now + from * HOUR,
      validTo: to === undefined ? undefined : now + to * HOUR,
    });
    expect([overlap(period(a, b), period(c, d)), overlap(period(c, d), period(a, b))]).toEqual([expected, expected]);
  });

  it('never makes somebody her own superior', () => {
    const line: Readonly<Record<string, string | undefined>> = { c: 'b', b: 'a' };
    const superiorOf = (id: string) => line[id];
    expect(makesCycle('a', 'c', superiorOf)).toBe(true);
    expect(makesCycle('a', 'a', superiorOf)).toBe(true);
    expect(makesCycle('c', 'a', superiorOf)).toBe(false);
    const loop: Readonly<Record<string, string>> = { x: 'y', y: 'x' };
    expect(makesCycle('c', 'x', (id) => loop[id])).toBe(false);
  });
});
