import { ComplaintDesk } from './complaint-desk';
import { DeskFilters } from './desk-filters.query';
import { DeskItems } from './desk-items.query';
import { DeskNames } from './desk-names';
import { DeskTiles } from './desk-tiles.query';
import { NormDates } from './norm-dates';

/** What people do here, and ask. */
export const DESK = [ComplaintDesk, DeskFilters, DeskItems, DeskNames, DeskTiles, NormDates];
