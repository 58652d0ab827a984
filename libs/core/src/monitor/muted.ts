import { SMALLEST_CELL } from './formula';

/** What is below five could point at a family, and nothing is still nothing. */
export const isFew = (count: number): boolean => count > 0 && count < SMALLEST_CELL;

/**
 * Per cent of `all` with one decimal. Undefined below the smallest cell, where one case more or less says nothing, and where
 * it would give back a muted count: 7.5 % of 40 are three, 92.5 % are all but three.
 */
export const percentOf = (part: number, all: number): number | undefined =>
  all < SMALLEST_CELL || isFew(part) || isFew(all - part) ? undefined : Math.round((1000 * part) / all) / 10;
