import type { Browser } from 'playwright-core';
import { receiptPage } from '../../apps/api/src/citizen/receipt-page';
import type { Paper } from '../../apps/api/src/citizen/styles';
import { wordsIn } from '../../apps/api/src/citizen/texts';
import { openBrowser } from './support/browser';

const NUMBER = 'PKH-3325-202611-00002-V';
/** As long as a name in the DNS may be, nearly: four labels of 50. */
const LONGEST_ADDRESS = `https://${Array.from({ length: 4 }, () => 'pengaduan-bantuan-sosial-keluarga-harapan-batang-x').join('.')}.go.id:30443`;

describe('the paper of a receipt', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  const printed = async (paper: Paper, locale: 'id' | 'en', publicUrl: string) => {
    const page = await browser.newPage();
    const at = Date.parse('2026-11-23T03:00:00Z');
    const html = receiptPage(wordsIn(locale), {
      view: {
        id: '0190e9a0-0000-7000-8000-00000000ca11',
        number: NUMBER,
        zone: 'WITA',
        filedAt: at,
        targetDueAt: Date.parse('2026-12-07T09:00:00Z'),
        status: 'received',
        next: { code: 'answer' },
        disclosure: 'full',
        steps: [],
        acts: [],
      },
      pass: 'x',
      paper,
      publicUrl,
    });
    await page.setContent(html);
    await page.emulateMedia({ media: 'print' });
    // The width between the margins of the paper.
    await page.setViewportSize({ width: paper === 'k80mm' ? 272 : 468, height: 800 });
    const lines = await page.locator('.besar').evaluate((number) => {
      const range = number.ownerDocument.createRange();
      range.selectNodeContents(number);
      return range.getClientRects().length;
    });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await page.close();
    return { pages: pdf.match(/\/Type\s*\/Page\b/g)?.length, lines, wider: Math.max(0, wider) };
  };

  it.each([
    ['k80mm', 'id', 'https://tuntas.id'],
    ['k80mm', 'id', LONGEST_ADDRESS],
    ['k80mm', 'en', LONGEST_ADDRESS],
    ['a5', 'id', LONGEST_ADDRESS],
    ['a5', 'en', LONGEST_ADDRESS],
  ] as const)('%s, %s, at %s: one page, the number on one line', async (paper, locale, publicUrl) => {
    expect(await printed(paper, locale, publicUrl)).toEqual({ pages: 1, lines: 1, wider: 0 });
  });
});
