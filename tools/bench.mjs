// npm run --silent bench NAME -- --json: runs one benchmark; with --json the last line of standard output is one JSON object.
// What it is doing meanwhile goes to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const [name, ...rest] = process.argv.slice(2);
const prepared = spawnSync(process.execPath, ['apps/cli/bootstrap.mjs', 'prepare'], { stdio: ['ignore', 2, 2] });
if (prepared.status !== 0) process.exit(prepared.status ?? 1);
const main = `dist/test/bench/${name}/${name}.bench.js`;
if (!name || !existsSync(main)) {
  const known = readdirSync('dist/test/bench', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  process.stderr.write(
    `Name a benchmark: npm run --silent bench NAME -- --json, with NAME one of ${known.map((entry) => entry.name).join(', ')}\n`,
  );
  process.exit(1);
}
process.exit(spawnSync(process.execPath, [main, ...rest], { stdio: 'inherit' }).status ?? 1);
