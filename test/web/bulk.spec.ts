import type { Page } from 'playwright-core';
import { positionIdOf, userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { WebWorld } from './support/web-world';

const PENDAMPING = 'pendamping.3325.001';
const COLLEAGUE = 'pendamping.3325.002';
const SUPERVISOR = 'supervisor.3325';

describe('many tasks to one colleague', () => {
  let world: WebWorld;
  let movable: StoryComplaint[];
  let stays: StoryComplaint;
  beforeAll(async () => {
    world = await WebWorld.begin();
    movable = [];
    for (let index = 0; index < 3; index += 1) movable.push(await world.story.files({ of: PENDAMPING }));
    stays = await world.story.files({ of: PENDAMPING, accused: [{ kind: 'named', userId: userIdOf(COLLEAGUE) }] });
    await world.story.quiet();
  }, 240_000);
  afterAll(() => world?.end());

  const reassigned = async (): Promise<number> => {
    const { rows } = await world.story.world.admin.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM event WHERE type = 'taskReassigned'`,
    );
    return rows[0]?.count ?? 0;
  };

  async function queue(as: string, size: 'desk' | 'phone' = 'desk'): Promise<Page> {
    const page = await world.open({ as, size });
    await page.goto('/antrean');
    await page.locator('[data-complaint]').first().waitFor();
    return page;
  }

  it('are ticked, looked at one by one before anything happens, and handed on, without a mouse', async () => {
    const page = await queue(SUPERVISOR);
    for (const { id } of [...movable, stays]) {
      await page.locator(`[data-complaint="${id}"] [data-pick]`).focus();
      await page.keyboard.press('Space');
    }
    await page.getByText('4 tugas dipilih').waitFor();
    await page.getByRole('button', { name: 'Alihkan yang dipilih' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator(`[data-candidate="${positionIdOf(COLLEAGUE)}"]`).focus();
    await page.keyboard.press('Space');
    await dialog.getByLabel(/Alasan/).focus();
    await page.keyboard.type('Rekan sedang sakit.');
    await page.keyboard.press('Control+Enter');

    await dialog.getByText('Belum ada yang diubah').waitFor();
    expect(await dialog.locator('[data-moved="true"]').count()).toBe(3);
    const refused = dialog.locator('[data-moved="false"]');
    expect(await refused.textContent()).toContain(stays.number);
    expect(await refused.textContent()).toMatch(/tidak dapat memegang/);
    expect(await dialog.locator('[data-moved="true"]').first().textContent()).toMatch(/WIB/);
    expect(await reassigned()).toBe(0);

    await dialog.getByRole('button', { name: 'Alihkan 3 tugas' }).focus();
    await page.keyboard.press('Enter');
    await dialog.getByText('3 tugas dialihkan.').waitFor();
    expect(await reassigned()).toBe(3);
    await dialog.getByRole('button', { name: 'Selesai' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('1 tugas dipilih').waitFor();
    await world.story.quiet();
    for (const complaint of movable) expect(await world.story.handlerOf(complaint)).toBe(userIdOf(COLLEAGUE));
    expect(await world.story.handlerOf(stays)).toBe(userIdOf(PENDAMPING));
  });

  it('keep their ticks from filter to filter, and go when they are let go', async () => {
    const page = await queue(SUPERVISOR);
    await page.getByRole('button', { name: 'Pilih semua di halaman ini' }).click();
    await page.getByText('4 tugas dipilih').waitFor();
    await page.getByLabel('Saringan', { exact: true }).selectOption('overdue');
    await page.waitForURL('**/antrean?tile=overdue');
    await page.getByText('4 tugas dipilih').waitFor();
    await page.getByRole('button', { name: 'Kosongkan pilihan' }).click();
    expect(await page.getByRole('button', { name: 'Alihkan yang dipilih' }).count()).toBe(0);
  });

  it('are not for whoever may not', async () => {
    const page = await queue(PENDAMPING);
    expect(await page.locator('[data-pick]').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Yang dipilih' }).count()).toBe(0);
  });
});
