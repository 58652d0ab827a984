// npm run verify:clock [-- --json] [-- --seed N] [-- --cases N] [-- --mutants]: the calendar against two oracles, the rows made by
// hand, its laws and edge cases, or its mutants against all of these; npm run simulate. Progress goes to standard error. Ends
// with 1 when the goal is missed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Rows of the list made by hand; laws and edge cases of time, clocks, pauses and ladders, by fast-check and by example. */
const SPECS = ['test/verify/published-rows', 'libs/core/src/calendar', 'libs/core/src/sla', 'libs/core/src/ladder'];

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
const { status, stdout } = spawnSync(process.execPath, ['--enable-source-maps', main, ...rest], {
  stdio: ['inherit', 'pipe', 'inherit'],
  encoding: 'utf8',
});
const specs = what === 'verify' ? runSpecs() : undefined;
rmSync(folder, { recursive: true, force: true });
if (stdout !== '') process.stdout.write(specs ? `${JSON.stringify({ ...JSON.parse(stdout), ...specs })}\n` : stdout);
process.exit(status || (specs?.specsFailed === 0 || !specs ? 0 : 1));

/** What the specs say, in counts; each failure on standard error. */
function runSpecs() {
  const outputFile = join(folder, 'specs.json');
  process.stderr.write(`[verify] rows, laws and edge cases: ${SPECS.join(', ')}\n`);
  const args = ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '--json', '--outputFile', outputFile];
  const ended = spawnSync(process.execPath, [...args, ...SPECS], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (ended.status !== 0) process.stderr.write(ended.stderr);
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(outputFile, 'utf8'));
  const rows = testResults
    .filter(({ name }) => name.includes('published-rows'))
    .flatMap(({ assertionResults }) => assertionResults).length;
  process.stderr.write(`[verify] specs: ${numPassedTests} passed, ${numFailedTests} failed\n`);
  return { specsPassed: numPassedTests, specsFailed: numFailedTests, rowSpecs: rows };
}
