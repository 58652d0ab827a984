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

const OPERATOR = 'operator.pusat.1';
const SUPERVISOR = 'supervisor.3325';

/** Every page there is: one line each. */
export const SWEPT_PAGES: readonly SweptPage[] = [
  { name: 'login', path: '/' },
  { name: 'me', as: SUPERVISOR, path: '/saya' },
  { name: 'no such page', as: OPERATOR, path: '/tidak/ada' },
  {
    name: 'user menu',
    as: OPERATOR,
    path: '/saya',
    isDialog: true,
    prepare: (page) => page.getByRole('banner').getByRole('button').last().click(),
  },
  {
    name: 'help sheet',
    as: OPERATOR,
    path: '/saya',
    isDialog: true,
    prepare: (page) => page.keyboard.press('Shift+F1'),
  },
  { name: 'palette', as: OPERATOR, path: '/saya', isDialog: true, prepare: (page) => page.keyboard.press('Control+k') },
];
