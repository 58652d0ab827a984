import type { AskedView } from './monitor.view';
import { isMedianTold, toldAsked, toldFigures } from './told-monitor';
import type { ToldCause } from './told-monitor';

const row = (institutionId: string | undefined, province: string | undefined, asked: number, late = 0): AskedView => ({
  institutionId,
  province,
  asked,
  late,
  answered: asked,
});

/** All ways in which three causes add up. */
const triplesOf = (sum: number): (readonly [number, number, number])[] =>
  Array.from({ length: sum + 1 }, (_, first) =>
    Array.from({ length: sum + 1 - first }, (_, second) => [first, second, sum - first - second] as const),
  ).flat();

describe('what file and memo tell of small counts', () => {
  it('leaves the only muted province of an institution with another one, and both with their sums', () => {
    const rows = [
      row('bank', '33', 20),
      row('bank', '34', 3),
      row('bank', '53', 9),
      row('bank', undefined, 32),
      row('dinas', '33', 30),
      row('dinas', '34', 12),
      row('dinas', '53', 14),
      row('dinas', undefined, 56),
      row(undefined, '33', 50),
      row(undefined, '34', 15),
      row(undefined, '53', 23),
      row(undefined, undefined, 88),
    ];
    // Three from the row and three from the column: four cells of a square, and every sum is told.
    expect(toldAsked({ asked: rows, causes: [] }).map(({ told }) => told.asked)).toEqual([
      'shown',
      'few',
      'untold',
      'shown',
      'shown',
      'untold',
      'untold',
      'shown',
      'shown',
      'shown',
      'shown',
      'shown',
    ]);
  });

  it('leaves no cause to be worked out of what was late: a second one is not told, nor one of the sums', () => {
    const rows = [
      row('bank', '33', 30, 20),
      row('bank', undefined, 30, 20),
      row('dinas', '33', 30, 15),
      row('dinas', undefined, 30, 15),
      row(undefined, '33', 60, 35),
      row(undefined, undefined, 60, 35),
    ];
    const why = (institutionId: string | undefined, counts: readonly [number, number, number]) =>
      (['coreSystem', 'cardStock', 'unanswered'] as const).map((cause, at) => ({
        institutionId,
        cause,
        count: counts[at] ?? 0,
      }));
    const told = toldAsked({
      asked: rows,
      causes: [
        ...why('bank', [11, 3, 6]),
        ...why('dinas', [9, 6, 0]),
        ...why(undefined, [20, 9, 6]),
        { institutionId: 'bank', province: '33', cause: 'cardStock', count: 3 },
      ],
    });
    expect(told.map(({ told: { late } }) => late)).toEqual(rows.map(() => 'shown'));
    const [, bank = [], , dinas = [], , all = []] = told.map(({ causes }) => causes);
    expect(told.flatMap(({ province, causes }) => (province === undefined ? [] : [causes]))).toEqual(
      rows.slice(3).map(() => undefined),
    );
    expect(bank[1]?.told).toBe('few');
    const isPossible = (value: number, each: ToldCause | undefined): boolean =>
      each?.told === 'shown' ? value === each.count : each?.told === 'few' ? value > 0 && value < 5 : value >= 0;
    const possible = new Set<number>();
    for (const ofBank of triplesOf(20))
      for (const ofDinas of triplesOf(15))
        if (
          ofBank.every((value, at) => isPossible(value, bank[at])) &&
          ofDinas.every((value, at) => isPossible(value, dinas[at])) &&
          ofBank.every((value, at) => isPossible(value + (ofDinas[at] ?? 0), all[at]))
        )
          possible.add(ofBank[1]);
    expect(possible.size).toBeGreaterThan(1);
  });

  it('tells no cause of what is not told itself', () => {
    const told = toldAsked({
      asked: [row('bank', undefined, 30, 3), row(undefined, undefined, 30, 3)],
      causes: [
        { institutionId: 'bank', cause: 'untold', count: 3 },
        { institutionId: undefined, cause: 'untold', count: 3 },
      ],
    });
    expect(told.flatMap(({ causes }) => causes ?? []).filter((each) => each.told === 'shown')).toEqual([]);
  });

  it('mutes figures below five, and what they could be worked out of', () => {
    const told = toldFigures([
      { figure: 'open', count: 23 },
      { figure: 'breached', count: 9 },
      { figure: 'next3Days', count: 0 },
      { figure: 'fellDue', count: 30 },
      { figure: 'onTime', count: 20 },
      { figure: 'lateDone', count: 1 },
      { figure: 'overdue', count: 9 },
      { figure: 'confirmed', count: 12 },
      { figure: 'unconfirmed', count: 8 },
    ]);
    expect(Object.fromEntries(told)).toMatchObject({
      open: 'shown',
      breached: 'shown',
      next3Days: 'shown',
      fellDue: 'shown',
      lateDone: 'few',
    });
    const of = ['onTime', 'overdue'] as const;
    expect(of.filter((figure) => told.get(figure) === 'untold')).toHaveLength(1);
  });

  it('tells a median of five answers, and of no fewer', () => {
    expect([5, 4, 0].map((answered) => isMedianTold({ asked: 9, late: 0, answered }))).toEqual([true, false, false]);
  });
});
