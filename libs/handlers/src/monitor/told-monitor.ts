import { toldCells } from '#core/monitor/told-cells';
import type { CountedCell, Told } from '#core/monitor/told-cells';
import { codesOf, MONITOR_FIGURE } from '#core/vocabulary';
import type { MonitorCause, MonitorFigure } from '#core/vocabulary';
import type { AskedView, CauseView, FigureView, MonitorView } from './monitor.view';

export interface ToldCause {
  readonly cause: MonitorCause;
  readonly count: number;
  readonly told: Told;
}

export interface ToldAsked extends AskedView {
  readonly told: { readonly late: Told; readonly asked: Told };
  /** Why what is late there is; left out in a single province, where every cause would be a sum of its own. */
  readonly causes?: readonly ToldCause[];
}

/** Below so many answers a median is nearly the time of one of them. */
const SMALLEST_MEDIAN = 5;

export const isMedianTold = ({ answered }: AskedView): boolean => answered >= SMALLEST_MEDIAN;

/** Institution by province with its sums, in the order of the rows: file and memo leave out the same. */
export function toldAsked({ asked: rows, causes }: Pick<MonitorView, 'asked' | 'causes'>): readonly ToldAsked[] {
  const reasons = causes.filter(({ province }) => province === undefined);
  const late = toldCells([
    ...rows.map((row) => ({ ...latePlaceOf(row), count: row.late, atMost: row.asked })),
    ...reasons.map((reason) => ({ ...causePlaceOf(reason), count: reason.count })),
  ]);
  const asked = toldCells(rows.map((row) => ({ ...placeOf(row), count: row.asked, atLeast: row.late })));
  const toldReasons = reasons.map((reason, at) => ({ ...reason, told: late[rows.length + at] ?? 'untold' }));
  return rows.map((row, at) => ({
    ...row,
    told: { late: late[at] ?? 'untold', asked: asked[at] ?? 'untold' },
    causes:
      row.province === undefined
        ? toldReasons.filter(({ institutionId }) => institutionId === row.institutionId)
        : undefined,
  }));
}

/** All causes together lead to the late ones of each institution, and these to its provinces: a complaint with two causes again counts more than once. */
const latePlaceOf = (row: AskedView): Pick<CountedCell, 'from' | 'to'> =>
  row.institutionId !== undefined && row.province === undefined
    ? { from: `late ${row.institutionId}`, to: placeOf(row).to }
    : placeOf(row);

const causePlaceOf = ({
  institutionId,
  cause,
}: Pick<CauseView, 'institutionId' | 'cause'>): Pick<CountedCell, 'from' | 'to'> =>
  institutionId === undefined
    ? { from: 'all', to: `cause ${cause}` }
    : { from: `cause ${cause}`, to: `late ${institutionId}` };

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
