import { SMALLEST_CELL } from './formula';

/** A cell of a table that leaves the house: what is below five could point at a family, and nothing is still nothing. */
export const muted = (count: number): number | undefined => (count > 0 && count < SMALLEST_CELL ? undefined : count);

/** Per cent of `all` with one decimal; undefined below the smallest cell, where one case more or less says nothing. */
export const percentOf = (part: number, all: number): number | undefined =>
  all < SMALLEST_CELL ? undefined : Math.round((1000 * part) / all) / 10;
