import type { CategoryCode } from '#core/vocabulary';

/** `sober`: integrity and social cases, of which nothing is told but that they were seen to. */
export type Lane = 'open' | 'sober';

const LANE: Readonly<Record<CategoryCode, Lane>> = {
  'BYR-01': 'open',
  'DAT-01': 'open',
  'KKS-05': 'sober',
  'SOS-01': 'sober',
};

export const laneOf = (category: CategoryCode): Lane => LANE[category];
