import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { pdfText } from '#testing/pdf-text';
import { WebWorld } from './support/web-world';

const MANAGER = 'manajer.1';
/** What is breached is sent at once, all that is open is more. */
const STREAMED = 6;

describe('Pantauan', () => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await WebWorld.begin({ at: '2026-11-24T09:00+07:00', exportStreamRows: STREAMED });
    const { story } = world;
    // With the next one six that will be breached: fewer than five are not told in a memo.
    for (const pendamping of ['001', '001', '002', '002', '003'])
      await story.files({ of: `pendamping.3325.${pendamping}` });
    await story.files({ of: 'pendamping.3325.001', category: 'DAT-01' });
    const told = await story.files({ of: 'pendamping.3325.004' });
    await story.quiet();
    await story.advanceTo(Date.parse('2026-11-24T12:00+07:00'));
    await story.answers('pendamping.3325.004', told);
    await story.quiet();
    await story.advanceTo(Date.parse('2026-11-25T12:00+07:00'));
    expect((await story.onComplaint('operator.pusat.1', told, 'close')).status).toBe(200);
    await story.advanceTo(Date.parse('2026-12-09T10:00+07:00'));
    await story.files({ of: 'pendamping.5311.001' });
    const answered = await story.files({ of: 'pendamping.5311.001' });
    await story.quiet();
    // Open without a clock that runs: what is due soon is not all the rest.
    expect((await story.answers('pendamping.5311.001', answered)).status).toBe(200);
    await story.quiet();
  }, 240_000);
  afterAll(() => world?.end());

  async function opened(path = '/pantauan', size: 'desk' | 'phone' = 'desk', as = MANAGER): Promise<Page> {
    const page = await world.open({ as, size });
    await page.goto(path);
    await page.locator('main h1').waitFor();
    return page;
  }
  const countOf = async (page: Page, figure: string): Promise<number> =>
    Number(await page.locator(`[data-figure="${figure}"] [data-count]`).first().innerText());
  const rows = (page: Page): Promise<number> => page.locator('[data-complaint]').count();

  it('leads from a figure to its list, the filter in the address, and on to the complaint', async () => {
    const page = await opened();
    await page.locator('[data-figure="breached"] [data-count]').waitFor();
    const breached = await countOf(page, 'breached');
    expect(breached).toBeGreaterThan(0);
    await page.locator('a[data-figure="breached"]').click();
    await page.locator('[data-complaint]').first().waitFor();
    expect(new URL(page.url()).search).toContain('figure=breached');
    expect(await rows(page)).toBe(breached);
    await page.reload();
    await page.locator('[data-complaint]').first().waitFor();
    expect(await rows(page)).toBe(breached);
    await page.locator('[data-complaint] a[href^="/pengaduan/"]').first().click();
    await page.waitForURL(/\/pengaduan\//);
    await page.locator('#waktu').waitFor();
  });

  it('leads from each cell of the tables to as many complaints as it counts', async () => {
    const page = await opened();
    const links = page.locator('main table a[href*="daftar"], [data-waiter] a');
    await links.first().waitFor();
    // Whose time the closed one used, reckoned from its events.
    await page.locator('[data-used="programme"] a').waitFor();
    expect(await page.locator('[data-used="programme"]').innerText()).toMatch(/0,1 hari/);
    const cells = await links.evaluateAll((found) =>
      found.map((link) => ({
        to: link.getAttribute('href') ?? '',
        count: link.querySelector('[data-count]')?.textContent,
      })),
    );
    expect(cells.length).toBeGreaterThan(8);
    for (const { to, count } of cells) {
      await page.goto(to);
      await page.locator('[data-total]').waitFor({ state: 'attached' });
      expect([to, await page.locator('[data-total]').getAttribute('data-total'), await rows(page)]).toEqual([
        to,
        count,
        Number(count),
      ]);
    }
  });

  it('shows what is new by itself', async () => {
    const page = await opened();
    await page.locator('[data-figure="open"] [data-count]').waitFor();
    const before = await countOf(page, 'open');
    await world.story.files({ of: 'pendamping.3326.001' });
    await page.locator(`a[data-figure="open"] [data-count]:text-is("${before + 1}")`).waitFor();
  });

  it('moves with the time alone: while it is live and nothing changes it is asked for again every minute', async () => {
    const page = await world.open({ as: MANAGER });
    await page.addInitScript(aliveAndSilent);
    await page.clock.install();
    await page.goto('/pantauan');
    // What is not reckoned yet is asked for more often.
    await page.locator('[data-used="programme"] a').waitFor();
    await page.waitForLoadState('networkidle');
    let asked = 0;
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === '/api/v1/monitor/summary') asked += 1;
    });
    await page.clock.runFor(30_000);
    expect(asked).toBe(0);
    const answer = page.waitForResponse('**/api/v1/monitor/summary*');
    await page.clock.runFor(35_000);
    expect((await answer).status()).toBe(200);
    expect(await page.locator('[data-live]').first().getAttribute('data-live')).toBe('live');
  });

  it('shows two causes at once and all the others one click further, in the sums too', async () => {
    const page = await world.open({ as: MANAGER });
    const six = ['noMandate', 'coreSystem', 'cardStock', 'dataMismatch', 'untold', 'unanswered'];
    await page.route('**/api/v1/monitor/summary*', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { causes: object[] };
      const causes = six.map((cause, at) => ({ cause, count: 9 - at }));
      await route.fulfill({ response: answer, json: { ...body, causes } });
    });
    await page.goto('/pantauan');
    const cell = page.locator('[data-cell="all/all"]');
    await cell.locator('[data-cause="coreSystem"] a').waitFor();
    expect(await cell.locator('[data-cause]:visible').count()).toBe(2);
    await cell.locator('summary').click();
    await cell.locator('[data-cause="unanswered"] a').waitFor();
    expect(await cell.locator('[data-cause]:visible').count()).toBe(six.length);
    expect(await cell.locator('[data-cause="unanswered"] a').getAttribute('href')).toContain('cause=unanswered');
    await page.unroute('**/api/v1/monitor/summary*');
    await cell.locator('[data-cause="unanswered"] a').click();
    await page.locator('[data-total]').waitFor({ state: 'attached' });
    await page.getByRole('list', { name: 'Saringan daftar ini' }).getByText('Belum dijawab').waitFor();
  });

  it('prints a memo with the figures on the screen, and hands over the list', async () => {
    await world.story.quiet();
    const page = await opened();
    await page.locator('[data-figure="breached"] [data-count]').waitFor();
    const breached = await countOf(page, 'breached');
    const [memo] = await Promise.all([page.waitForEvent('download'), page.locator('[data-file="memo"]').click()]);
    const [said = ''] = pdfText(await bytesOf(memo));
    expect(said.replaceAll(/\s+/g, ' ')).toContain(`lewat tenggat ${breached} `);
    await page.locator('a[data-figure="breached"]').click();
    await page.locator('[data-complaint]').first().waitFor();
    const [list] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-file="complaints.csv"]').click(),
    ]);
    expect((await bytesOf(list)).toString().match(/PKH-\d{4}-/g)?.length).toBe(breached);
  });

  it('makes a longer list in the background, says how far it is, and hands it over', async () => {
    const page = await opened('/pantauan/daftar?figure=open');
    await page.locator('[data-total]').waitFor({ state: 'attached' });
    const open = Number(await page.locator('[data-total]').getAttribute('data-total'));
    expect(open).toBeGreaterThan(STREAMED);
    await page.locator('[data-file="complaints.csv"]').click();
    await page.locator('[data-export="ready"]').getByText(`Berkas siap: ${open} baris`).waitFor();
    // Whoever leaves and comes back finds it.
    await page.reload();
    await page.locator('[data-export="ready"]').getByText(`Berkas siap: ${open} baris`).waitFor();
    const [list] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh berkas' }).click(),
    ]);
    expect((await bytesOf(list)).toString().match(/PKH-\d{4}-/g)?.length).toBe(open);
  });

  it('says why a file could not be made, and is asked for it again', async () => {
    const page = await opened('/pantauan/daftar?figure=open');
    await page.locator('[data-file="complaints.csv"]').click();
    await page.locator('[data-export="ready"]').waitFor();
    const first = new URL(page.url()).searchParams.get('file') ?? '';
    for (const [end, words] of [
      [`state = 'failed'`, 'hak Anda atas daftar ini sudah berakhir'],
      [
        `state = 'running', attempts = most_attempts, seen_at = clock_timestamp() - interval '1 minute'`,
        'setelah beberapa kali dicoba',
      ],
    ] as const) {
      await world.story.world.admin.query(`UPDATE export_job SET ${end} WHERE id = $1`, [first]);
      await page.reload();
      await page.locator('[data-export="failed"]').getByText(words).waitFor();
    }
    await page.getByRole('button', { name: 'Minta berkas lagi' }).click();
    await page.locator('[data-export="ready"]').waitFor();
    expect(new URL(page.url()).searchParams.get('file')).not.toBe(first);
  });

  it('says so when the address has a filter that is none any more, and goes on', async () => {
    const page = await opened('/pantauan/daftar?figure=doneSoon&category=BYR-01');
    await page.getByRole('alert').waitFor();
    await page.locator('[data-complaint]').first().waitFor();
    await page.getByRole('alert').getByRole('link').click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('ignored');
    // Only the server knows that there is no such region; it goes as the others do.
    await page.goto('/pantauan?region=9999');
    await page
      .getByRole('alert')
      .getByText(/wilayah/)
      .waitFor();
    await page.locator('[data-figure="open"] [data-count]').waitFor();
    expect(await page.getByLabel('Wilayah').inputValue()).toBe('');
    await page.getByRole('alert').getByRole('link').click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await page.locator('[data-figure="open"] [data-count]').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('fits a phone: wide tables move in themselves, the page does not', async () => {
    for (const path of ['/pantauan', '/pantauan/daftar?figure=breached']) {
      const page = await opened(path, 'phone');
      await page.locator('[data-count], [data-complaint]').first().waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });

  it('is not for whoever may not ask', async () => {
    const page = await opened('/pantauan', 'desk', 'pendamping.3325.001');
    expect(await page.locator('[data-figure]').count()).toBe(0);
    expect(await page.locator('nav a[href="/pantauan"]').count()).toBe(0);
  });
});

/** In the page: a stream that is heard of every ten seconds and says of no change. */
function aliveAndSilent(): void {
  class Alive extends EventTarget {
    static readonly CLOSED = 2;
    readonly readyState = 1;
    private readonly beat = setInterval(() => this.dispatchEvent(new Event('open')), 10_000);

    close(): void {
      clearInterval(this.beat);
    }
  }
  Object.assign(globalThis, { EventSource: Alive });
}

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
