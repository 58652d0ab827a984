// Prints the path of a Chromium that can be started here. First one on PATH, then the one of the npm package, then, as
// root, the system's. What it is doing goes to standard error; what to do when there is none, too.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const say = (line) => process.stderr.write(`[browser] ${line}\n`);

function onPath(names = NAMES) {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not here.
      }
    }
  return undefined;
}

/** What cannot even print its version cannot be used: most often a library of the system is missing. */
const starts = (file) =>
  spawnSync(file, ['--headless', '--no-sandbox', '--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;

async function ofPackage() {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    say('none on PATH: unpacking the one of the npm package (once, a few seconds) …');
    return await chromium.executablePath();
  } catch (error) {
    say(`the npm package has none for this system (${error instanceof Error ? error.message : String(error)}).`);
    return undefined;
  }
}

const mayInstall = () => process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;

function install(name) {
  say(`installing ${name} with apt-get (once, up to a minute) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 2, 2], env }).status === 0;
  return run('update') && run('install', '--yes', '--no-install-recommends', name);
}

async function find() {
  const installed = onPath();
  if (installed && starts(installed)) return installed;
  const packed = await ofPackage();
  if (packed && starts(packed)) return packed;
  if (packed && mayInstall() && install('libnss3') && starts(packed)) return packed;
  if (mayInstall() && install('chromium')) return onPath();
  return undefined;
}

const browser = process.env.TUNTAS_BROWSER ?? (await find());
if (browser) process.stdout.write(browser);
else {
  say('no Chromium can be started here. Install Chromium or Chrome (on Debian as root: apt-get install chromium),');
  say('or only its library (apt-get install libnss3), or name a program: TUNTAS_BROWSER=/path/to/chromium npm test');
  process.exitCode = 1;
}
