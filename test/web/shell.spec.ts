import type { Page } from 'playwright-core';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { WebWorld } from './support/web-world';

const OPERATOR = 'operator.pusat.1';
const PENDAMPING = 'pendamping.3325.001';

/** How long the api may go on taking a session that is over. */
const NOTICED_WITHIN_MS = 5_000;

describe('the shell', () => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await WebWorld.begin();
  }, 240_000);
  afterAll(() => world?.end());

  const heading = (page: Page): Promise<string | null> => page.locator('h1').first().textContent();
  const userMenu = (page: Page) => page.getByRole('button', { name: /Menu pengguna|User menu/ });

  describe('somebody who comes', () => {
    it('chooses who to be with the keyboard, and stands on the page that was asked for', async () => {
      const page = await world.open();
      await page.goto('/saya');
      await page.getByLabel('Cari orang atau peran').fill('pendamping 3325.001');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Saya' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/saya');
      expect(await page.title()).toBe('Saya · Tuntas');
      const session = await page.request.get('/api/v1/auth/session');
      expect(await session.json()).toMatchObject({ login: PENDAMPING });
    });

    it('begins at the page of her role when she asks for none', async () => {
      const page = await world.open({ as: PENDAMPING });
      await page.goto('/');
      await page.locator('main h1').waitFor();
      expect(new URL(page.url()).pathname).not.toBe('/');
    });

    it('sees only the menu of her role, and is told so where a page is not for her', async () => {
      const menuOf = async (login: string): Promise<readonly string[]> => {
        const page = await world.open({ as: login });
        await page.goto('/saya');
        await page.locator('main h1').waitFor();
        return page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link').allTextContents();
      };
      expect(await menuOf(OPERATOR)).toContain('Panggilan');
      expect(await menuOf(PENDAMPING)).not.toContain('Panggilan');
      const page = await world.open({ as: PENDAMPING });
      await page.goto('/kasus');
      await page.getByRole('heading', { level: 1, name: 'Bukan untuk peran Anda' }).waitFor();
    });
  });

  it('speaks the other language at once, remembers it, and asks the server in it', async () => {
    const page = await world.open({ as: OPERATOR });
    await page.goto('/saya');
    await page.getByRole('main').getByText('English', { exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Me' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const [asked] = await Promise.all([page.waitForRequest('**/api/v1/auth/session'), page.reload()]);
    expect((await asked.allHeaders())['accept-language']).toBe('en');
    expect(await heading(page)).toBe('Me');
  });

  it('opens the palette with Ctrl+K, finds by typing, and goes there', async () => {
    const page = await world.open({ as: OPERATOR });
    await page.goto('/tidak/ada');
    await page.getByRole('heading', { level: 1, name: 'Halaman tidak ada' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Ketik perintah atau halaman').fill('saya');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Saya' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  describe('keys', () => {
    it('are listed by ?, as they work on this page', async () => {
      const page = await world.open({ as: OPERATOR });
      await page.goto('/saya');
      await page.getByRole('heading', { level: 1, name: 'Saya' }).waitFor();
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Bantuan tombol' });
      await sheet.getByText('Palet perintah').waitFor();
      expect(await sheet.getByText('Ctrl+K').count()).toBe(1);
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'hidden' });
    });

    it('of a single letter can be switched off; the help is still to be had', async () => {
      const page = await world.open({ as: OPERATOR });
      await page.goto('/saya');
      await page.getByRole('main').getByRole('switch').click();
      await page.locator('h1').focus();
      await page.keyboard.press('?');
      await page.keyboard.press('Shift+F1');
      const sheet = page.getByRole('dialog', { name: 'Bantuan tombol' });
      await sheet.getByText('Tombol satu huruf sedang dimatikan.').waitFor();
      expect(await page.getByRole('dialog').count()).toBe(1);
    });

    it('of a single letter never fire in a field', async () => {
      const page = await world.open();
      await page.goto('/');
      const field = page.getByLabel('Cari orang atau peran');
      await field.pressSequentially('g a ?');
      expect(await field.inputValue()).toBe('g a ?');
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });

  describe('when the session ends in the middle of something', () => {
    const ended = async (page: Page): Promise<void> => {
      await world.endSessions();
      await new Promise((resolve) => void setTimeout(resolve, NOTICED_WITHIN_MS));
      await page.getByRole('button', { name: 'Muat ulang' }).click();
      await page.getByRole('dialog', { name: 'Sesi Anda berakhir' }).waitFor();
    };

    it('she logs in over the page, as herself, and what she asked for comes', async () => {
      const page = await world.open({ as: PENDAMPING });
      await page.goto('/antrean');
      await page.getByRole('button', { name: 'Muat ulang' }).waitFor();
      await page.locator('main h1').evaluate((heading) => heading.setAttribute('data-kept', 'yes'));
      await ended(page);
      const answered = page.waitForResponse(
        (response) => /\/api\/v1\/desk\/items/.test(response.url()) && response.status() === 200,
      );
      await page.keyboard.press('Enter');
      await answered;
      await page.getByRole('dialog', { name: 'Sesi Anda berakhir' }).waitFor({ state: 'hidden' });
      expect(await page.locator('main h1').getAttribute('data-kept')).toBe('yes');
    }, 60_000);
  });

  describe('who leaves', () => {
    it('is out at once, on the server too, and sees nothing by going back', async () => {
      const page = await world.open({ as: OPERATOR });
      await page.goto('/saya');
      await userMenu(page).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Keluar' }).click();
      await page.getByRole('heading', { level: 1, name: /Masuk/ }).waitFor();
      expect((await page.request.get('/api/v1/auth/session')).status()).toBe(401);
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: /Masuk/ }).waitFor();
    });

    it('is asked before her drafts are deleted from this device', async () => {
      const page = await world.open({ as: OPERATOR });
      await page.goto('/saya');
      const draft = { value: { narrative: 'Belum selesai' }, key: 'sebuah-kunci', savedAt: Date.now() };
      const address = `tuntas.draft.${userIdOf(OPERATOR)}.filing`;
      await page.evaluate(
        ([name, text]) => localStorage.setItem(name ?? '', text ?? ''),
        [address, JSON.stringify(draft)],
      );
      await page.getByRole('main').getByRole('button', { name: 'Keluar' }).click();
      await page.getByRole('button', { name: 'Tetap di sini' }).click();
      expect(await page.evaluate((name) => localStorage.getItem(name), address)).not.toBeNull();
      await page.getByRole('main').getByRole('button', { name: 'Keluar' }).click();
      await page.getByRole('button', { name: 'Keluar dan hapus draf' }).click();
      await page.getByRole('heading', { level: 1, name: /Masuk/ }).waitFor();
      expect(await page.evaluate((name) => localStorage.getItem(name), address)).toBeNull();
    });
  });

  it('says when the network is gone, and when it is back', async () => {
    const page = await world.open({ as: OPERATOR });
    await page.goto('/saya');
    await page.locator('main h1').waitFor();
    await page.context().setOffline(true);
    await page.locator('[data-live="offline"]').waitFor();
    await page.context().setOffline(false);
    await page.locator('[data-live]:not([data-live="offline"])').waitFor();
  });

  it('runs under its own Content-Security-Policy without a complaint', async () => {
    const page = await world.open({ as: OPERATOR });
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto('/saya');
    await userMenu(page).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder('Ketik perintah atau halaman').waitFor();
    expect(complaints.filter((text) => !/api\/v1\/live|404/.test(text))).toEqual([]);
  });
});
