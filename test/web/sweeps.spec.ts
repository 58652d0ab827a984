import type { Page } from 'playwright-core';
import { axeFaults } from './support/axe';
import { layFacts } from './support/facts';
import type { Facts } from './support/facts';
import { dueDates } from './support/due-dates';
import { keyboardWalk } from './support/keyboard-walk';
import { SWEPT_PAGES } from './support/pages';
import type { SweptPage } from './support/swept-page';
import { settled } from './support/settled';
import { untranslated } from './support/untranslated';
import { SIZES, WebWorld } from './support/web-world';
import type { Size } from './support/web-world';

describe('every page', () => {
  let world: WebWorld;
  let facts: Facts;
  let datesSeen = 0;
  const windows = new Map<string, Page>();
  beforeAll(async () => {
    // Every list is a long one.
    world = await WebWorld.begin({ exportStreamRows: 0 });
    facts = await layFacts(world.story);
  }, 240_000);
  afterAll(() => world?.end());

  /** One window for each person and size; pages come one after the other in it. */
  async function visit({ as, path, prepare }: SweptPage, size: Size, search = ''): Promise<Page> {
    const key = `${as ?? ''} ${size}`;
    const page = windows.get(key) ?? (await world.open({ as, size }));
    windows.set(key, page);
    await page.unrouteAll();
    const address = typeof path === 'string' ? path : path(facts);
    // What stands behind a # comes after the search.
    const [before = '', hash] = address.split('#');
    const asked = before + (search && (before.includes('?') ? `&${search}` : `?${search}`));
    await page.goto(hash === undefined ? asked : `${asked}#${hash}`);
    await page.locator('h1').first().waitFor();
    await settled(page);
    await prepare?.(page);
    await settled(page);
    return page;
  }

  for (const size of Object.keys(SIZES) as Size[])
    describe(`at ${SIZES[size].width} × ${SIZES[size].height}`, () => {
      it.each(SWEPT_PAGES.map((swept) => [swept.name, swept] as const))(
        '%s: breaks no rule of WCAG 2.2 A and AA, has one h1, never scrolls sideways, Tab reaches what one sees, and every due date can be asked about',
        async (_name, swept) => {
          const page = await visit(swept, size);
          expect(await axeFaults(page)).toEqual([]);
          expect(await page.locator('h1').count()).toBe(1);
          const { wide, seen } = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth,
            seen: document.documentElement.clientWidth,
          }));
          expect(wide).toBeLessThanOrEqual(seen);
          const due = await dueDates(page);
          expect(due.unexplained).toEqual([]);
          datesSeen += due.all;
          if (!swept.isDialog) expect(await keyboardWalk(page)).toEqual({ unreached: [], invisible: [] });
        },
      );
    });

  it('due dates stood on many of them', () => expect(datesSeen).toBeGreaterThan(60));

  it.each(SWEPT_PAGES.map((swept) => [swept.name, swept] as const))(
    '%s: every text is a translation or marked as data',
    async (_name, swept) => {
      const page = await visit(swept, 'desk', 'lng=qps');
      expect(await page.evaluate(() => document.body.textContent)).toContain('⟦');
      expect(await untranslated(page)).toEqual([]);
    },
  );
});
