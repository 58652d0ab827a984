import { isFew, percentOf } from '#core/monitor/muted';
import type { Told } from '#core/monitor/told-cells';
import { codesOf, MONITOR_CAUSE } from '#core/vocabulary';
import type { Cell } from '#platform/sheets/safe-cell';
import { ALL, FEW, UNTOLD } from './export-words';
import type { MonitorView } from './monitor.view';
import { isMedianTold, toldAsked } from './told-monitor';
import type { ToldAsked } from './told-monitor';

const DAY_MS = 86_400_000;

const cell = (count: number, told: Told): Cell => ({ shown: count, few: FEW, untold: UNTOLD })[told];

/** Only of counts that are both told: else it would tell one of them. */
function percentCell({ late, asked, told }: ToldAsked): Cell {
  if (told.asked === 'few') return FEW;
  return (told.late === 'shown' && told.asked === 'shown' ? percentOf(late, asked) : undefined) ?? UNTOLD;
}

/** Institution by province as lines with their sums, cells below five muted, and none to be worked out from the others. */
export function askedCells(monitor: MonitorView, language: 'id' | 'en'): (readonly Cell[])[] {
  const { institutions, regions } = monitor;
  return toldAsked(monitor).map((row) => {
    const { institutionId, province, late, asked, medianMs, told } = row;
    return [
      institutions.find(({ id }) => id === institutionId)?.name ?? ALL[language],
      regions.find(({ code }) => code === province)?.name ?? ALL[language],
      cell(late, told.late),
      cell(asked, told.asked),
      percentCell(row),
      medianMs === undefined || !isMedianTold(row) ? undefined : Math.round((10 * medianMs) / DAY_MS) / 10,
      ...causeCells(row),
    ];
  });
}

/** One for each cause there is, so that a file of next month has the same columns. */
const causeCells = ({ causes }: ToldAsked): readonly Cell[] =>
  codesOf(MONITOR_CAUSE).map((code) => {
    if (!causes) return undefined;
    const found = causes.find(({ cause }) => cause === code);
    return found ? cell(found.count, found.told) : 0;
  });

/** Kabupaten and kota by category as lines without sums, cells below five muted. */
export const heatCells = ({ heat, regions }: MonitorView): (readonly Cell[])[] =>
  heat.map(({ regency, category, breached, open }) => [
    regions.find(({ code }) => code === regency)?.name ?? regency,
    category,
    isFew(breached) ? FEW : breached,
    isFew(open) ? FEW : open,
  ]);
