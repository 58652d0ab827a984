import { toldCells } from '#core/monitor/told-cells';
import type { CountedCell, Told } from '#core/monitor/told-cells';
import { codesOf, MONITOR_FIGURE } from '#core/vocabulary';
import type { MonitorFigure } from '#core/vocabulary';
import type { AskedView, FigureView } from './monitor.view';

export interface ToldAsked {
  readonly late: Told;
  readonly asked: Told;
}

/** Below so many answers a median is nearly the time of one of them. */
const SMALLEST_MEDIAN = 5;

export const isMedianTold = ({ answered }: AskedView): boolean => answered >= SMALLEST_MEDIAN;

/** Institution by province with its sums, in the order of the rows: file and memo leave out the same. */
export function toldAsked(rows: readonly AskedView[]): readonly ToldAsked[] {
  const late = toldCells(rows.map((row) => ({ ...placeOf(row), count: row.late, atMost: row.asked })));
  const asked = toldCells(rows.map((row) => ({ ...placeOf(row), count: row.asked, atLeast: row.late })));
  return rows.map((_, at) => ({ late: late[at] ?? 'untold', asked: asked[at] ?? 'untold' }));
}

/** A complaint asked of two institutions counts once in their sum; readers know less then than if it were exact. */
function placeOf({ institutionId, province }: AskedView): Pick<CountedCell, 'from' | 'to'> {
  const row = institutionId === undefined ? 'end' : `institution ${institutionId}`;
  const column = province === undefined ? 'all' : `province ${province}`;
  // The sums lead from all to the institutions, and from the provinces by the end back to all.
  return institutionId !== undefined && province !== undefined
    ? { from: row, to: column }
    : institutionId === undefined && province === undefined
      ? { from: 'end', to: 'all' }
      : { from: column, to: row };
}

/** The figures of the memo with what they add up to: open = breached + soon due + the rest; fell due = on time + late + overdue. */
export function toldFigures(figures: readonly FigureView[]): ReadonlyMap<MonitorFigure, Told> {
  const counts = new Map(figures.map(({ figure, count }) => [figure, count]));
  const of = (figure: MonitorFigure): number => counts.get(figure) ?? 0;
  const restOf = (soon: MonitorFigure): number => Math.max(0, of('open') - of('breached') - of(soon));
  const cells: Readonly<Record<MonitorFigure, Omit<CountedCell, 'count'>>> = {
    open: { from: 'hours', to: 'days' },
    breached: { from: 'days', to: 'hours', atLeast: of('overdue') },
    next3Days: { from: 'days', to: 'ahead' },
    next4Hours: { from: 'ahead', to: 'hours' },
    fellDue: { from: 'end', to: 'due' },
    onTime: { from: 'due', to: 'inTime', atLeast: of('onTimeGross') },
    lateDone: { from: 'due', to: 'end' },
    overdue: { from: 'due', to: 'end', atMost: of('breached') },
    confirmed: { from: 'inTime', to: 'end' },
    unconfirmed: { from: 'inTime', to: 'end' },
    onTimeGross: { from: 'gross', to: 'gross', atMost: of('onTime') },
    closed: { from: 'closed', to: 'closed' },
  };
  const codes = codesOf(MONITOR_FIGURE);
  const told = toldCells([
    ...codes.map((figure) => ({ ...cells[figure], count: of(figure) })),
    { from: 'days', to: 'ahead', count: restOf('next3Days'), as: 'unprinted' },
    { from: 'ahead', to: 'hours', count: restOf('next4Hours'), as: 'unprinted' },
  ]);
  return new Map(codes.map((figure, at) => [figure, told[at] ?? 'untold']));
}
