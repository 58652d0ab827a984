// The whole gate, the same on a developer's machine and in CI: format, lint, types, layers, dead code, drift, tests.
// Ends with one line `N passed, N failed` that counts the checks before the tests and every test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'tuntas-check-'));
const report = join(folder, 'jest.json');

const CHECKS = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['lint', bin('oxlint'), ['--deny-warnings']],
  ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ['types of the web app', bin('tsc'), ['--noEmit', '-p', 'apps/web/tsconfig.json']],
  ['types of its tests', bin('tsc'), ['--noEmit', '-p', 'test/web/tsconfig.json']],
  [
    'layers',
    bin('depcruise'),
    ['apps', 'libs', 'workflows', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  ['dead code', bin('knip'), ['--no-progress']],
  ['build', process.execPath, ['apps/cli/bootstrap.mjs', 'prepare']],
  ['OpenAPI and client drift', process.execPath, ['tools/openapi.mjs', '--check']],
  ['.env.example drift', process.execPath, ['dist/apps/cli/src/main.js', 'env-example', '--check']],
];

let passed = 0;
const failed = [];
for (const [name, command, args] of CHECKS) {
  const startedAt = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`[check] ${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  if (status === 0) passed += 1;
  else failed.push(name);
}

const jest = spawnSync(process.execPath, ['tools/test.mjs', '--json', `--outputFile=${report}`], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const tests = readTests();
rmSync(folder, { recursive: true, force: true });
if (failed.length > 0) process.stdout.write(`[check] failed: ${failed.join(', ')}\n`);
const failures = failed.length + tests.failed + (jest.status !== 0 && tests.failed === 0 ? 1 : 0);
process.stdout.write(`${passed + tests.passed} passed, ${failures} failed\n`);
process.exit(failures === 0 ? 0 : 1);

function readTests() {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
