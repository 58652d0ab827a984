// npm run record-histories: tells the stories, writes down what every workflow went through, and chooses what the replay gate
// keeps (test/replay/histories). Needed when the shape of a workflow changes or a new one comes. Name stories to tell fewer:
// `npm run record-histories -- stories/paths`; the folder is written anew in any case.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const INTO = 'test/replay/histories';
const MOST_PER_WORKFLOW = 30;
const DEFAULT_STORIES = ['test/stories/'];

const startedAt = Date.now();
const say = (text) =>
  process.stdout.write(`[record] ${((Date.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

say('building');
if (run(['apps/cli/bootstrap.mjs', 'prepare']) !== 0) process.exit(1);
const from = mkdtempSync(join(tmpdir(), 'tuntas-recorded-'));
try {
  const stories = process.argv.length > 2 ? process.argv.slice(2) : DEFAULT_STORIES;
  say(`telling ${stories.join(' ')}`);
  process.exitCode = run(['node_modules/jest/bin/jest.js', '--verbose', ...stories], { RECORD_HISTORIES: from });
  if (process.exitCode !== 0) say('a story failed: the histories stay as they were');
  else await choose(from);
} finally {
  rmSync(from, { recursive: true, force: true });
}

async function choose(from) {
  const { keepHistories } = await import(pathToFileURL('dist/libs/testing/src/histories/keep-histories.js').href);
  const { workflows } = keepHistories({ from, into: INTO, mostPerWorkflow: MOST_PER_WORKFLOW });
  for (const [type, recorded] of Object.entries(workflows)) {
    const bytes = recorded.reduce((sum, { file }) => sum + statSync(join(INTO, file)).size, 0);
    const told = readdirSync(join(from, type)).length;
    say(`${type}: ${recorded.length} paths kept of ${told} histories, ${(bytes / 1024).toFixed(0)} KB`);
  }
}
