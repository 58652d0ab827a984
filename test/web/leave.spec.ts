import type { Page } from 'playwright-core';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { WebWorld } from './support/web-world';

const PENDAMPING = 'pendamping.3325.001';
const COLLEAGUE = 'pendamping.3325.002';
const SUPERVISOR = 'supervisor.3325';

describe('leave', () => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await WebWorld.begin();
  }, 240_000);
  afterAll(() => world?.end());

  const filed = async (): Promise<StoryComplaint> => {
    const complaint = await world.story.files({ of: PENDAMPING });
    await world.story.quiet();
    return complaint;
  };

  async function opened(as: string, path = '/cuti', size: 'desk' | 'phone' = 'desk'): Promise<Page> {
    const page = await world.open({ as, size });
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Cuti dan pengganti' }).waitFor();
    return page;
  }

  async function fill(page: Page, from: string, to: string): Promise<void> {
    await page.getByLabel('Hari pertama').fill(from);
    await page.getByLabel('Hari terakhir').fill(to);
  }

  it('a pendamping looks what it concerns, saves it on her phone, and her deputy gets what comes, until she is back', async () => {
    const waiting = await filed();
    const page = await opened(PENDAMPING, '/cuti', 'phone');
    await fill(page, '2026-11-27', '2026-11-23');
    await page.getByRole('button', { name: 'Periksa dulu' }).click();
    await page
      .getByText(/Hari terakhir tidak boleh sebelum hari pertama/)
      .first()
      .waitFor();
    await fill(page, '2026-11-23', '2026-11-27');
    await page.getByLabel('Pengganti').selectOption(userIdOf(COLLEAGUE));
    await page.getByRole('button', { name: 'Periksa dulu' }).click();
    await page.locator('[data-concerned="1"]').waitFor();
    expect(await page.locator('[data-concerned]').textContent()).toContain(waiting.number);
    expect(await world.story.handlerOf(await filed())).toBe(userIdOf(PENDAMPING));

    await page.getByRole('button', { name: 'Simpan cuti' }).click();
    await page.locator('[data-leave][data-state="running"]').waitFor();
    expect(await page.getByLabel('Hari pertama').inputValue()).toBe('');
    expect(await world.story.handlerOf(await filed())).toBe(userIdOf(COLLEAGUE));

    await page.getByRole('button', { name: 'Batalkan cuti' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ya, batalkan' }).click();
    await dialog.getByText('Pilih alasannya.').waitFor();
    await dialog.getByLabel('Kembali lebih awal').check();
    await dialog.getByRole('button', { name: 'Ya, batalkan' }).click();
    await page.locator('[data-leave][data-state="cancelled"]', { hasText: 'Kembali lebih awal' }).waitFor();
    expect(await world.story.handlerOf(await filed())).toBe(userIdOf(PENDAMPING));
  });

  it('a supervisor writes down that of her pendamping and hands her open tasks on, all in one place', async () => {
    const waiting = await filed();
    const page = await opened(SUPERVISOR, '/cuti?whose=team');
    await page.getByLabel('Siapa').selectOption(userIdOf(PENDAMPING));
    await fill(page, '2026-11-30', '2026-12-04');
    await page.getByRole('button', { name: 'Simpan cuti' }).click();
    await page.locator('[data-leave][data-state="planned"]').waitFor();
    await page.locator('[data-concerned]', { hasText: waiting.number }).waitFor();
    await page.getByRole('button', { name: /^Alihkan \d+ tugas$/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator(`[data-candidate="${positionIdOf(COLLEAGUE)}"]`).check();
    await dialog.getByLabel(/Alasan/).fill('Cuti tahunan.');
    await dialog.getByRole('button', { name: 'Pratinjau' }).click();
    await dialog.getByRole('button', { name: /^Alihkan \d+ tugas$/ }).click();
    await dialog.getByRole('button', { name: 'Selesai' }).click();
    await page.locator('[data-concerned="0"]').waitFor();
    await world.story.quiet();
    expect(await world.story.handlerOf(waiting)).toBe(userIdOf(COLLEAGUE));
  });

  it('says in its field what is wrong, keeps what was typed, and a draft outlives the tab', async () => {
    const page = await opened(SUPERVISOR);
    await fill(page, '2026-11-30', '2026-12-01');
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.endsWith('.leave')));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByLabel('Hari pertama').inputValue()).toBe('2026-11-30');
  });
});
