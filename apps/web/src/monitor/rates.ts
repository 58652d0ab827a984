import { SMALLEST_CELL } from '#core/monitor/formula';
import type { MonitorFigure } from '#core/vocabulary';
import type { Monitor } from './monitor-queries';

export const countIn = ({ figures }: Monitor, figure: MonitorFigure): number =>
  figures.find((each) => each.figure === figure)?.count ?? 0;

/** Per cent with one decimal; undefined where there are too few to say anything. */
export const rateOf = (part: number, all: number): number | undefined =>
  all < SMALLEST_CELL ? undefined : Math.round((1000 * part) / all) / 10;

/** From cold to hot, by share: the number stands in the cell, the ground only helps to find it. */
export const heatOf = (part: number, all: number): 0 | 1 | 2 | 3 => {
  const share = all === 0 ? 0 : part / all;
  return share === 0 ? 0 : share < 0.15 ? 1 : share < 0.4 ? 2 : 3;
};
