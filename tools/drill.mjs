// npm run --silent drill:NAME -- --json: runs one drill; with --json the last line of standard output is one JSON object.
// What it is doing meanwhile goes to standard error. Ends with 1 when the goal is missed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const [name, ...rest] = process.argv.slice(2);
const prepared = spawnSync(process.execPath, ['apps/cli/bootstrap.mjs', 'prepare'], { stdio: ['ignore', 2, 2] });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);
const main = `dist/test/drills/${name}/${name}.drill.js`;
if (!name || !existsSync(main)) {
  process.stderr.write('Name a drill: npm run drill:wipe, or npm run drill:kill\n');
  process.exit(1);
}
process.exit(spawnSync(process.execPath, [main, ...rest], { stdio: 'inherit' }).status ?? 1);
