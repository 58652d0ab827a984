import { SMALLEST_CELL } from './formula';
import { isFew } from './muted';

/**
 * A count that leaves the house, as an edge between sums: whatever goes into one comes out of it again. The parts of a total
 * lead from one place to another, the total leads back.
 */
export interface CountedCell {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Counts that are printed beside it and known to be no larger, or no smaller. */
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Nobody is told: what is left of a total. */
  readonly as?: 'unprinted';
}

/** As a number, as "below five", or not at all. */
export type Told = 'shown' | 'few' | 'untold';

interface Edge extends CountedCell {
  told: Told;
}

/**
 * How each count is told, so that no muted one can be worked out from what is printed beside it. Counts below five are muted;
 * where sums would leave a single value for one of them, the smallest count that prevents it is not told either (complementary
 * suppression). Whether a value can be another one is asked of the sums themselves: it can where a closed round of cells may
 * each go up or down by one.
 */
export function toldCells(cells: readonly CountedCell[]): readonly Told[] {
  const edges = cells.map((cell): Edge => ({ ...cell, told: firstTold(cell) }));
  const sums = sumsOf(edges);
  const muted = edges.filter(({ told, as }) => as === undefined && told !== 'shown');
  // Telling less only ever leaves more room: whoever has been looked at stays safe.
  for (const edge of muted)
    while (!canVary(edge, sums)) {
      const next = cheapestWayOut(edge, edges, sums);
      if (!next) break;
      if (next.told === 'shown') muted.push(next);
      next.told = 'untold';
    }
  return edges.map(({ told }) => told);
}

const firstTold = ({ count, as }: CountedCell): Told =>
  as === 'unprinted' ? 'untold' : as === undefined && isFew(count) ? 'few' : 'shown';

/** Values a reader has to reckon with. Of what is not told, the larger ones are known to be no small cells. */
function bounds({ told, count, atLeast = 0, atMost = Infinity, as }: Edge): readonly [low: number, high: number] {
  if (told === 'shown') return [count, count];
  const low = told === 'few' ? 1 : as === undefined && !isFew(count) ? SMALLEST_CELL : 0;
  const high = told === 'few' ? SMALLEST_CELL - 1 : Infinity;
  return [Math.max(low, atLeast), Math.min(high, atMost)];
}

const mayGrow = (edge: Edge): boolean => edge.count < bounds(edge)[1];
const mayShrink = (edge: Edge): boolean => edge.count > bounds(edge)[0];

/** Cells by the sums they go into or come out of. */
type Sums = ReadonlyMap<string, readonly Edge[]>;

function sumsOf(edges: readonly Edge[]): Sums {
  const sums = new Map<string, Edge[]>();
  for (const edge of edges)
    for (const place of new Set([edge.from, edge.to])) {
      const here = sums.get(place);
      if (here) here.push(edge);
      else sums.set(place, [edge]);
    }
  return sums;
}

const canVary = (edge: Edge, sums: Sums): boolean =>
  (mayGrow(edge) && reach(edge, edge.to, sums).has(edge.from)) ||
  (mayShrink(edge) && reach(edge, edge.from, sums).has(edge.to));

/** Sums that can be kept, one after the other, by letting another cell than this one give way. */
function reach(without: Edge, start: string, sums: Sums): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const place of reached)
    for (const edge of sums.get(place) ?? []) {
      if (edge === without) continue;
      if (edge.from === place && mayGrow(edge)) reached.add(edge.to);
      if (edge.to === place && mayShrink(edge)) reached.add(edge.from);
    }
  return reached;
}

/** The smallest count that would give more room once it is not told; those that are told as "below five" last, itself at the very end. */
function cheapestWayOut(edge: Edge, edges: readonly Edge[], sums: Sums): Edge | undefined {
  const up = mayGrow(edge) ? reach(edge, edge.to, sums) : new Set<string>();
  const down = mayShrink(edge) ? reach(edge, edge.from, sums) : new Set<string>();
  const opens = (other: Edge): boolean => {
    if (other === edge || other.count === 0 || other.told === 'untold') return false;
    const untold: Edge = { ...other, told: 'untold' };
    return [up, down].some(
      (reached) =>
        (reached.has(other.from) && !reached.has(other.to) && mayGrow(untold)) ||
        (reached.has(other.to) && !reached.has(other.from) && mayShrink(untold)),
    );
  };
  const cost = ({ told, count }: Edge): number => (told === 'few' ? Number.MAX_SAFE_INTEGER : count);
  const [cheapest] = edges.filter(opens).toSorted((left, right) => cost(left) - cost(right));
  return cheapest ?? (edge.told === 'few' ? edge : undefined);
}

/** Parts of one total that is told elsewhere; of a total that is muted, none is told. */
export function toldParts(
  parts: readonly Omit<CountedCell, 'from' | 'to' | 'as'>[],
  total: { readonly count: number; readonly told: Told },
): readonly Told[] {
  if (total.told !== 'shown') return parts.map(() => 'untold');
  const rest = parts.reduce((left, { count }) => left - count, total.count);
  const place = { from: 'total', to: 'parts' };
  const left: CountedCell[] = rest > 0 ? [{ ...place, count: rest, as: 'unprinted' }] : [];
  return toldCells([...parts.map((part) => ({ ...part, ...place })), ...left]).slice(0, parts.length);
}
