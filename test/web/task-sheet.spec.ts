import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { editedSheet, rowsOf, sheetIn } from '#testing/edited-sheet';
import type { StoryComplaint } from '#testing/world/story-world';
import { WebWorld } from './support/web-world';

const BANK = 'bri.3325';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('tasks in Excel', () => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await WebWorld.begin();
  }, 240_000);
  afterAll(() => world?.end());

  const upload = (page: Page, buffer: Buffer): Promise<void> =>
    page.locator('input[type="file"]').setInputFiles({ name: 'tugas.xlsx', mimeType: XLSX, buffer });
  const outcomeOf = (page: Page, row: number) => page.locator(`[data-row="${row}"]`).getAttribute('data-outcome');

  it('taken, filled in, looked at, sent: the good row is answered, the bad one named by its cell', async () => {
    const { story } = world;
    const [good, bad] = [await story.files(), await story.files()] as [StoryComplaint, StoryComplaint];
    await story.quiet();
    for (const complaint of [good, bad])
      await story.onComplaint('supervisor.3325', complaint, 'involve', { party: 'bank', isRequired: true });
    await story.quiet();
    const page = await world.open({ as: BANK });
    await page.goto('/');
    await page.getByRole('link', { name: 'Jawab dengan Excel' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-file="task-sheet"]').click(),
    ]);
    const bytes = await readFile(await download.path());
    const rows = rowsOf(await sheetIn(bytes));
    const rowOf = ({ number }: StoryComplaint): number => rows.findIndex(([first]) => first === number) + 1;
    const filled = await editedSheet(bytes, {
      [`K${rowOf(good)}`]: 'Dana sudah masuk rekening',
      [`K${rowOf(bad)}`]: 'Dana ditahan, sebabnya',
    });

    await upload(page, filled);
    await page.locator('[data-result="preview"]').waitFor();
    expect(await outcomeOf(page, rowOf(good))).toBe('ready');
    expect(await page.locator(`[data-row="${rowOf(bad)}"]`).innerText()).toContain(
      `M${rowOf(bad)} Catatan wajib diisi.`,
    );
    expect((await story.taskOf(good, 'traceAccount')).status).not.toBe('answered');

    await page.getByRole('button', { name: 'Kirim 1 jawaban' }).click();
    await page.locator('[data-result="done"]').waitFor();
    expect(await outcomeOf(page, rowOf(good))).toBe('answered');
    await story.quiet();
    expect((await story.taskOf(good, 'traceAccount')).status).toBe('answered');
    expect((await story.taskOf(bad, 'traceAccount')).status).not.toBe('answered');

    await upload(page, await editedSheet(filled, { [`M${rowOf(bad)}`]: 'Nama berbeda dengan KTP.' }));
    await page.locator('[data-result="preview"]').waitFor();
    expect(await outcomeOf(page, rowOf(good))).toBe('already');
    await page.getByRole('button', { name: 'Kirim 1 jawaban' }).click();
    await page.locator('[data-result="done"]').waitFor();
    await story.quiet();
    expect((await story.taskOf(bad, 'traceAccount')).status).toBe('answered');
  });

  it('a sheet that does not hold every task says how many wait', async () => {
    const page = await world.open({ as: BANK });
    await page.route('**/api/v1/task-sheet', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'row-count': '1000', 'row-total': '1234' } });
    });
    await page.goto('/lembar-tugas');
    await page.locator('[data-file="task-sheet"]').click();
    expect(await page.locator('[data-cut]').innerText()).toContain('1.000 dari 1.234 tugas');
    await page.unroute('**/api/v1/task-sheet');
    await page.locator('[data-file="task-sheet"]').click();
    await page.locator('[data-cut]').waitFor({ state: 'detached' });
  });

  it('a file that is none says what to do, and another one may be chosen', async () => {
    const page = await world.open({ as: BANK, size: 'phone' });
    await page.goto('/lembar-tugas');
    await upload(page, Buffer.from('Nomor;Jawaban'));
    await page.getByRole('alert').getByText('bukan buku kerja Excel').waitFor();
    expect(await page.locator('[data-result]').count()).toBe(0);
    await upload(page, Buffer.alloc(1_600_000));
    await page.getByRole('alert').getByText('lebih besar dari 1,5 MB').waitFor();
    const fresh = await page.request.get('/api/v1/task-sheet');
    await upload(page, await fresh.body());
    await page.getByText('Tidak ada baris yang diisi').waitFor();
  });
});
