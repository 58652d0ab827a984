import { buildAxis } from './axis';
import { sortedLine } from './sorted-line';

describe('an axis', () => {
  it('is refused where an interval is empty, or begins before the one before it has ended', () => {
    const axis = (...intervals: readonly (readonly [number, number])[]) =>
      buildAxis(
        intervals.map(([start, end]) => ({ start, end })),
        1,
        0,
      );
    expect(() => axis([0, 5], [4, 9])).toThrow(new RangeError('interval 4 to 9 after 5'));
    expect(() => axis([3, 3])).toThrow(RangeError);
    expect(() => axis([0, 5], [5, 9])).not.toThrow();
  });

  it('spreads the directory of its line from the first value to the last', () => {
    const { cellsPerUnit, before } = sortedLine(Float64Array.of(10, 20, 30, 50));
    // Sixteen cells over forty units; the last one holds only the end.
    expect([cellsPerUnit, before.length]).toEqual([15 / 40, 17]);
  });
});
