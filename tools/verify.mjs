// npm run verify:clock [-- --json] [-- --seed N] [-- --cases N] [-- --mutants]: the calendar against two oracles, or its mutants
// against the tests and the oracles. Progress goes to standard error. Ends with 1 when the goal is missed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [what, ...rest] = process.argv.slice(2);
const prepared = spawnSync(process.execPath, ['apps/cli/bootstrap.mjs', 'packages'], { stdio: ['ignore', 2, 2] });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);
if (rest.includes('--mutants')) {
  const { status } = spawnSync(process.execPath, ['tools/mutants.mjs', ...rest], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
const { copyCore } = await import('./core-copy.mjs');
const folder = mkdtempSync(join(tmpdir(), 'tuntas-verify-'));
copyCore(folder);
const main = join(folder, 'test', what, `${what}.main.js`);
const { status } = spawnSync(process.execPath, ['--enable-source-maps', main, ...rest], { stdio: 'inherit' });
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
