import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findCheckout } from '#platform/services/checkout';

const ARGUMENTS = ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--disable-dev-shm-usage'];

/** Remembered for the other specs of the run, which are processes of their own. */
const KNOWN = 'TUNTAS_BROWSER';

function pathOfBrowser(): string {
  const known = process.env[KNOWN];
  if (known) return known;
  const finder = join(findCheckout(), 'tools', 'find-browser.mjs');
  const { status, stdout } = spawnSync(process.execPath, [finder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error('start a browser: none was found; what to do is said above');
  process.env[KNOWN] = stdout;
  return stdout;
}

/** A real Chromium without a window. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: pathOfBrowser(), args: ARGUMENTS, headless: true });
