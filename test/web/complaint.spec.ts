import type { Page } from 'playwright-core';
import type { StoryComplaint } from '#testing/world/story-world';
import { WebWorld } from './support/web-world';

const PENDAMPING = 'pendamping.3325.001';
const SUPERVISOR = 'supervisor.3325';
const KORKAB = 'korkab.3325';
const ANSWER = 'Ibu sudah kami kunjungi; SP2D terbit, dana masuk hari Rabu.';

interface TimelineAnswer {
  readonly planned: readonly { readonly purpose: string; readonly at: string }[];
}

describe('a complaint', () => {
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

  const answersOf = async ({ id }: StoryComplaint): Promise<number> => {
    const { rows } = await world.story.world.admin.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM event WHERE complaint_id = $1 AND type IN ('taskAnswered', 'taskAnsweredLate')`,
      [id],
    );
    return rows[0]?.count ?? 0;
  };

  async function writeAnswer(page: Page, text = ANSWER): Promise<void> {
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Hasil').selectOption('SELESAI_PENJELASAN');
    await dialog.getByLabel('Jawaban untuk pelapor').fill(text);
  }

  const others = (page: Page): Promise<string[]> =>
    page.getByRole('dialog', { name: 'Tindakan lain' }).getByRole('button').allTextContents();

  const sendAnswer = (page: Page): Promise<void> =>
    page.getByRole('dialog').getByRole('button', { name: 'Kirim jawaban' }).click();

  it.each([
    ['a phone', PENDAMPING, 360, 640],
    ['a desk', SUPERVISOR, 1366, 768],
  ])(
    'shows on %s without a scroll whose move it is, both clocks, and what one can do',
    async (_where, as, width, height) => {
      const complaint = await filed();
      const page = await opened(as, complaint);
      await page.setViewportSize({ width, height });
      await page.locator('[data-clock="climb"]').waitFor();
      const bottom = width < 640 ? height - 60 : height;
      for (const what of [
        '[data-clock="climb"]',
        '[data-clock="ceiling"]',
        '[role="group"] button',
        'main section p',
      ]) {
        const box = await page.locator(what).first().boundingBox();
        expect([what, (box?.y ?? 9_999) + (box?.height ?? 0)]).toEqual([what, expect.any(Number)]);
        expect((box?.y ?? 9_999) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );

  it("a pendamping's day on a phone: logs in, reads, takes back, reads again, answers, and it is done", async () => {
    const complaint = await filed();
    const page = await world.open({ size: 'phone' });
    await page.goto('/hari-ini');
    await page.getByLabel('Cari orang atau peran').fill('pendamping 3325.001');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hari ini' }).waitFor();
    await page.locator('[data-tile="new"]').click();
    await page.locator(`[data-complaint="${complaint.id}"] a`).click();
    await page.getByRole('heading', { level: 1, name: complaint.number }).waitFor();

    await page.getByRole('button', { name: 'Sudah saya baca' }).click();
    await page.getByRole('button', { name: 'Batalkan' }).click();
    expect((await world.story.task(complaint)).status).toBe('assigned');
    await page.getByRole('button', { name: 'Sudah saya baca' }).click();
    await page.getByText('Dicatat: sudah Anda baca.').waitFor();
    expect((await world.story.task(complaint)).status).toBe('acknowledged');

    await page.locator('[data-act="answer"]').click();
    await sendAnswer(page);
    await page.getByRole('dialog').getByText('Isi bagian ini.').first().waitFor();
    await writeAnswer(page);
    await sendAnswer(page);
    await page.getByText('Jawaban terkirim.').waitFor();
    await world.story.quiet();
    expect(await world.story.read(complaint)).toMatchObject({ status: 'answered', answerText: ANSWER });
    await page.getByText('menunggu pelapor: boleh keberatan').waitFor();
  });

  it("a supervisor's day at a desk: logs in, sees who is waited for, raises it, answers what is hers, it is done", async () => {
    const complaint = await filed();
    const page = await world.open();
    await page.goto('/hari-ini');
    await page.getByLabel('Cari orang atau peran').fill('supervisor 3325');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hari ini' }).waitFor();
    await page.locator(`[data-complaint="${complaint.id}"] a`).click();
    await page
      .getByText(/menunggu Pendamping sosial sejak/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.locator('[data-act="climb"]').click();
    const dialog = page.getByRole('dialog', { name: 'Naikkan ke jenjang di atas' });
    await page.getByRole('dialog', { name: 'Tindakan lain' }).waitFor({ state: 'hidden' });
    await dialog.getByLabel('Ke jenjang').selectOption('L2');
    await dialog.getByLabel('Alasan').fill('Pendamping sakit; saya tangani sendiri.');
    await dialog.getByRole('button', { name: 'Naikkan' }).click();
    await page.getByText('Dinaikkan.').waitFor();
    await page.getByText(/Giliran Anda: Periksa dan jawab/).waitFor();
    await page.locator('[data-act="answer"]').click();
    await writeAnswer(page);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Jawaban terkirim.').waitFor();
    await world.story.quiet();
    await page.getByRole('button', { name: 'Tutup pengaduan' }).click();
    await page.getByRole('dialog').getByLabel('Alasan').fill('Ibu membenarkan lewat telepon.');
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup pengaduan' }).click();
    await page.getByText('Pengaduan ditutup.').waitFor();
    expect((await world.story.read(complaint)).status).toBe('closed');
    await page.getByText('Pendamping sakit; saya tangani sendiri.').waitFor();
  });

  it('in two tabs: one sees what the other did; who was slower is shown what changed, keeps her text and goes on', async () => {
    const complaint = await filed();
    const first = await opened(PENDAMPING, complaint);
    await first.locator('[data-act="answer"]').click();
    await writeAnswer(first);
    const second = await first.context().newPage();
    await second.goto(`/pengaduan/${complaint.id}`);
    await second.locator('[data-live="live"]').waitFor();
    // Somebody else reads it meanwhile: the version moves on.
    expect((await world.story.onTask(PENDAMPING, complaint, 'acknowledge')).status).toBe(200);
    await second.getByRole('button', { name: 'Sudah saya baca' }).waitFor({ state: 'hidden' });
    await sendAnswer(first);
    await first.getByText('Sudah berubah sejak Anda buka').waitFor();
    await first.getByRole('alert').getByText('Tugas dibaca').waitFor();
    expect(await first.getByLabel('Jawaban untuk pelapor').inputValue()).toBe(ANSWER);
    await first.getByRole('button', { name: 'Lanjutkan dengan keadaan terbaru' }).click();
    await first.getByText('Jawaban terkirim.').waitFor();
    await second.getByText('menunggu pelapor: boleh keberatan').waitFor();
    await world.story.quiet();
    expect(await answersOf(complaint)).toBe(1);
  });

  it('in a tab that nobody looks at holds no connection, and is up to date when somebody looks again', async () => {
    const complaint = await filed();
    const page = await opened(SUPERVISOR, complaint);
    await page.locator('[data-live="live"]').waitFor();
    await page.evaluate(show, 'hidden');
    await page.locator('[data-live="polling"]').waitFor();
    expect((await world.story.onTask(PENDAMPING, complaint, 'acknowledge')).status).toBe(200);
    await world.story.quiet();
    expect(await page.getByText('Tugas dibaca').count()).toBe(0);
    await page.evaluate(show, 'visible');
    await page.locator('[data-live="live"]').waitFor();
    await page.getByText('Tugas dibaca').waitFor();
  });

  it('whose network is lost in the middle of saving: the answer is kept, and arrives once', async () => {
    const complaint = await filed();
    const page = await opened(PENDAMPING, complaint);
    await page.locator('[data-act="answer"]').click();
    await writeAnswer(page);
    // The request arrives, and its answer is lost on the way back.
    await page.route('**/actions/answer', async (route) => {
      await route.fetch();
      await page.context().setOffline(true);
      await route.abort('connectionreset').catch(() => undefined);
    });
    await sendAnswer(page);
    await page.getByText('Belum terkirim: jaringan terputus').waitFor();
    expect(await page.getByLabel('Jawaban untuk pelapor').inputValue()).toBe(ANSWER);
    await page.unroute('**/actions/answer');
    await page.context().setOffline(false);
    await page.getByText('Jawaban terkirim.').waitFor();
    await world.story.quiet();
    expect(await answersOf(complaint)).toBe(1);
  });

  it('whose tab is killed while an answer is written: it is all there again, in its dialog', async () => {
    const complaint = await filed();
    const page = await opened(PENDAMPING, complaint);
    await page.locator('[data-act="answer"]').click();
    await writeAnswer(page, `${ANSWER} <script>alert(1)</script> 🌸`);
    await page.getByText('Draf tersimpan di perangkat ini.').waitFor();
    const address = page.url();
    const again = await page.context().newPage();
    await page.close({ runBeforeUnload: false });
    await again.goto(address);
    await again.getByText('Draf Anda dari sebelumnya dibuka kembali.').waitFor();
    expect(await again.getByLabel('Jawaban untuk pelapor').inputValue()).toBe(`${ANSWER} <script>alert(1)</script> 🌸`);
    expect(await again.getByLabel('Hasil').inputValue()).toBe('SELESAI_PENJELASAN');
    await again.getByRole('button', { name: 'Batal' }).click();
    await again.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('shows what is planned as the plan says, and draws the ladder with the same times', async () => {
    const complaint = await filed();
    const page = await opened(SUPERVISOR, complaint);
    await page.locator('[data-planned-step]').first().waitFor();
    const shown = await page
      .locator('[data-planned-step]')
      .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-planned-step')));
    const { planned } = (await (
      await page.request.get(`/api/v1/complaints/${complaint.id}/timeline`)
    ).json()) as TimelineAnswer;
    const { steps } = (await (await page.request.get(`/api/v1/complaints/${complaint.id}/plan`)).json()) as {
      steps: TimelineAnswer['planned'];
    };
    expect(shown.length).toBeGreaterThan(8);
    expect(shown).toEqual(steps.map(({ purpose, at }) => `${purpose}/${at}`));
    expect(planned).toEqual(steps);
    const rungs = await page
      .locator('[data-ladder] li')
      .evaluateAll((items) => items.map((item) => [item.getAttribute('data-state'), item.getAttribute('data-at')]));
    const climbs = steps.filter(({ purpose }) => purpose === 'climb').map(({ at }) => ['planned', at]);
    expect(rungs.slice(1)).toEqual(climbs);
    expect(rungs[0]?.[0]).toBe('now');
  });

  it('filters its timeline in the address, and marks what the reporter sees', async () => {
    const complaint = await filed();
    const page = await opened(SUPERVISOR, complaint);
    await page.getByText('Pengaduan diterima').waitFor();
    await page.getByLabel('Tampilkan').selectOption('system');
    await page.waitForURL('**show=system*');
    await page.getByText('Pengaduan diterima').waitFor({ state: 'hidden' });
    await page.getByText('Data pembayaran diperiksa').waitFor();
    await page.getByLabel('Tampilkan').selectOption('citizen');
    await page.getByText('Pengaduan diterima').waitFor();
    expect(await page.getByText('Data pembayaran diperiksa').count()).toBe(0);
  });

  it('offers only what the role and the state allow', async () => {
    const complaint = await filed();
    const pendamping = await opened(PENDAMPING, complaint);
    await pendamping.getByRole('button', { name: 'Tindakan lain' }).click();
    const hers = await others(pendamping);
    expect(hers).toContain('Kembalikan');
    for (const not of ['Jawab langsung', 'Naikkan', 'Libatkan pihak', 'Catat terlapor', 'Pelapor menarik'])
      expect(hers).not.toContain(not);
    const supervisor = await opened(SUPERVISOR, complaint);
    await supervisor.getByRole('button', { name: 'Tindakan lain' }).click();
    expect(await others(supervisor)).toEqual(
      expect.arrayContaining(['Jawab langsung', 'Naikkan', 'Libatkan pihak', 'Catat terlapor', 'Pelapor menarik']),
    );
    expect(await supervisor.locator('[data-act="answer"]').count()).toBe(0);
  });

  it('shows the number to call once it is asked for, and writes that down', async () => {
    const complaint = await filed();
    const page = await opened(PENDAMPING, complaint);
    expect(await page.content()).not.toContain('81234567890');
    await page.getByRole('button', { name: 'Telepon' }).click();
    await page.getByRole('button', { name: 'Tampilkan nomor' }).click();
    await page.getByRole('link', { name: '+6281234567890' }).waitFor();
    const { rows } = await world.story.world.admin.query(
      `SELECT 1 FROM audit_entry WHERE complaint_id = $1 AND action = 'contact.reveal'`,
      [complaint.id],
    );
    expect(rows.length).toBe(1);
  });

  it('under lock is closed by two: who proposes it is told that a second person decides', async () => {
    const complaint = await filed({ category: 'KKS-05', cardWish: 'block', isContactConfirmed: true });
    const answer = { text: 'Kartu sudah kembali kepada ibu.', outcome: 'SELESAI_KARTU_KEMBALI' };
    expect((await world.story.onComplaint(SUPERVISOR, complaint, 'answer', answer)).status).toBe(200);
    await world.story.quiet();
    const page = await opened(SUPERVISOR, complaint);
    await page.getByText('Terkunci: pengaduan integritas').waitFor();
    await page.getByRole('button', { name: 'Tutup pengaduan' }).click();
    await page.getByRole('dialog').getByText('empat mata').waitFor();
    await page.getByRole('dialog').getByLabel('Alasan').fill('Kartu sudah di tangan ibu.');
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup pengaduan' }).click();
    await page.getByText('Usul penutupan dikirim ke orang kedua.').waitFor();
    await world.story.quiet();
    const second = await opened('korwil.33', complaint);
    await second.getByText(/Giliran Anda: Setujui penutupan/).waitFor();
  });

  it('of which somebody is accused while she looks at it: she is told nothing, and finds nothing when she looks again', async () => {
    const complaint = await filed();
    const page = await opened(PENDAMPING, complaint);
    const supervisor = await opened(SUPERVISOR, complaint);
    await supervisor.getByRole('button', { name: 'Tindakan lain' }).click();
    await supervisor.locator('[data-act="accuse"]').click();
    const dialog = supervisor.getByRole('dialog', { name: 'Catat terlapor' });
    await dialog.getByLabel('Siapa').selectOption('person');
    await dialog.getByLabel('Orang').selectOption({ index: 1 });
    await dialog.getByRole('button', { name: 'Catat terlapor' }).click();
    // Her direct superior is left out with her: the page closes under the supervisor's hands.
    await supervisor.getByRole('heading', { level: 1, name: 'Halaman tidak ada' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Halaman tidak ada' }).waitFor();
    await world.story.quiet();
    await opened(KORKAB, complaint);
  });

  it('takes a book that somebody pastes for what the field can hold, and stays alive', async () => {
    const complaint = await filed();
    const page = await opened(PENDAMPING, complaint);
    await page.locator('[data-act="answer"]').click();
    await page.getByLabel('Jawaban untuk pelapor').evaluate((field) => {
      const data = new DataTransfer();
      data.setData('text', 'x'.repeat(50 * 1024 * 1024));
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await page.getByText('Teks yang ditempel terlalu panjang').waitFor();
    expect((await page.getByLabel('Jawaban untuk pelapor').inputValue()).length).toBe(10_000);
  });

  it('speaks English', async () => {
    const complaint = await filed();
    const page = await world.open({ as: SUPERVISOR, language: 'en' });
    await page.goto(`/pengaduan/${complaint.id}`);
    await page.getByRole('heading', { level: 2, name: 'Past and ahead' }).waitFor();
    await page.getByText('Complaint received').waitFor();
    await page
      .getByText(/waiting for Village facilitator since/)
      .first()
      .waitFor();
  });
});

/** Runs in the page: as the browser does when its tab is left, or chosen again. */
function show(state: string): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
