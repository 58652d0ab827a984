import type { Page } from 'playwright-core';
import { userIdOf } from '#persistence/seeds/demo-ids';
import { eventually } from '../worker/support/eventually';
import { WebWorld } from './support/web-world';

const ADMINISTRATOR = 'admin.1';
const SUPERVISOR = 'supervisor.3325';
const DEPUTY = 'korkab.3325';

describe('the administrator', () => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await WebWorld.begin();
  }, 240_000);
  afterAll(() => world?.end());

  const opened = async (path: string, heading: string): Promise<Page> => {
    const page = await world.open({ as: ADMINISTRATOR });
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    return page;
  };

  it('finds a supervisor, sees whom her leave moves, applies it, and her queue moves to the deputy', async () => {
    const complaint = await world.story.files({ of: 'pendamping.3325.001' });
    await world.story.quiet();
    const raised = await world.story.onTask(SUPERVISOR, complaint, 'climb', {
      level: 'L2',
      reason: 'Perlu supervisor.',
    });
    expect(raised.status).toBe(200);
    await world.story.quiet();
    expect(await world.story.handlerOf(complaint)).toBe(userIdOf(SUPERVISOR));

    const page = await opened('/organisasi', 'Organisasi');
    await page.getByRole('link', { name: 'Orang', exact: true }).click();
    await page.getByLabel('Nama, jabatan atau nama masuk').fill(SUPERVISOR);
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page
      .locator(`[data-user="${userIdOf(SUPERVISOR)}"]`)
      .getByRole('link')
      .click();
    await page.locator('[data-act="leave"]').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hari pertama').fill('2026-11-23');
    await dialog.getByLabel('Hari terakhir').fill('2026-11-27');
    await dialog.getByLabel('Pengganti').selectOption(userIdOf(DEPUTY));
    await dialog.getByLabel('Alasan').selectOption('absence');
    await dialog.getByRole('button', { name: 'Periksa dulu' }).click();
    await dialog.locator('[data-moving="1"]', { hasText: complaint.number }).waitFor();
    expect(await world.story.handlerOf(complaint)).toBe(userIdOf(SUPERVISOR));

    await dialog.getByRole('button', { name: 'Terapkan' }).click();
    await page.locator('[data-leave][data-state="running"]').waitFor();
    await world.story.quiet();
    expect(await world.story.handlerOf(complaint)).toBe(userIdOf(DEPUTY));

    // Roles of the deputy are known within five seconds.
    const desk = await world.open({ as: DEPUTY });
    const isThere = async (): Promise<boolean> => {
      await desk.goto('/antrean');
      const shown = desk.getByText(complaint.number).first().waitFor({ timeout: 3_000 });
      return shown.then(
        () => true,
        () => false,
      );
    };
    expect(await eventually(isThere, (shown) => shown)).toBe(true);
  });

  it('says at its field what cannot be, and keeps what was chosen', async () => {
    const page = await opened(`/organisasi/orang/${userIdOf('korwil.33')}`, 'Pengguna');
    await page.locator('[data-act="leave"]').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hari pertama').fill('2026-12-04');
    await dialog.getByLabel('Hari terakhir').fill('2026-12-01');
    await dialog.getByLabel('Alasan').selectOption('absence');
    await dialog.getByRole('button', { name: 'Periksa dulu' }).click();
    await dialog
      .getByText(/tidak boleh sebelum hari pertama/)
      .first()
      .waitFor();
    expect(await dialog.getByLabel('Hari pertama').inputValue()).toBe('2026-12-04');
  });

  it('finds in the audit who is meant by a name, and says at the field what is no number', async () => {
    const page = await opened('/audit', 'Jejak audit');
    await page.getByLabel(/^Tentang/).fill('Batang');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.getByText(/Bukan nomor pengaduan/).waitFor();
    expect(await page.getByLabel(/^Tentang/).inputValue()).toBe('Batang');
    await page.getByLabel(/^Tentang/).fill('');
    await page.getByLabel(/^Pelaku/).fill(ADMINISTRATOR);
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.locator('[data-action="audit.searched"]').first().waitFor();
    expect(await page.getByLabel(/^Pelaku/).inputValue()).toBe(ADMINISTRATOR);
    await page.goto('/organisasi/jabatan/xyz');
    await page.getByRole('alert').getByText('Halaman tidak ada').waitFor();
    expect(await page.getByRole('button', { name: 'Coba lagi' }).count()).toBe(0);
    await page.goto('/organisasi');
    await page.getByLabel('Kode wilayah').fill('Batang');
    await page.getByRole('button', { name: 'Cari', exact: true }).click();
    await page.getByText(/Bukan kode wilayah/).waitFor();
  });

  it('sees what runs, and what does not, with the worker stopped', async () => {
    await world.story.world.stop('worker');
    const page = await opened('/yang-berjalan', 'Yang berjalan');
    await page.locator('[data-service="postgres"][data-state="up"]').waitFor();
    await page.locator('[data-service="worker"][data-state="down"]').waitFor();
    await page.locator('[data-difference="0"]').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Berkas panjang' }).waitFor();
    await page.getByText('Tidak ada berkas yang gagal.').waitFor();
    await world.story.world.admin.query(
      `INSERT INTO export_job (id, user_id, filter, format, language, state, attempts, requested_at, seen_at, expires_at)
       VALUES (gen_random_uuid(), $1, '{}', 'csv', 'id', 'running', 5, clock_timestamp(), clock_timestamp() - interval '1 minute', clock_timestamp() + interval '1 day')`,
      [userIdOf('manajer.1')],
    );
    await page.reload();
    await page.getByRole('combobox').selectOption('queueRestored');
    await page.getByRole('button', { name: 'Siapkan lagi' }).click();
    await page.getByText('1 berkas disiapkan lagi.').first().waitFor();
    await page.getByText('Tidak ada berkas yang gagal.').waitFor();
    await world.story.world.start('worker');
  });
});
