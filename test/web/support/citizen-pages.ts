import type { Page } from 'playwright-core';
import { ATTEMPT_LIMIT } from '#core/citizen/attempt-limit';
import type { StoryComplaint } from '#testing/world/story-world';

/** Opens a page in the language that the search asks for; by names of fields, which are the same in both. */
type Show = (page: Page, complaint: StoryComplaint, search: string) => Promise<void>;

export const NARRATIVE = 'Bantuan tahap ini belum masuk. <b>Tolong</b>';

/** Its check letter is right, and nobody was ever given it. */
const GUESSED = { nomor: 'PKH-3325-202611-99999-A', kode: '0000-0000-000' };

/** Clicks what sends a form. @returns the status of what comes */
async function sent(page: Page, button: string): Promise<number> {
  const answer = page.waitForResponse((response) => response.request().isNavigationRequest());
  const loaded = page.waitForEvent('domcontentloaded');
  await page.locator(button).click();
  await loaded;
  return (await answer).status();
}

async function expectStatus(page: Page, button: string, status: number): Promise<void> {
  const found = await sent(page, button);
  if (found !== status) throw new Error(`${page.url()} answers ${found}, not ${status}`);
}

const opened =
  (path: string): Show =>
  async (page, _complaint, search) => {
    await page.goto(`${path}${search}`);
  };

const tracked: Show = async (page, { number, trackingCode }, search) => {
  await page.goto(`/lacak${search}`);
  await page.locator('[name="nomor"]').fill(number);
  await page.locator('[name="kode"]').fill(trackingCode);
  await expectStatus(page, 'main form button', 200);
};

async function searched(page: Page, village: string): Promise<void> {
  await page.locator('[name="desa"]').fill(village);
  await expectStatus(page, 'button[value="cari"]', 200);
  await page.locator('[name="regionCode"]').first().waitFor();
}

/** Every page of whoever has no account, in the state in which it has most to show. @param village known once the world is */
export const citizenPages = (village: () => string): readonly (readonly [name: string, show: Show])[] => [
  ['tracking', opened('/lacak')],
  [
    'tracking, unknown',
    async (page, _complaint, search) => {
      await page.goto(`/lacak${search}`);
      await expectStatus(page, 'main form button', 404);
    },
  ],
  [
    'tracking, guessed too often',
    async (page, _complaint, search) => {
      for (let guess = 0; guess < ATTEMPT_LIMIT.codeOfNumber.most; guess += 1) {
        const { status } = await guessed(page);
        if (status === 429) break;
      }
      await page.goto(`/lacak${search}`);
      await page.locator('[name="nomor"]').fill(GUESSED.nomor);
      await page.locator('[name="kode"]').fill(GUESSED.kode);
      await expectStatus(page, 'main form button', 429);
    },
  ],
  ['filing', opened('/lapor')],
  [
    'filing, with faults',
    async (page, _complaint, search) => {
      await page.goto(`/lapor${search}`);
      await expectStatus(page, 'button[value="kirim"]', 400);
    },
  ],
  [
    'filing, the villages of a name',
    async (page, _complaint, search) => {
      await page.goto(`/lapor${search}`);
      await searched(page, village());
    },
  ],
  [
    'filed',
    async (page, _complaint, search) => {
      await page.goto(`/lapor${search}`);
      await page.locator('[name="category"][value="BYR-01"]').check();
      await page.locator('[name="programme"][value="PKH"]').check();
      await page.locator('[name="narrative"]').fill(NARRATIVE);
      await searched(page, village());
      await page.locator('[name="regionCode"]').first().check();
      await page.locator('[name="reporterKind"][value="beneficiary"]').check();
      await page.locator('[name="reporter.name"]').fill('Ibu Contoh (rekaan)');
      await page.locator('[name="kontak"][value="never"]').check();
      await page.locator('[name="isInDanger"]').check();
      await expectStatus(page, 'button[value="kirim"]', 201);
    },
  ],
  ['standing', tracked],
  [
    'standing, shown too long ago',
    async (page, complaint, search) => {
      await tracked(page, complaint, search);
      // As a page that was left open: the pass in its form holds no longer.
      await page.locator('form:has([name="teks"]) [name="tanda"]').evaluate((field: HTMLInputElement) => {
        field.value = field.value.replace(/\.\d+\./, '.1000000000000.');
      });
      await page.locator('[name="teks"]').fill('Rekeningnya di BRI Batang.');
      await expectStatus(page, 'form:has([name="teks"]) button[type="submit"]', 403);
    },
  ],
  [
    'receipt',
    async (page, complaint, search) => {
      await tracked(page, complaint, search);
      await expectStatus(page, 'button[value="a5"]', 200);
      await page.getByRole('img').waitFor();
    },
  ],
  ['no such page', opened('/lacak/tidak-ada')],
];

/** By hand what the form sends. */
async function guessed(page: Page): Promise<{ status: number }> {
  const answer = await page.request.post('/lacak', { form: GUESSED });
  return { status: answer.status() };
}
