import type { Page } from 'playwright-core';
import { TILES } from '#core/desk/tile';
import { userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { WebWorld } from './support/web-world';

const PENDAMPING = 'pendamping.3325.001';
const SUPERVISOR = 'supervisor.3325';
const KORKAB = 'korkab.3325';

describe('Hari ini', () => {
  let world: WebWorld;
  let own: StoryComplaint;
  let accusing: StoryComplaint;
  beforeAll(async () => {
    world = await WebWorld.begin();
    const { story } = world;
    for (let index = 0; index < 5; index += 1) await story.files({ of: `pendamping.3325.00${1 + (index % 2)}` });
    await story.files({ of: PENDAMPING, category: 'DAT-01' });
    await story.files({ of: PENDAMPING, category: 'SOS-01', caseKind: 'malnutrition' });
    await story.quiet();
    await story.advanceTo(Date.parse('2026-11-23T16:30+07:00'));
    own = await story.files({ of: PENDAMPING });
    const accused = [{ kind: 'person', userId: userIdOf(PENDAMPING) }];
    accusing = await story.files({ of: PENDAMPING, category: 'KKS-05', accused });
    await story.quiet();
  }, 240_000);
  afterAll(() => world?.end());

  const rows = (page: Page): Promise<number> => page.locator('[data-complaint]').count();

  /** Every page of the list that is on the screen. */
  async function allRows(page: Page): Promise<string[]> {
    const ids: string[] = [];
    for (;;) {
      ids.push(
        ...(await page
          .locator('[data-complaint]')
          .evaluateAll((items) => items.map((item) => item.getAttribute('data-complaint') ?? ''))),
      );
      const next = page.getByRole('link', { name: /Halaman berikutnya|Next page/ });
      if ((await next.count()) === 0) return ids;
      const first = ids.at(-25);
      await next.click();
      await page.waitForFunction((id) => !document.querySelector(`[data-complaint="${id}"]`), first ?? '');
    }
  }

  async function opened(as: string, path = '/hari-ini', size: 'desk' | 'phone' = 'desk'): Promise<Page> {
    const page = await world.open({ as, size });
    await page.goto(path);
    await page.locator('[data-tile="all"]').waitFor();
    await page.locator('[data-complaint], section p, section div').first().waitFor();
    return page;
  }

  it.each([SUPERVISOR, PENDAMPING, KORKAB])('counts for %s what its lists show', async (login) => {
    const page = await opened(login);
    for (const tile of ['all', 'mine', ...TILES]) {
      const link = page.locator(`[data-tile="${tile}"]`);
      if (tile === 'integrity' && (await link.count()) === 0) continue;
      const counted = Number((await link.locator('[data-count]').textContent())?.replace(/\D/g, ''));
      await link.click();
      await page.locator(`[data-tile="${tile}"][aria-current]`).waitFor();
      await page.waitForFunction(
        ([count]) => document.querySelectorAll('[data-complaint]').length === Math.min(count ?? 0, 25),
        [counted],
      );
      expect([tile, (await allRows(page)).length]).toEqual([tile, counted]);
    }
  });

  it('is the address: tiles are links, back goes back, and what is sent to a colleague opens the same', async () => {
    const page = await opened(SUPERVISOR);
    await page.locator('[data-tile="waiting"]').click();
    await page.waitForURL('**/hari-ini?tile=waiting');
    const shown = await allRows(page);
    await page.goBack();
    await page.locator('[data-tile="all"][aria-current]').waitFor();
    const again = await opened(SUPERVISOR, '/hari-ini?tile=waiting');
    await again.locator('[data-complaint]').first().waitFor();
    expect(await allRows(again)).toEqual(shown);
  });

  it('has the overdue first, says whose move it is, and opens with the keyboard', async () => {
    const page = await opened(SUPERVISOR);
    await page.locator('[data-complaint]').first().waitFor();
    expect(await page.locator('[data-complaint]').first().textContent()).toMatch(/Lewat/);
    const text = await page.locator(`[data-complaint="${own.id}"]`).textContent();
    expect(text).toMatch(/menunggu Pendamping sosial sejak Sen 23 Nov/);
    await page.locator(`[data-complaint="${own.id}"] a`).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: own.number }).waitFor();
  });

  it('fits a phone: tiles and the first item without a scroll, nothing sideways', async () => {
    const page = await world.open({ as: PENDAMPING, size: 'phone' });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/hari-ini');
    const first = page.locator('[data-complaint]').first();
    await first.waitFor();
    const box = await first.boundingBox();
    expect(box?.y).toBeLessThan(640 - 60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.locator(`[data-complaint="${own.id}"]`).textContent()).toMatch(/Giliran Anda: Periksa dan jawab/);
  });

  it('has no locked tile for the accused: she sees, counts and finds nothing, by whatever door', async () => {
    for (const login of [PENDAMPING, SUPERVISOR]) {
      const page = await opened(login);
      expect([login, await page.locator('[data-tile="integrity"]').count()]).toEqual([login, 0]);
      expect(await allRows(page)).not.toContain(accusing.id);
      await page.goto('/hari-ini?tile=integrity');
      await page.locator('[data-tile="all"]').waitFor();
      await page.getByText('Tidak ada yang terkunci').waitFor();
      expect(await rows(page)).toBe(0);
      await page.goto('/antrean?category=KKS-05');
      await page.getByText('Tidak ada yang cocok dengan saringan ini').waitFor();
      await page.goto(`/pengaduan/${accusing.id}`);
      await page.getByRole('heading', { level: 1, name: 'Halaman tidak ada' }).waitFor();
      expect(await page.content()).not.toContain(accusing.number);
    }
    const page = await opened(KORKAB);
    await page.locator('[data-tile="integrity"]').click();
    await page.locator(`[data-complaint="${accusing.id}"]`).getByText('terkunci').waitFor();
  });

  it('narrows the queue by what is in it, and says when nothing fits', async () => {
    const page = await world.open({ as: SUPERVISOR });
    await page.goto('/antrean');
    await page.getByLabel('Kategori').selectOption('DAT-01');
    await page.waitForURL('**/antrean?category=DAT-01');
    await page.waitForFunction(() => document.querySelectorAll('[data-complaint]').length === 1);
    await page.getByLabel('Menunggu pihak').selectOption('dukcapil');
    await page.waitForURL('**party=dukcapil*');
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    await page.waitForURL('**/antrean');
    await page.waitForFunction(() => document.querySelectorAll('[data-complaint]').length > 1);
    await page.goto('/antrean?region=9301');
    await page.getByText('Tidak ada yang cocok').waitFor();
  });

  it('shows by itself what changes, and says for when it is true', async () => {
    const page = await opened(SUPERVISOR);
    await page.locator('[data-live="live"]').waitFor();
    const before = Number((await page.locator('[data-tile="all"] [data-count]').textContent())?.replace(/\D/g, ''));
    const filed = await world.story.files({ of: PENDAMPING });
    await page.locator(`[data-complaint="${filed.id}"]`).waitFor();
    await page.waitForFunction(
      (count) => Number(document.querySelector('[data-tile="all"] [data-count]')?.textContent) > (count ?? 0),
      before,
    );
    expect(await page.getByText(/per \w+ \d+ \w+ \d\d\.\d\d WIB/).count()).toBe(1);
  });

  it('speaks English', async () => {
    const page = await world.open({ as: SUPERVISOR, language: 'en' });
    await page.goto('/hari-ini');
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await page.getByText('waiting for others').waitFor();
    await page
      .getByText(/waiting for Village facilitator since/)
      .first()
      .waitFor();
  });
});
