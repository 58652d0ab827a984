import { openBrowser } from '../../web/support/browser';
import { report, rounded, say } from '../report';
import { API_PORT, Stack } from '../stack';
import { citizenPageBytes } from './citizen-pages';
import { firstLoads } from './first-load';
import { listKbPer25 } from './list-size';
import { measureMonitor } from './monitor';
import { measurePersonSearch } from './person-search';

/** For trying out: `--without search`. */
const isAsked = (part: string): boolean =>
  !process.argv.includes('--without') || process.argv[process.argv.indexOf('--without') + 1] !== part;

/** npm run --silent bench web -- --json: what the screens cost whoever waits for them. */
async function main(): Promise<void> {
  const stack = await Stack.start();
  const browser = await openBrowser();
  try {
    await stack.run('api');
    const address = `http://127.0.0.1:${API_PORT}`;
    const token = await stack.sessionOf('supervisor.3325');
    say('first load on a slow, a fast and no limited network …');
    const loads = await firstLoads(browser, address, token);
    say('lists of 25 rows …');
    const kilobytes = await listKbPer25(stack, address);
    say('pages of citizens …');
    const citizenBytes = await citizenPageBytes(stack, address);
    const monitor = isAsked('monitor') ? await measureMonitor(stack) : {};
    const search = isAsked('search') ? await measurePersonSearch(stack) : {};
    report({ ...loads, listKbPer25: rounded(kilobytes), citizenPageBytes: citizenBytes, ...monitor, ...search });
  } finally {
    await browser.close();
    await stack.end();
  }
}

void main();
