import type { Page } from 'playwright-core';
import type { SweptPage } from './swept-page';

const CODE = '[autocomplete="one-time-code"]';

async function askedForCode(page: Page): Promise<void> {
  await page.locator('[data-reply="paidOut"]').click();
  await page.locator('main form button[type="submit"]').first().click();
  await page.locator(CODE).waitFor();
}

/** Thanked without an answer being kept: the next one who opens the link finds it as it was. */
async function thanked(page: Page): Promise<void> {
  await page.route('**/answer-links/confirm-code', (route) => route.fulfill({ json: { proof: 'x'.repeat(43) } }));
  await page.route('**/answer-links/reply', (route) => route.fulfill({ json: {} }));
  // The address is that of the page before: it would not be opened anew.
  await page.reload();
  await askedForCode(page);
  await page.locator(CODE).fill('271828');
  // Not before the code is asked for: the button waits for that.
  await page.locator(`form:has(${CODE}) button[type="submit"]`).click();
  await page.locator('main form').first().waitFor({ state: 'detached' });
}

/** What an outside party meets behind the link it was sent. */
export const LINK_PAGES: readonly SweptPage[] = [
  { name: 'answer, by link', path: ({ link }) => `/jawab#${link}` },
  { name: 'answer, by a link nobody was sent', path: '/jawab' },
  { name: 'answer to a referral, by link', path: ({ referralLink }) => `/jawab/rujukan#${referralLink}` },
  {
    name: 'answer to a referral, asked for the code',
    path: ({ referralLink }) => `/jawab/rujukan#${referralLink}`,
    prepare: async (page) => {
      await page.locator('main button').first().click();
      await page.getByRole('textbox').waitFor();
    },
  },
  { name: 'answer, by link, asked for the code', path: ({ link }) => `/jawab#${link}`, prepare: askedForCode },
  { name: 'answer, by link, thanked', path: ({ link }) => `/jawab#${link}`, prepare: thanked },
];
