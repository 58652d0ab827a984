import type { Page } from 'playwright-core';
import { startTestServices } from '#platform/services/test-services';
import type { TestServices } from '#platform/services/test-services';
import type { StoryComplaint } from '#testing/world/story-world';
import { handsOf, watchHands } from './support/hands';
import { WebWorld } from './support/web-world';

const OPERATOR = 'operator.pusat.1';
const MELATI = {
  name: 'Melati Cempaka Anggrek',
  nik: '3325015203880002',
  kk: '3325010101150078',
  kksTail: '4711',
  phone: '081299887755',
};
/** How long the api may go on taking a session that is over. */
const NOTICED_WITHIN_MS = 5_000;
const MOST_KEYS = 25;

const told = (line: string): void => void process.stdout.write(`${line}\n`);

describe('the call', () => {
  let services: TestServices;
  let world: WebWorld;
  let melati: StoryComplaint;
  beforeAll(async () => {
    services = await startTestServices({ temporalStore: 'file' });
    world = await WebWorld.begin({ services });
    melati = await world.story.files({ reporter: MELATI });
    await world.story.quiet();
  }, 300_000);
  afterAll(async () => {
    await world?.end();
    await services?.stop();
  });

  const open = async (): Promise<Page> => {
    const page = await world.open({ as: OPERATOR });
    await watchHands(page);
    await page.goto('/saya');
    await page.getByRole('heading', { level: 1, name: 'Saya' }).waitFor();
    return page;
  };
  const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const hasFocus = (page: Page, id: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
  const count = async (): Promise<number> =>
    Number((await world.story.world.admin.query<{ n: string }>('SELECT count(*) AS n FROM complaint')).rows[0]?.n);
  const takeCall = async (page: Page): Promise<void> => {
    await press(page, 'F2');
    await hasFocus(page, 'call-search');
  };
  /** F2 to somebody known, with the cursor in the caller check. */
  const findMelati = async (page: Page): Promise<void> => {
    await takeCall(page);
    await page.keyboard.type('melati batang');
    await page.getByRole('option', { name: /Melati C/ }).waitFor();
    await press(page, 'Enter');
    await hasFocus(page, 'call-fact-name');
  };
  const fromCheckToNumber = async (page: Page, narrative: string): Promise<string> => {
    await press(page, 'Enter');
    await hasFocus(page, 'call-category');
    await press(page, 'Tab', 'Tab', 'Tab');
    await hasFocus(page, 'call-narrative');
    await page.keyboard.type(narrative);
    await press(page, 'F4');
    return (await page.locator('[data-filed]').getAttribute('data-filed')) ?? '';
  };
  const wrapUp = async (page: Page, digit: string): Promise<void> => {
    await press(page, 'F8');
    await page
      .getByRole('dialog', { name: 'Bagaimana panggilan ini berakhir?' })
      .getByRole('button', { name: /Selesai: informasi/ })
      .waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    await press(page, digit);
    await page.getByText('Panggilan selesai').waitFor();
  };

  it('goes from F2 to a number without a mouse, in under a minute', async () => {
    const page = await open();
    const before = await count();
    const startedAt = performance.now();
    await findMelati(page);
    await press(page, '1', '2', '4');
    await page.getByText('Cocok: status pembayaran boleh dibacakan.').waitFor();
    await page
      .getByText(/Kami tanyakan ke petugas data/)
      .first()
      .waitFor();
    const number = await fromCheckToNumber(page, 'Bantuan tahap empat belum masuk, tetangga sudah menerima.');
    const toNumberMs = performance.now() - startedAt;
    expect(number).toMatch(/^PKH-3325-202611-\d{5}-[A-Z]$/);
    await page.getByText(/^P K H, tiga tiga dua lima, dua nol dua enam satu satu/).waitFor();
    await page.getByText(/Jawaban paling lambat Sen,? 7 Des 16\.00 WIB/).waitFor();
    await wrapUp(page, '2');
    const hands = await handsOf(page);
    told(
      `complaint: ${Math.round(toNumberMs)} ms from F2 to the number, ${hands.keys} keys beyond text, ${hands.pointer} mouse events`,
    );
    expect(hands.pointer).toBe(0);
    expect(hands.keys).toBeLessThanOrEqual(MOST_KEYS);
    expect(toNumberMs).toBeLessThan(60_000);
    expect(await count()).toBe(before + 1);
    const { rows } = await world.story.world.admin.query('SELECT result FROM call ORDER BY recorded_at DESC LIMIT 1');
    expect(rows).toEqual([{ result: 'newComplaint' }]);
  });

  it('goes from F2 to somebody new, by village, without a mouse', async () => {
    const page = await open();
    await takeCall(page);
    await page.keyboard.type('3325016509900001');
    await page.getByRole('option', { name: 'Tidak ditemukan: catat orang baru' }).waitFor();
    await press(page, 'Enter');
    await hasFocus(page, 'call-name');
    await page.keyboard.type('Sri Lestari (rekaan)');
    await press(page, 'Tab', 'Tab');
    await page.keyboard.type('tumbrep batang');
    await page
      .getByRole('option', { name: /Tumbrep/i })
      .first()
      .waitFor();
    await page.locator('[data-villages="true"]').waitFor();
    await press(page, 'Enter');
    await page.getByText(/Batas hukum/).waitFor();
    await page.locator('#call-category').focus();
    await press(page, 'Tab', 'Tab', 'Tab');
    await hasFocus(page, 'call-narrative');
    await page.keyboard.type('Uang belum masuk.');
    await press(page, 'F4');
    expect(await page.locator('[data-filed]').getAttribute('data-filed')).toMatch(/^PKH-3325/);
    await wrapUp(page, '2');
    expect((await handsOf(page)).pointer).toBe(0);
  });

  it('ends with information within seconds, without a mouse, and keeps what was read', async () => {
    const page = await open();
    const startedAt = performance.now();
    await findMelati(page);
    await press(page, '1', '2', '4');
    await page.locator('[data-payment="unknown"]').waitFor();
    await press(page, 'F7');
    await hasFocus(page, 'call-point-0');
    await press(page, 'Space', 'F7');
    await page.getByText('Panggilan selesai: Selesai: informasi.').waitFor();
    const tookMs = performance.now() - startedAt;
    const hands = await handsOf(page);
    told(`information: ${Math.round(tookMs)} ms, ${hands.keys} keys beyond text, ${hands.pointer} mouse events`);
    expect([hands.pointer, tookMs < 15_000]).toEqual([0, true]);
    const { rows } = await world.story.world.admin.query(
      `SELECT p.code, p.version FROM call_point p JOIN call c ON c.id = p.call_id WHERE c.result = 'informationGiven'`,
    );
    expect(rows).toEqual([{ code: 'payment-unknown', version: 1 }]);
  });

  it('shows what is there already beside the form, and adds to it', async () => {
    const page = await open();
    await findMelati(page);
    const there = page.getByRole('region', { name: 'Yang sudah ada' });
    await there.getByText(melati.number).waitFor();
    await there.getByText('NIK sama').first().waitFor();
    await page.locator('#call-narrative').focus();
    await page.keyboard.type('Saldo tetap nol setelah dicek lagi.');
    const add = there
      .locator('div', { has: page.getByText(melati.number, { exact: true }) })
      .getByRole('button', { name: 'Tambah ke sini' })
      .last();
    await add.focus();
    await press(page, 'Enter');
    await page.getByRole('dialog', { name: 'Tambah ke pengaduan yang ada' }).waitFor();
    await page.waitForFunction(
      () => document.activeElement?.tagName === 'TEXTAREA' && document.activeElement.closest('[role="dialog"]'),
    );
    await press(page, 'Control+Enter');
    await page.getByText('Ditambahkan. Tutup panggilan dengan F8.').waitFor();
    await wrapUp(page, '3');
    expect((await handsOf(page)).pointer).toBe(0);
    expect((await world.story.timeline(melati)).map(({ type }) => type)).toContain('informationAdded');
  });

  it('puts danger before any form', async () => {
    const page = await open();
    await findMelati(page);
    await press(page, 'F9');
    const dialog = page.getByRole('dialog', { name: 'Bahaya sekarang' });
    const links = dialog.getByRole('link');
    expect(await links.allTextContents()).toEqual(['110', '119', '129']);
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    await press(page, 'Enter');
    await hasFocus(page, 'call-narrative');
    expect(await page.locator('#call-category').inputValue()).toBe('SOS-01');
    expect(await page.getByLabel('rahasia').isChecked()).toBe(true);
    await page.keyboard.type('Ibu diancam suaminya sekarang.');
    await press(page, 'F4');
    const number = await page.locator('[data-filed]').getAttribute('data-filed');
    const { rows } = await world.story.world.admin.query(
      'SELECT severity, is_in_danger, is_confidential, risk FROM complaint WHERE number = $1',
      [number],
    );
    expect(rows).toEqual([{ severity: 'S1', is_in_danger: true, is_confidential: true, risk: 'high' }]);
    await wrapUp(page, '2');
  });

  it('survives a killed tab: what was typed is there, and so is the call', async () => {
    const page = await open();
    await findMelati(page);
    await page.locator('#call-narrative').focus();
    await page.keyboard.type('Separuh kalimat yang tidak boleh hilang');
    await page.locator('[data-saved]').waitFor();
    await page.waitForFunction(() =>
      Object.values(localStorage).some((text) => String(text).includes('tidak boleh hilang')),
    );
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await again.goto('/panggilan');
    expect(await again.locator('#call-narrative').inputValue()).toBe('Separuh kalimat yang tidak boleh hilang');
    await again.getByRole('region', { name: 'Penelepon' }).getByText('Melati C•••').waitFor();
    await press(again, 'F4');
    await again.locator('[data-filed]').waitFor();
    await wrapUp(again, '2');
  });

  it('files one complaint, however often one goes back and saves', async () => {
    const page = await open();
    const before = await count();
    await findMelati(page);
    await press(page, 'Enter');
    await hasFocus(page, 'call-category');
    await page.locator('#call-narrative').focus();
    await page.keyboard.type('Belum cair sejak bulan lalu.');
    await press(page, 'F4', 'F4', 'F4');
    const number = await page.locator('[data-filed]').getAttribute('data-filed');
    await press(page, 'F4');
    await page.goBack();
    await page.goForward();
    expect(await page.locator('[data-filed]').getAttribute('data-filed')).toBe(number);
    await press(page, 'F4');
    await page.reload();
    expect(await page.locator('[data-filed]').getAttribute('data-filed')).toBe(number);
    expect(await count()).toBe(before + 1);
    await wrapUp(page, '2');
  });

  it('goes on when the session ends in the middle: the draft is there, and the number comes', async () => {
    const page = await open();
    await findMelati(page);
    await press(page, 'Enter');
    await hasFocus(page, 'call-category');
    await page.locator('#call-narrative').focus();
    await page.keyboard.type('Sesi berakhir di tengah kalimat ini.');
    await world.endSessions();
    await new Promise((resolve) => void setTimeout(resolve, NOTICED_WITHIN_MS));
    await press(page, 'F4');
    await page.getByRole('dialog', { name: 'Sesi Anda berakhir' }).waitFor();
    expect(await page.locator('#call-narrative').inputValue()).toBe('Sesi berakhir di tengah kalimat ini.');
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    await press(page, 'Enter');
    await page.locator('[data-filed]').waitFor();
    await wrapUp(page, '2');
  }, 60_000);

  it('takes 50 MB into any field without dying, and says what it left out', async () => {
    const page = await open();
    await takeCall(page);
    const paste = (id: string): Promise<number> =>
      page.evaluate((field) => {
        const element = document.getElementById(field) as HTMLInputElement;
        element.focus();
        const data = new DataTransfer();
        data.setData('text/plain', 'gajah '.repeat(8_738_134));
        const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        if (element.dispatchEvent(event))
          document.execCommand('insertText', false, data.getData('text').slice(0, 2_000_000));
        return element.value.length;
      }, id);
    await paste('call-narrative');
    await page.getByText(/hanya 10\.?000 huruf pertama yang diambil/).waitFor();
    expect((await page.locator('#call-narrative').inputValue()).length).toBe(10_000);
    expect(await paste('call-search')).toBeLessThanOrEqual(120);
    await page.locator('#call-search').fill('');
    await wrapUp(page, '7');
  }, 60_000);

  it.each([
    ['three hundred letters', 'Nurhaliza '.repeat(30).trim()],
    ['right to left', 'مريم بنت عمران'],
    ['emoji', 'Siti 🌸🌸🌸 Bunga'],
    ['markup', '<script>window.hacked = true</script>'],
  ])('takes a name of %s as it is', async (_what, name) => {
    const page = await open();
    await takeCall(page);
    await page.keyboard.type('zzqq');
    await page.getByRole('option', { name: 'Tidak ditemukan: catat orang baru' }).waitFor();
    await press(page, 'Enter');
    await hasFocus(page, 'call-name');
    await page.locator('#call-name').fill(name);
    await page.locator('#call-village').fill('tumbrep batang');
    await page
      .getByRole('option', { name: /Tumbrep/i })
      .first()
      .waitFor();
    await page.locator('[data-villages="true"]').waitFor();
    await page.locator('#call-village').press('Enter');
    await page.locator('#call-narrative').fill('Uang belum masuk.');
    await press(page, 'F4');
    const number = await page.locator('[data-filed]').getAttribute('data-filed');
    const { rows } = await world.story.world.admin.query<{ name: string }>(
      'SELECT p.name FROM vault.person p JOIN complaint c ON c.id = p.complaint_id WHERE c.number = $1',
      [number],
    );
    expect(rows).toEqual([{ name }]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await wrapUp(page, '2');
  });

  it('shows everything of a call above the fold', async () => {
    const page = await open();
    await findMelati(page);
    await page.getByText(/Batas hukum/).waitFor();
    for (const id of ['call-search', 'call-category', 'call-narrative', 'call-fact-name'])
      expect([
        id,
        await page.evaluate(
          (field) => (document.getElementById(field)?.getBoundingClientRect().bottom ?? 9_999) <= window.innerHeight,
          id,
        ),
      ]).toEqual([id, true]);
    await wrapUp(page, '5');
  });

  it('promises a call, lists it with its clock, and records how it went', async () => {
    const page = await open();
    await findMelati(page);
    await press(page, 'F8');
    const dialog = page.getByRole('dialog', { name: 'Bagaimana panggilan ini berakhir?' });
    await dialog.getByRole('button', { name: /Panggilan balik/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    await press(page, '8');
    await dialog.getByLabel('Nomor yang ditelepon').fill('081299887711');
    await press(page, 'Enter');
    await page.getByText('Panggilan selesai: Panggilan balik.').waitFor();
    await press(page, 'g', 'b');
    await page.getByRole('heading', { level: 1, name: 'Panggilan balik' }).waitFor();
    const row = page.getByRole('listitem').filter({ hasText: '+62812••••••11' });
    await row.getByText(/jatuh tempo/).waitFor();
    await row.getByRole('button', { name: 'Telepon' }).focus();
    await press(page, 'Enter');
    await page.getByRole('link', { name: /6281299887711/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]') !== null);
    await press(page, '2');
    await row.getByText(/1 dari 3/).waitFor();
    expect((await handsOf(page)).pointer).toBe(0);
  });

  // Last: the servers of this file go away and come back.
  it('gives a number while Temporal and Valkey are down, and says what is delayed', async () => {
    const page = await open();
    await Promise.all([services.stopTemporal(), services.stopRedis()]);
    const startedAt = performance.now();
    await findMelati(page);
    await press(page, 'Enter');
    await hasFocus(page, 'call-category');
    await page.locator('#call-narrative').focus();
    await page.keyboard.type('Belum cair, dan servernya sedang mati.');
    const savedAt = performance.now();
    await press(page, 'F4');
    await page.locator('[data-filed]').waitFor();
    told(
      `Temporal and Valkey down: number ${Math.round(performance.now() - savedAt)} ms after F4, ${Math.round(performance.now() - startedAt)} ms after F2`,
    );
    const note = page.locator('[data-delayed]');
    await note.getByText(/Pembagian tugas dan eskalasi menunggu/).waitFor();
    await note.getByText(/Pesan SMS dan WhatsApp menunggu/).waitFor();
    await wrapUp(page, '2');
    await Promise.all([services.startTemporal(), services.startRedis()]);
    await world.story.world.quiet(60_000);
  }, 180_000);
});
