import type { Page } from 'playwright-core';
import { userIdOf } from '#persistence/seeds/demo-ids';
import type { StoryComplaint } from '#testing/world/story-world';
import { WebWorld } from './support/web-world';

const PENDAMPING = 'pendamping.3325.001';
const COLLEAGUE = 'pendamping.3325.002';
const SUPERVISOR = 'supervisor.3325';

describe('what is done on the way to an answer', () => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await WebWorld.begin();
  }, 240_000);
  afterAll(() => world?.end());

  const filed = async (fields: Record<string, unknown> = {}): Promise<StoryComplaint> => {
    const complaint = await world.story.files({ of: PENDAMPING, ...fields });
    await world.story.quiet();
    return complaint;
  };

  async function opened(as: string, { id, number }: StoryComplaint, size: 'desk' | 'phone' = 'desk'): Promise<Page> {
    const page = await world.open({ as, size });
    await page.goto(`/pengaduan/${id}`);
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    return page;
  }

  async function act(page: Page, name: string): Promise<void> {
    const button = page.locator(`[data-act="${name}"]`);
    if ((await button.count()) === 0) await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await button.click();
    await page.getByRole('dialog').waitFor();
  }

  const send = (page: Page, name: string): Promise<void> =>
    page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

  it('a visit is written down with its true time, after a mistake in the field that stays where it was typed', async () => {
    const complaint = await filed();
    await world.story.world.clock.set(Date.parse('2026-11-23T14:00+07:00'));
    const page = await opened(PENDAMPING, complaint, 'phone');
    await act(page, 'recordVisit');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/Waktu kunjungan/).fill('2026-11-23T15:30');
    await dialog.getByLabel('Bertemu keluarga').check();
    await dialog.getByLabel(/Yang ditemukan/).fill('Kartu ada di rumah <b>ibu</b> 🏠');
    await send(page, 'Simpan');
    await dialog
      .getByText(/tidak boleh di masa depan/)
      .first()
      .waitFor();
    expect(await dialog.getByLabel(/Yang ditemukan/).inputValue()).toContain('Kartu ada di rumah');
    await dialog.getByLabel(/Waktu kunjungan/).fill('2026-11-23T13:15');
    await send(page, 'Simpan');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-visited]').waitFor();
    expect(await page.locator('[data-visited]').textContent()).toContain('Sen 23 Nov 13.15 WIB');
    await page.getByText('waktu kunjungan Sen 23 Nov 13.15 WIB').waitFor();
    expect((await world.story.task(complaint)).status).toBe('acknowledged');
  });

  it('documents are asked for, awaited in sight of everybody, and taken in by somebody else', async () => {
    const complaint = await filed();
    const page = await opened(PENDAMPING, complaint);
    await act(page, 'askDocuments');
    await send(page, 'Minta');
    await page.getByRole('dialog').getByText('Isi bagian ini.').waitFor();
    await page.getByRole('dialog').getByLabel('KTP').check();
    await page.getByRole('dialog').getByLabel('Kartu Keluarga').check();
    await send(page, 'Minta');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('[data-awaits]').textContent()).toMatch(/Menunggu dokumen.*KTP, Kartu Keluarga/);

    const other = await opened(SUPERVISOR, complaint);
    await act(other, 'receiveDocuments');
    await other.getByRole('dialog').getByLabel('KTP').check();
    await send(other, 'Catat diterima');
    await other.getByRole('dialog').waitFor({ state: 'detached' });
    await other.locator('[data-awaits]:not(:has-text("KTP"))', { hasText: 'Kartu Keluarga' }).waitFor();
  });

  it('a clock is paused and resumed on a phone: what becomes of each clock stands there before it is saved', async () => {
    const complaint = await filed();
    const page = await opened(SUPERVISOR, complaint, 'phone');
    await act(page, 'pause');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('menunggu pihak luar').check();
    const preview = dialog.locator('[data-preview="pause"]');
    await preview.locator('[data-clock="climb"]', { hasText: 'menjadi paling lambat' }).waitFor();
    await preview.locator('[data-clock="ceiling"]', { hasText: 'tetap' }).waitFor();
    await send(page, 'Jeda');
    await dialog.getByText('Paling sedikit 3 huruf.').waitFor();
    await dialog.getByLabel(/Apa yang ditunggu/).fill('Menunggu surat dari kelurahan.');
    await send(page, 'Jeda');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-clock="climb"]', { hasText: 'Dijeda – menunggu pihak luar' }).first().waitFor();
    expect(await page.getByText('Giliran Anda').count()).toBe(0);
    await page.goto('/antrean');
    await page.locator(`[data-complaint="${complaint.id}"]`, { hasText: 'Dijeda – menunggu pihak luar' }).waitFor();

    const again = await opened(SUPERVISOR, complaint, 'phone');
    await act(again, 'resume');
    await send(again, 'Lanjutkan');
    await again.getByRole('dialog').waitFor({ state: 'detached' });
    await again.locator('[data-clock="climb"]', { hasText: 'jatuh tempo' }).first().waitFor();
    expect((await world.story.task(complaint)).pause).toBeUndefined();
  });

  it('more time is asked for, and given by a second person who sees what her answer does', async () => {
    const complaint = await filed();
    const page = await opened(PENDAMPING, complaint);
    await act(page, 'askExtension');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Batas hukum pihak').count()).toBe(0);
    await dialog.getByLabel('Target layanan').check();
    await dialog.getByLabel('Hal lain di luar kendali').check();
    await dialog.getByLabel(/Mengapa perlu lebih lama/).fill('Menunggu jadwal top-up bank.');
    await send(page, 'Minta');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Perpanjangan waktu diminta, menunggu orang kedua').waitFor();
    await world.story.quiet();
    const dueAt = async () => Date.parse(String((await world.story.read(complaint)).targetDueAt));
    const before = await dueAt();

    const decider = await opened(SUPERVISOR, complaint);
    expect(await decider.locator('[data-act="refuseExtension"]').count()).toBe(1);
    await act(decider, 'answer');
    await decider
      .getByRole('dialog')
      .getByText(/Jawaban Anda menyetujuinya/)
      .waitFor();
    await decider.getByRole('dialog').getByLabel(/Hasil/).selectOption('SELESAI_PENJELASAN');
    await decider
      .getByRole('dialog')
      .getByLabel(/Jawaban/)
      .fill('Disetujui, alasan masuk akal.');
    await send(decider, 'Kirim jawaban');
    await decider.getByRole('dialog').waitFor({ state: 'detached' });
    await decider.getByText('Perpanjangan waktu disetujui').first().waitFor();
    await decider.locator('[data-clock="target"]', { hasText: 'diperpanjang' }).waitFor();
    expect(await dueAt()).toBeGreaterThan(before);
  });

  it('a task is handed to a colleague found by name, with the keyboard alone', async () => {
    const complaint = await filed();
    const page = await opened(SUPERVISOR, complaint);
    await act(page, 'reassign');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Cari nama atau jabatan').fill('Pendamping Sosial 2 ');
    const choice = dialog.getByRole('radio');
    await page.waitForFunction(() => document.querySelectorAll('[role="dialog"] [type="radio"]').length < 30);
    await choice.first().focus();
    await page.keyboard.press('Space');
    await dialog.getByLabel(/Alasan/).focus();
    await page.keyboard.type('Rekan sedang sakit.');
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Tugas dialihkan ke petugas lain').waitFor();
    expect((await world.story.task(complaint)).assigneeId).toBe(userIdOf(COLLEAGUE));
  });

  it('an answer is sent back in review, and the complaint waits for its party again', async () => {
    const complaint = await filed({ category: 'DAT-01' });
    await world.story.answersTask('apd.3325', complaint, 'correctData', 'SELESAI_DATA_DIPERBAIKI');
    await world.story.answersTask('dukcapil.3325', complaint, 'confirmIdentity');
    await world.story.answersTask(PENDAMPING, complaint, 'support');
    const page = await opened(SUPERVISOR, complaint);
    await act(page, 'sendBack');
    await page
      .getByRole('dialog')
      .getByLabel(/Dukcapil/)
      .check();
    await page
      .getByRole('dialog')
      .getByLabel(/Apa yang kurang/)
      .fill('NIK anak belum disebut.');
    await send(page, 'Kembalikan');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Jawaban dikembalikan untuk dilengkapi').waitFor();
    await world.story.quiet();
    expect(await world.story.read(complaint)).toMatchObject({ status: 'assigned' });
    expect(await world.story.taskOf(complaint, 'confirmIdentity')).toMatchObject({ status: 'assigned' });
  });

  it('is offered to whoever may, and to nobody else', async () => {
    const complaint = await filed();
    const page = await opened(PENDAMPING, complaint);
    await page.locator('[data-act="recordVisit"]').waitFor();
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.locator('[data-act="askDocuments"]').waitFor();
    expect(await page.locator('[data-act="reassign"]').count()).toBe(0);
  });
});
