import { at, lastBefore, lastNotAfter, sortedLine, type SortedLine } from './sorted-line';

/**
 * Sorted, disjoint, half-open intervals [start, end) on a line, with the running sum of what they measure.
 * Serves twice: working seconds along instants, and working days along epoch days.
 */
export interface Axis {
  readonly starts: SortedLine;
  readonly ends: Float64Array;
  /** What is measured before interval i; one longer than the intervals, the last is the whole. Zero lies at the epoch. */
  readonly sums: SortedLine;
  /** Positions per unit measured: 1,000 (ms) per working second, 1 (day) per working day. */
  readonly step: number;
}

export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Each interval holds a whole number of steps. Throws on intervals that overlap or are empty. */
export function buildAxis(intervals: readonly Interval[], step: number, epoch: number): Axis {
  const starts = new Float64Array(intervals.length);
  const ends = new Float64Array(intervals.length);
  const sums = new Float64Array(intervals.length + 1);
  const beforeEpoch = intervals.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, epoch) - start), 0);
  let [sum, reached] = [0 - beforeEpoch / step, -Infinity];
  sums[0] = sum;
  intervals.forEach(({ start, end }, index) => {
    if (start < reached || end <= start) throw new RangeError(`interval ${start} to ${end} after ${reached}`);
    sum += (end - start) / step;
    starts[index] = start;
    ends[index] = end;
    sums[index + 1] = sum;
    reached = end;
  });
  return { starts: sortedLine(starts), ends, sums: sortedLine(sums), step };
}

/** What lies before `position`, counted from the epoch, in whole steps: a step counts once it is over. */
export function measureAt({ starts, sums, step }: Axis, position: number): number {
  const index = lastNotAfter(starts, position);
  if (index < 0) return at(sums.values, 0);
  return Math.min(
    at(sums.values, index) + Math.floor((position - at(starts.values, index)) / step),
    at(sums.values, index + 1),
  );
}

/** The earliest position with this measure: inside or at the end of an interval, never in a gap. NaN outside the axis. */
export function positionOf({ starts, sums, step }: Axis, measure: number): number {
  if (measure === at(sums.values, 0)) return at(starts.values, 0);
  const index = lastBefore(sums, measure);
  return at(starts.values, index) + (measure - at(sums.values, index)) * step;
}

/** Index of the interval that begins last, at `position` or before it; -1 when all begin later. */
export const intervalAt = ({ starts }: Axis, position: number): number => lastNotAfter(starts, position);

/** NaN without such an interval. */
export const startOf = ({ starts }: Axis, index: number): number => at(starts.values, index);
export const endOf = ({ ends }: Axis, index: number): number => at(ends, index);

export const firstMeasure = ({ sums }: Axis): number => at(sums.values, 0);
export const lastMeasure = ({ sums }: Axis): number => at(sums.values, sums.values.length - 1);
