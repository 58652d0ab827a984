// Sets everything up on a bare clone (packages, build) and runs the whole suite on services of its own.
// Arguments go to jest: `npm test -- --selectProjects unit`, `npm test -- stories/silence`.
import { spawnSync } from 'node:child_process';

const prepared = spawnSync(process.execPath, ['apps/cli/bootstrap.mjs', 'prepare'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (prepared.status !== 0) process.exit(prepared.status ?? 1);
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
