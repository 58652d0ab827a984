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

export const readComplaintSearch = (search: Record<string, unknown>): ComplaintSearch => ({
  show: SHOWN.find((each) => each === search.show),
  act: typeof search.act === 'string' && /^\w{1,40}$/.test(search.act) ? search.act : undefined,
  task: typeof search.task === 'string' && /^[0-9a-f-]{36}$/.test(search.task) ? search.task : undefined,
});
