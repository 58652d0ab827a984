import type { AskedView } from './monitor.view';
import { isMedianTold, toldAsked, toldFigures } from './told-monitor';

const row = (institutionId: string | undefined, province: string | undefined, asked: number, late = 0): AskedView => ({
  institutionId,
  province,
  asked,
  late,
  answered: asked,
});

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
    expect(toldAsked(rows).map(({ asked }) => asked)).toEqual([
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
