import type { BrowserContext, Page } from 'playwright-core';
import type { StoryComplaint } from '#testing/world/story-world';
import { axeFaults } from './support/axe';
import { citizenPages, NARRATIVE } from './support/citizen-pages';
import { keyboardWalk } from './support/keyboard-walk';
import { PATIENCE_MS, SIZES, WebWorld } from './support/web-world';
import type { Size } from './support/web-world';

const PENDAMPING = 'pendamping.3325.001';
const NUMBER = /PKH-\d{4}-\d{6}-\d{5}-[A-Z]/;
const CODE = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}$/;

describe('the pages of a reporter without an account', () => {
  let world: WebWorld;
  let village: string;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    world = await WebWorld.begin();
    const code = await world.story.villageOf(PENDAMPING);
    const { rows } = await world.story.world.admin.query<{ name: string }>('SELECT name FROM region WHERE code = $1', [
      code,
    ]);
    village = rows[0]?.name ?? '';
  }, 240_000);
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await world?.end();
  });

  /** A telephone that runs no scripts; what it asked for besides the pages is remembered. */
  const aPhone = async (
    size: Size = 'phone',
    scripts: 'on' | 'off' = 'off',
  ): Promise<{ page: Page; asked: readonly string[] }> => {
    const context = await world.browser.newContext({
      baseURL: world.address,
      viewport: SIZES[size],
      javaScriptEnabled: scripts === 'on',
      locale: 'en-US',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    contexts.push(context);
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.isNavigationRequest() && !request.url().startsWith('data:')) asked.push(request.url());
    });
    return { page, asked };
  };
  const track = async (
    page: Page,
    { number, trackingCode }: Pick<StoryComplaint, 'number' | 'trackingCode'>,
  ): Promise<void> => {
    await page.goto('/lacak');
    await page.getByLabel('Nomor pengaduan').fill(number);
    await page.getByLabel('Kode lacak').fill(trackingCode);
    await page.getByRole('button', { name: 'Lihat' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pengaduan Anda' }).waitFor();
  };

  it('from the form to following it to an objection, without a script, a cookie or another request', async () => {
    const { page, asked } = await aPhone();
    await page.goto('/lapor');
    await page.getByRole('radio', { name: 'Bantuan belum cair' }).check();
    await page.getByRole('radio', { name: 'Program Keluarga Harapan' }).check();
    await page.getByLabel('Ceritakan apa yang terjadi').fill('Bantuan belum masuk. <script>alert(1)</script>');
    await page.getByLabel('Nama desa atau kelurahan').fill(village);
    await page.getByRole('button', { name: 'Cari desa' }).click();
    // The answer is in sight, not a screenful above it.
    await page.waitForURL(/#hasil-desa$/);
    const { y = -1 } = (await page.locator('#hasil-desa').boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(SIZES.phone.height / 2);
    await page
      .getByRole('radio', { name: new RegExp(`^${village}, .*Batang`, 'i') })
      .first()
      .check();
    await page.getByRole('radio', { name: 'Saya sendiri penerima bantuan' }).check();
    await page.getByRole('group', { name: 'Tentang Anda' }).getByLabel('Nama').fill('Ibu Contoh (rekaan)');
    await page.getByRole('button', { name: 'Kirim pengaduan' }).click();
    // Whether and how she may be reached was not said yet.
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Bolehkah kami menghubungi Anda/ })
      .click();
    await page.getByRole('radio', { name: 'Tidak, jangan hubungi saya' }).check();
    expect(await page.getByLabel('Ceritakan apa yang terjadi').inputValue()).toContain('<script>');
    await page.getByRole('button', { name: 'Kirim pengaduan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pengaduan Anda diterima' }).waitFor();
    const [number = '', trackingCode = ''] = await page.locator('.besar').allTextContents();
    expect(number).toMatch(NUMBER);
    expect(trackingCode).toMatch(CODE);
    // Sent once more: the same complaint.
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Pengaduan Anda diterima' }).waitFor();
    expect(await page.locator('.besar').allTextContents()).toEqual([number, trackingCode]);

    await world.story.quiet();
    const { rows } = await world.story.world.admin.query<{ id: string; region_code: string }>(
      'SELECT id, region_code FROM complaint WHERE number = $1',
      [number],
    );
    const complaint = { id: rows[0]?.id ?? '', number, trackingCode, regionCode: rows[0]?.region_code ?? '' };
    await world.story.answers(PENDAMPING, complaint);
    await world.story.quiet();

    await track(page, complaint);
    await page.getByText('Dijawab', { exact: true }).waitFor();
    await page.getByRole('radio', { name: 'Belum selesai' }).check();
    await page.getByLabel('Tulis di sini').fill('Uangnya belum ada.');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('status').getByText('Kami catat bahwa belum selesai').waitFor();
    await page.reload();
    await page.getByRole('status').getByText('Kami catat bahwa belum selesai').waitFor();
    await world.story.quiet();
    const happened = (await world.story.timeline(complaint)).map(({ type }) => type);
    expect(happened.filter((type) => type === 'complaintObjected')).toHaveLength(1);

    await page.getByRole('button', { name: 'Bukti kecil' }).click();
    await page.getByRole('img', { name: new RegExp(number) }).waitFor();
    expect(asked).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
  }, 180_000);

  it('a handler reads what the reporter added', async () => {
    const complaint = await world.story.files();
    await world.story.quiet();
    const { page } = await aPhone();
    await track(page, complaint);
    await page.getByLabel('Tulis di sini').fill('Rekeningnya di BRI Batang.');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByRole('status').waitFor();
    const desk = await world.open({ as: PENDAMPING });
    await desk.goto(`/pengaduan/${complaint.id}`);
    await desk.getByText('Rekeningnya di BRI Batang.').first().waitFor();
  });

  const ALL_PAGES = citizenPages(() => village);

  describe.each(Object.keys(SIZES) as Size[])('at the size of a %s', (size) => {
    let answered: StoryComplaint;
    beforeAll(async () => {
      answered = await world.story.files();
      await world.story.quiet();
      await world.story.answers(PENDAMPING, answered);
      await world.story.quiet();
    }, 60_000);

    it.each(ALL_PAGES)(
      '%s: nothing breaks WCAG 2.2 AA, all is reached by keyboard and seen, nothing is wider than the screen',
      async (_name, show) => {
        const { page } = await aPhone(size, 'on');
        await show(page, answered, '');
        await page.locator('main h1').waitFor();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
        expect(await keyboardWalk(page)).toEqual({ unreached: [], invisible: [] });
      },
    );
  });

  it('says nothing in the one language that it says in the other, on any of them', async () => {
    const complaint = await world.story.files();
    await world.story.quiet();
    await world.story.answers(PENDAMPING, complaint);
    await world.story.quiet();
    const words = async (language: string): Promise<ReadonlySet<string>> => {
      const found = new Set<string>();
      for (const [, show] of ALL_PAGES) {
        const { page } = await aPhone('phone', 'on');
        await show(page, complaint, `?lang=${language}`);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        if (language === 'en') expect(await axeFaults(page)).toEqual([]);
        for (const text of await page.evaluate(textsOf)) if (/\p{L}{3}/u.test(text)) found.add(text.trim());
      }
      return found;
    };
    const [id, en] = [await words('id'), await words('en')];
    expect(id.size).toBeGreaterThan(80);
    // What people wrote, where they live, and the number they go by.
    const isData = (text: string): boolean =>
      [complaint.number, complaint.trackingCode, village, NARRATIVE].some((data) => text.includes(data)) ||
      NUMBER.test(text) ||
      CODE.test(text);
    expect([...id].filter((text) => en.has(text) && !isData(text))).toEqual(['Tuntas · PKH']);
  }, 120_000);
});

/** Runs in the page: what is written there in its own language. */
function textsOf(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all: string[] = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('[lang]:not(html), style'))
      all.push(walker.currentNode.textContent ?? '');
  return all;
}
