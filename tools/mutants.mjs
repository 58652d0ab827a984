// npm run verify:clock -- --mutants [--count N] [--seed N] [--all] [--json]: changes one line of the calendar at a time, in a
// copy, and says whether the oracles or the specs notice. Ends with 1 when they notice fewer than 95 of 100.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { compile, copyCore, filesBelow, put } from './core-copy.mjs';
import { mutationSites } from './mutation-sites.mjs';

const GOAL_PERCENT = 95;
/** A mutant that never ends has been noticed: it took this many times as long as no mutant, and at least a minute. */
const TIMES_AS_LONG = 6;
const FOLDER = 'libs/core/src/calendar';
const SHORT = ['--cases', '12000', '--walk-cases', '300', '--invented', '12', '--explanations', '1500'];
const JEST = resolve('node_modules/jest/bin/jest.js');

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const startedAt = Date.now();
const seconds = () => Math.round((Date.now() - startedAt) / 1000);
const say = (line) => process.stderr.write(`[mutants] ${seconds()} s  ${line}\n`);

const seed = option('seed', 6);
const equivalent = JSON.parse(readFileSync('test/verify/equivalent-mutants.json', 'utf8'));
const isEquivalent = ({ file, was, is }) =>
  equivalent.some((row) => row.file === basename(file) && row.was === was && row.is === is);
const originals = new Map(
  filesBelow(FOLDER, '.ts')
    .filter((file) => !/\.spec(-data)?\.ts$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const sites = [...originals].flatMap(([file, code]) => mutationSites(file, code));
const candidates = sites.filter((site) => !isEquivalent(site));
const chosen = process.argv.includes('--all') ? candidates : shuffled(candidates).slice(0, option('count', 120));
say(
  `${sites.length} places, ${sites.length - candidates.length} of them equivalent, ${chosen.length} tried, seed ${seed}`,
);

const folder = mkdtempSync(join(tmpdir(), 'tuntas-mutants-'));
const results = [];
let limitMs = 600_000;
await Promise.all(
  Array.from({ length: Math.min(2, availableParallelism()) }, (_, index) => work(join(folder, String(index)))),
);
rmSync(folder, { recursive: true, force: true });
report();

/** Takes one mutant after the other, in a copy of its own. */
async function work(copy) {
  copyCore(copy);
  cpSync('libs/core/src', join(copy, 'ts/libs/core/src'), { recursive: true });
  cpSync('libs/persistence/src/seeds', join(copy, 'ts/libs/persistence/src/seeds'), { recursive: true });
  put(copy, 'ts/package.json', '{}');
  writeFileSync(join(copy, 'jest.json'), JSON.stringify(jestConfig(copy)));
  // Nothing changed must not be noticed, or everything would be.
  const [file, code] = [...originals][0];
  const begunAt = Date.now();
  const alarm = await notice(copy, { file, mutated: code });
  limitMs = Math.max(60_000, (Date.now() - begunAt) * TIMES_AS_LONG);
  if (alarm) throw new Error(`the ${alarm} fail without any mutant`);
  for (let site = chosen.pop(); site; site = chosen.pop()) {
    const noticedBy = await notice(copy, site);
    results.push({ ...site, noticedBy });
    const { file, line, is } = site;
    say(`${results.length} ${noticedBy ?? 'SURVIVED'}  ${basename(file)}:${line}  ${is}`);
  }
}

async function notice(copy, { file, mutated }) {
  const original = originals.get(file);
  const change = (code) => {
    put(copy, file.replace(/ts$/, 'js'), compile(code, file));
    put(copy, join('ts', file), code);
  };
  change(mutated);
  try {
    const oracles = [join(copy, 'test/verify/verify.main.js'), ...SHORT, '--seed', String(seed)];
    if (!(await passes(oracles))) return 'oracles';
    return (await passes([JEST, '--config', join(copy, 'jest.json'), '--bail', '--silent'])) ? undefined : 'specs';
  } finally {
    change(original);
  }
}

function passes(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore', timeout: limitMs, killSignal: 'SIGKILL' });
    child.on('exit', (code) => done(code === 0));
  });
}

function jestConfig(copy) {
  return {
    rootDir: join(copy, 'ts'),
    testMatch: [`<rootDir>/${FOLDER}/*.spec.ts`],
    // Slow, and what it says the oracles have said already.
    testPathIgnorePatterns: ['/laws.spec.ts$'],
    transform: {
      '^.+\\.[jt]s$': [
        resolve('node_modules/@swc/jest'),
        { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      ],
    },
    transformIgnorePatterns: ['/node_modules/'],
    moduleNameMapper: {
      '^#core/(.*)$': '<rootDir>/libs/core/src/$1',
      '^#testing/(.*)$': `${resolve('libs/testing/src')}/$1`,
    },
    modulePaths: [resolve('node_modules')],
    maxWorkers: 1,
  };
}

/** The same order on every machine (mulberry32). */
function shuffled(items) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return items
    .map((item) => [random(), item])
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}

function report() {
  const survivors = results.filter(({ noticedBy }) => !noticedBy);
  const killed = results.length - survivors.length;
  const killedPct = Number(((100 * killed) / results.length).toFixed(1));
  const by = (who) => results.filter(({ noticedBy }) => noticedBy === who).length;
  for (const { file, line, was, is } of survivors) say(`survivor ${file}:${line}\n      was ${was}\n      is  ${is}`);
  say(
    `${killed} of ${results.length} noticed (${killedPct} %): ${by('oracles')} by the oracles, ${by('specs')} more by the specs`,
  );
  if (process.argv.includes('--json')) {
    const named = survivors.map(({ file, line, was, is }) => ({ file, line, was, is }));
    const excluded = equivalent.length;
    const figures = {
      mutants: results.length,
      killed,
      survivors: named,
      killedPct,
      seed,
      excluded,
      seconds: seconds(),
    };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  }
  process.exitCode = killedPct >= GOAL_PERCENT ? 0 : 1;
}
