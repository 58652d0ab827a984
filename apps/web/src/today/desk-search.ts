import { TILES } from '#core/desk/tile';
import type { Tile } from '#core/desk/tile';
import { CATEGORY, codesOf, PARTY } from '#core/vocabulary';
import type { CategoryCode, Party } from '#core/vocabulary';
import { ADDRESS, fitting, oneOf } from '../parts/address';
import { ignoredOf } from '../parts/ignored';

/** The state of the queue, as it stands in the address. */
export interface DeskSearch {
  readonly tile?: Tile;
  readonly whose?: 'mine';
  readonly category?: CategoryCode;
  readonly party?: Party;
  readonly institutionId?: string;
  readonly region?: string;
  /** Of the page that is shown; the first when left out. */
  readonly cursor?: string;
  /** Filters of the address that are none (any more); said on the page until they are cleared. */
  readonly ignored?: readonly DeskFilter[];
}

export const DESK_FILTERS = ['tile', 'whose', 'category', 'party', 'institutionId', 'region', 'cursor'] as const;
export type DeskFilter = (typeof DESK_FILTERS)[number];

/** What is no state of ours is left out, and its name is kept to be told: an address may come from anywhere. */
export function readDeskSearch(search: Record<string, unknown>): DeskSearch {
  const read: Omit<DeskSearch, 'ignored'> = {
    tile: oneOf(TILES, search.tile),
    whose: oneOf(['mine'] as const, search.whose),
    category: oneOf(codesOf(CATEGORY), search.category),
    party: oneOf(codesOf(PARTY), search.party),
    institutionId: fitting(ADDRESS.id, search.institutionId),
    region: fitting(ADDRESS.region, search.region),
    cursor: fitting(ADDRESS.cursor, search.cursor),
  };
  return { ...read, ignored: ignoredOf(DESK_FILTERS, search, read) };
}

/** What the tiles are counted under: everything but what a tile itself chooses. */
export const filtersOf = ({ category, party, institutionId, region }: DeskSearch) => ({
  category: category && [category],
  party: party && [party],
  institutionId,
  region,
});

export const isFiltered = (search: DeskSearch): boolean =>
  Object.values(filtersOf(search)).some((value) => value !== undefined);
