import { muted, percentOf } from '#core/monitor/muted';
import type { Cell } from '#platform/sheets/safe-cell';
import { ALL, FEW } from './export-words';
import type { MonitorView } from './monitor.view';

const DAY_MS = 86_400_000;

const cell = (count: number): Cell => muted(count) ?? FEW;

/** Institution by province as lines, cells below five muted. */
export function askedCells({ asked, institutions, regions }: MonitorView, language: 'id' | 'en'): (readonly Cell[])[] {
  return asked.map(({ institutionId, province, late, asked: all, medianMs }) => [
    institutions.find(({ id }) => id === institutionId)?.name ?? ALL[language],
    regions.find(({ code }) => code === province)?.name ?? ALL[language],
    cell(late),
    cell(all),
    percentOf(late, all) ?? FEW,
    medianMs === undefined || muted(all) === undefined ? undefined : Math.round((10 * medianMs) / DAY_MS) / 10,
  ]);
}

/** Kabupaten and kota by category as lines, cells below five muted. */
export const heatCells = ({ heat, regions }: MonitorView): (readonly Cell[])[] =>
  heat.map(({ regency, category, breached, open }) => [
    regions.find(({ code }) => code === regency)?.name ?? regency,
    category,
    cell(breached),
    cell(open),
  ]);
