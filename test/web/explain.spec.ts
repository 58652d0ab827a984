import type { Page } from 'playwright-core';
import type { StoryComplaint } from '#testing/world/story-world';
import { axeFaults } from './support/axe';
import { SIZES, WebWorld } from './support/web-world';
import type { Size } from './support/web-world';

const PENDAMPING = 'pendamping.3325.001';
const SUPERVISOR = 'supervisor.3325';

describe('why this date', () => {
  let world: WebWorld;
  let complaint: StoryComplaint;
  beforeAll(async () => {
    world = await WebWorld.begin();
    complaint = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
  }, 240_000);
  afterAll(() => world?.end());

  async function opened(size: Size, path: string, language?: 'en'): Promise<Page> {
    const page = await world.open({ as: SUPERVISOR, size, language });
    await page.goto(path);
    await page.locator('[data-why]').first().waitFor();
    return page;
  }

  it.each<[Size]>([['phone'], ['desk']])(
    'is told behind the clocks of a complaint, on a %s, without a mouse',
    async (size) => {
      const page = await opened(size, `/pengaduan/${complaint.id}`);
      const ceiling = page.locator('[data-clock="ceiling"] [data-why]');
      await ceiling.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Mengapa tanggal ini?' });
      await dialog.getByText('Batas hukum: Jum 11 Des 2026 16.30 WIB.').waitFor();
      await dialog.getByText(/Jangka waktunya 14 hari kerja, dihitung sejak Sen 23 Nov 2026 10\.00 WIB/).waitFor();
      expect(await dialog.locator('tbody tr').count()).toBe(19);
      expect(await dialog.locator('tbody tr[data-counted="true"]').count()).toBe(14);
      expect(await axeFaults(page)).toEqual([]);
      const { width } = SIZES[size];
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const box = await dialog.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.locator('[data-clock="ceiling"] [data-why]:focus').waitFor();
    },
  );

  it('stands behind every date of the plan that is armed, and in the queue, in the language of the reader', async () => {
    const page = await opened('desk', `/pengaduan/${complaint.id}`, 'en');
    await page.locator('[data-planned] [data-why]').first().waitFor();
    expect(await page.locator('[data-planned] [data-why]').count()).toBe(6);
    await page.goto('/antrean');
    await page.locator(`[data-complaint="${complaint.id}"] [data-why]`).click();
    const dialog = page.getByRole('dialog', { name: 'Why this date?' });
    await dialog.getByText(/^It has 3 working days, counted from Mon 23 Nov 2026 10:00 WIB\.$/).waitFor();
    await dialog.getByText('Day by day').waitFor();
  });

  const norms = (page: Page): Promise<string[]> => page.locator('[data-norm]').allTextContents();

  it.each<[Size]>([['phone'], ['desk']])('all legal limits of a complaint are told at once, on a %s', async (size) => {
    const page = await opened(size, `/pengaduan/${complaint.id}`);
    await page.locator('[data-norm]').first().waitFor();
    expect(await norms(page)).toEqual([
      expect.stringMatching(/^Jum 11 Des 16\.30 WIB · berakhir lebih dulu · .*14 hari kerja/),
      expect.stringMatching(/^Jum 22 Jan .*60 hari kalender/),
    ]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(SIZES[size].width);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('in the language of the reader, with how each is known', async () => {
    const page = await opened('desk', `/pengaduan/${complaint.id}`, 'en');
    await page.locator('[data-norm]').first().waitFor();
    for (const text of await norms(page))
      expect(text).toMatch(/\((read in the regulation|from a published standard or the press|not yet checked.*)\)$/);
  });

  it('and whose time was used stands on the page, with how it adds up', async () => {
    await world.story.advanceTo(Date.parse('2026-11-24T10:00+07:00'));
    const page = await opened('phone', `/pengaduan/${complaint.id}`);
    const section = page.getByRole('region', { name: 'Waktu siapa yang terpakai' });
    await section.locator('[data-used="programme"]').waitFor();
    expect(await section.locator('[data-used="programme"]').textContent()).toMatch(/24 jam.*7 jam jam kantor|24 jam/);
    await section.getByText(/^Umur pengaduan = /).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('a limit that has passed says so, and the others go on', async () => {
    await world.story.advanceTo(Date.parse('2026-12-14T10:00+07:00'));
    const page = await opened('desk', `/pengaduan/${complaint.id}`);
    await page.locator('[data-norm]').first().waitFor();
    const [first, ...others] = await norms(page);
    expect(first).toContain('sudah lewat');
    expect(others.join()).not.toContain('sudah lewat');
  });
});
