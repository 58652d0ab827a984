import { pastFor, realMsSince } from './business-clock';

const NOW = 1_800_000_000_000;
const movedAgo = (ms: number, rate: number) => ({ realAt: NOW - ms, simAt: 5_000_000, rate });

describe('what is past for half a second', () => {
  it('is real time minus half a second where nobody moves the clock', () => {
    expect(pastFor(undefined, NOW, 500)).toBe(NOW - 500);
    expect(realMsSince(undefined, NOW, NOW - 700)).toBe(700);
  });

  it('counts real time, however fast business time runs', () => {
    expect(pastFor(movedAgo(2_000, 60), NOW, 500)).toBe(5_000_000 + 1_500 * 60);
    expect(realMsSince(movedAgo(2_000, 60), NOW, 5_000_000 + 60_000)).toBe(1_000);
  });

  it('begins anew when the clock is moved, also one that stands still', () => {
    expect(pastFor(movedAgo(499, 1), NOW, 500)).toBeUndefined();
    expect(pastFor(movedAgo(499, 0), NOW, 500)).toBeUndefined();
    expect(pastFor(movedAgo(500, 0), NOW, 500)).toBe(5_000_000);
    expect(realMsSince(movedAgo(500, 0), NOW, 1_000)).toBe(500);
    expect(realMsSince(movedAgo(800, 1), NOW, 1_000)).toBe(800);
  });
});
