// npm run screenshots: takes the pictures of the README (docs/screenshots) of the built product with invented people.
import { spawnSync } from 'node:child_process';

const prepared = spawnSync(process.execPath, ['apps/cli/bootstrap.mjs', 'prepare'], { stdio: 'inherit' });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--selectProjects', 'pictures', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, PICTURES: '1' } },
);
process.exit(status ?? 1);
