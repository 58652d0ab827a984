import type { Browser, BrowserContext } from 'playwright-core';
import { rounded, say } from '../report';

/** As the developer tools of Chromium define them. */
interface Network {
  readonly name: string;
  readonly latencyMs: number;
  readonly downBytesPerSec: number;
  readonly upBytesPerSec: number;
}

const SLOW_3G: Network = { name: 'Slow3g', latencyMs: 2_000, downBytesPerSec: 50_000, upBytesPerSec: 50_000 };
const FAST_3G: Network = { name: 'Fast3g', latencyMs: 562.5, downBytesPerSec: 180_000, upBytesPerSec: 84_375 };

interface Load {
  /** Until the frame of the page is there: who one is, the menu. */
  readonly shellSeconds: number;
  readonly seconds: number;
  readonly staticKb: number;
}

const PHONE = { width: 360, height: 740 };

/** From the address to a page one can read and use: with an empty cache, and again with what is kept. */
export async function firstLoads(
  browser: Browser,
  address: string,
  token: string,
): Promise<Readonly<Record<string, number>>> {
  const figures: Record<string, number> = {};
  for (const network of [undefined, FAST_3G, SLOW_3G]) {
    const context = await aPhone(browser, address, token);
    const first = await load(context, address, network);
    const repeat = await load(context, address, network);
    const name = network?.name ?? 'Local';
    say(
      `  ${name}: first ${first.seconds.toFixed(1)} s with ${first.staticKb.toFixed(0)} kB, then ${repeat.seconds.toFixed(1)} s`,
    );
    if (!network) figures.shellGzipKb = rounded(first.staticKb);
    figures[`firstShell${name}Sec`] = rounded(first.shellSeconds, 2);
    figures[`repeatShell${name}Sec`] = rounded(repeat.shellSeconds, 2);
    figures[`firstLoad${name}Sec`] = rounded(first.seconds, 2);
    figures[`repeatLoad${name}Sec`] = rounded(repeat.seconds, 2);
    await context.close();
  }
  return figures;
}

async function aPhone(browser: Browser, address: string, token: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'id-ID' });
  const { hostname } = new URL(address);
  await context.addCookies([
    { name: 'tuntas_session', value: token, domain: hostname, path: '/api', httpOnly: true, sameSite: 'Strict' },
  ]);
  return context;
}

/** Counts what came over the wire, compressed, without the interface's data. */
async function load(context: BrowserContext, address: string, network: Network | undefined): Promise<Load> {
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  if (network)
    await wire.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: network.downBytesPerSec,
      uploadThroughput: network.upBytesPerSec,
    });
  const isStatic = new Map<string, boolean>();
  let bytes = 0;
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
    isStatic.set(requestId, !new URL(request.url).pathname.startsWith('/api/'));
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (isStatic.get(requestId)) bytes += encodedDataLength;
  });
  const startedAtMs = performance.now();
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  await page.locator('header').waitFor({ timeout: 120_000 });
  const shellSeconds = (performance.now() - startedAtMs) / 1_000;
  await page.locator('main h1').waitFor({ timeout: 120_000 });
  const seconds = (performance.now() - startedAtMs) / 1_000;
  await page.close();
  return { shellSeconds, seconds, staticKb: bytes / 1_024 };
}
