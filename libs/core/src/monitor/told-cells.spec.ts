import { array, assert, constantFrom, integer, oneof, property, tuple } from 'fast-check';
import { percentOf } from './muted';
import { toldCells, toldParts } from './told-cells';
import type { CountedCell, Told } from './told-cells';

const countAtAll = oneof({ arbitrary: integer({ min: 0, max: 9 }), weight: 4 }, integer({ min: 0, max: 400 }));
const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const partsOf = (counts: readonly number[]) => counts.map((count) => ({ count }));

/** What a reader has to reckon with: of what is not told, at the least that a larger one is no small cell. */
const isPossible = (value: number, told: Told, count: number): boolean =>
  told === 'shown' ? value === count : told === 'few' ? value >= 1 && value <= 4 : value >= (count >= 5 ? 5 : 0);

/** Every table that differs by one at the most from the true one, in each of its cells. */
function* neighbours(cells: readonly number[]): Generator<readonly number[]> {
  const [first, ...rest] = cells;
  if (first === undefined) return yield [];
  for (const others of neighbours(rest)) for (const step of [0, 1, -1]) yield [first + step, ...others];
}

/** The cells of a table with its sums at the end of each row and column. */
const withSums = (rows: readonly (readonly number[])[]): readonly number[] => {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  return [...rows.flat(), ...rows.map(sum), ...columns.map(sum), sum(rows.flat())];
};

function tableOf(rows: readonly (readonly number[])[]): readonly CountedCell[] {
  const all = withSums(rows);
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const places = [
    ...rows.flatMap((row, at) => row.map((_, column) => ({ from: `row ${at}`, to: `column ${column}` }))),
    ...Array.from({ length: height }, (_, at) => ({ from: 'all', to: `row ${at}` })),
    ...Array.from({ length: width }, (_, column) => ({ from: `column ${column}`, to: 'end' })),
    { from: 'end', to: 'all' },
  ];
  return places.map((place, at) => ({ ...place, count: all[at] ?? 0 }));
}

/** Muted cells that a reader knows after all. */
function workedOut(rows: readonly (readonly number[])[], told: readonly Told[]): readonly number[] {
  const truth = withSums(rows);
  const width = rows[0]?.length ?? 0;
  const open = new Set(told.flatMap((each, at) => (each === 'shown' ? [] : [at])));
  for (const cells of neighbours(rows.flat())) {
    if (open.size === 0) break;
    const table = withSums(rows.map((_, at) => cells.slice(at * width, (at + 1) * width)));
    if (!table.every((value, at) => isPossible(value, told[at] ?? 'shown', truth[at] ?? 0))) continue;
    for (const at of open) if (table[at] !== truth[at]) open.delete(at);
  }
  return [...open];
}

describe('what is told of small cells', () => {
  it('mutes the next smallest where one alone would be the rest of its total', () => {
    const table = tableOf([[20, 3, 7]]);
    expect(toldCells(table)).toEqual(['shown', 'few', 'untold', 'shown', 'shown', 'few', 'untold', 'shown']);
    expect(toldParts(partsOf([20, 3, 7]), { count: 30, told: 'shown' })).toEqual(['shown', 'few', 'untold']);
  });

  it.each([
    { counts: [20, 3, 2], told: ['shown', 'few', 'few'] },
    { counts: [20, 0, 7], told: ['shown', 'shown', 'shown'] },
    { counts: [4, 4], told: ['few', 'untold'] },
    { counts: [1, 5, 9], told: ['few', 'shown', 'untold'] },
    { counts: [1, 1, 1, 1, 1], told: ['few', 'untold', 'few', 'few', 'few'] },
  ])('of $counts with their total: $told', ({ counts, told }) => {
    expect(toldParts(partsOf(counts), { count: sum(counts), told: 'shown' })).toEqual(told);
  });

  it('tells nothing of the parts of a muted total, and no more than it must where some are not printed', () => {
    expect(toldParts(partsOf([3, 0]), { count: 3, told: 'few' })).toEqual(['untold', 'untold']);
    expect(toldParts(partsOf([20, 3]), { count: 40, told: 'shown' })).toEqual(['shown', 'few']);
  });

  it('sees what only several sums together give away', () => {
    // Rows 1 and 2 less columns 1 and 2 leave the third cell of the first row.
    const rows = [
      [2, 2, 3],
      [2, 2, 60],
      [90, 80, 4],
    ];
    const told = toldCells(tableOf(rows));
    expect(workedOut(rows, told)).toEqual([]);
    expect(told.filter((each) => each === 'untold').length).toBeGreaterThan(0);
  });

  it('leaves no muted cell of any table with its sums a single possible value', () => {
    const sizes = constantFrom([1, 2], [1, 5], [2, 2], [2, 3], [3, 3]);
    const tables = sizes.chain(([height = 1, width = 1]) =>
      array(array(countAtAll, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
    assert(
      property(tables, (rows) => {
        const told = toldCells(tableOf(rows));
        const few = withSums(rows).map((count) => count >= 1 && count <= 4);
        expect(told.filter((each, at) => few[at] && each === 'shown')).toEqual([]);
        expect(told.filter((each, at) => withSums(rows)[at] === 0 && each !== 'shown')).toEqual([]);
        expect(workedOut(rows, told)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('leaves no share that gives a muted count or its rest back', () => {
    assert(
      property(tuple(integer({ min: 0, max: 300 }), integer({ min: 0, max: 300 })), ([part, rest]) => {
        const all = part + rest;
        const percent = percentOf(part, all);
        const fitting = Array.from({ length: all + 1 }, (_, each) => each).filter(
          (each) => Math.round((1000 * each) / all) / 10 === percent,
        );
        const isMuted = (count: number): boolean => count >= 1 && count <= 4;
        if (isMuted(part) || isMuted(rest) || all < 5) expect(percent).toBeUndefined();
        else expect(fitting).toContain(part);
      }),
    );
    expect([percentOf(3, 40), percentOf(37, 40), percentOf(4, 4), percentOf(0, 40), percentOf(40, 40)]).toEqual([
      undefined,
      undefined,
      undefined,
      0,
      100,
    ]);
  });
});
