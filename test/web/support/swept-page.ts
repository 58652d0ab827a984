import type { Page } from 'playwright-core';
import type { Facts } from './facts';

/** One page, or one state of a page, that the sweeps visit: accessibility, keyboard, translation. */
export interface SweptPage {
  readonly name: string;
  /** Login of whoever looks; nobody when left out. */
  readonly as?: string;
  readonly path: string | ((facts: Facts) => string);
  /** Opens a dialog, types something: whatever the state needs. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** The keyboard walk is left out where a dialog holds the focus. */
  readonly isDialog?: true;
}
