import { at, lastNotAfter, sortedLine } from '#core/calendar/sorted-line';

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Tells the place of an offset in this text. The lines are looked up, not walked: a file may have very many. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = sortedLine(Float64Array.from([0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]));
  return (offset) => {
    const line = lastNotAfter(starts, offset);
    return { line: line + 1, column: offset - at(starts.values, line) + 1 };
  };
}
