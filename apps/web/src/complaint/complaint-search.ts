import { ADDRESS, fitting, oneOf } from '../parts/address';
import type { Search } from '../parts/address';

export const SHOWN = ['human', 'timer', 'system', 'message', 'citizen'] as const;
/** Which steps of the timeline are shown; all when left out. */
export type Shown = (typeof SHOWN)[number];

/** The state of the page, as it stands in the address: a killed tab comes back with its dialog and its draft. */
export interface ComplaintSearch {
  readonly show?: Shown;
  /** The dialog that is open, by the id of its action. */
  readonly act?: string;
  readonly task?: string;
}

export const readComplaintSearch = (search: Search): ComplaintSearch => ({
  show: oneOf(SHOWN, search.show),
  act: fitting(ADDRESS.act, search.act),
  task: fitting(ADDRESS.id, search.task),
});
