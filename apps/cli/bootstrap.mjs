// The first step of `npm start` and `npm test`: runs on a bare clone, before any package is installed, so it uses
// nothing but Node.js, and only syntax that an old Node.js can read far enough to be told that it is too old.
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import fs from 'fs';
import path from 'path';
import { fileURLToPath, pathToFileURL } from 'url';

const LEAST_NODE = [20, 19];
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const inRoot = (...names) => path.join(root, ...names);
const say = (line) => process.stdout.write(line + '\n');

function fail(sentence, help) {
  process.stderr.write(sentence + '\n' + (help ? 'Try (coba):  ' + help + '\n' : ''));
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return;
  fail(`Tuntas needs Node.js ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
}

function checkSystem() {
  if (process.platform === 'linux' || process.platform === 'darwin') return;
  fail(`Tuntas runs on Linux and macOS, not on ${process.platform}; on Windows use WSL.`, 'wsl --install');
}

/** The lock file the packages were installed from, known by content: git gives files new times without changing them. */
const lockMark = () => inRoot('node_modules', '.tuntas-lock');
const lockHash = () =>
  createHash('sha256')
    .update(fs.readFileSync(inRoot('package-lock.json')))
    .digest('hex');

function arePackagesCurrent() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!fs.existsSync(installed)) return false;
  if (fs.existsSync(lockMark())) return fs.readFileSync(lockMark(), 'utf8') === lockHash();
  return fs.statSync(installed).mtimeMs >= fs.statSync(inRoot('package-lock.json')).mtimeMs;
}

function installPackages() {
  if (arePackagesCurrent()) return;
  say('Installing packages with npm ci, a few minutes the first time (memasang paket) …');
  const { status, error } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (error) fail('npm is not on PATH; it comes with Node.js.');
  if (status !== 0) fail('The packages could not be installed; npm says why above.', 'npm ci');
  fs.writeFileSync(lockMark(), lockHash());
}

async function buildWhenChanged() {
  const { build, isBuilt } = await import('./build.mjs');
  if (isBuilt()) return;
  say('Building (membangun) …');
  const startedAt = Date.now();
  if (!build()) fail('The build failed; the compiler says why above.', 'npm run build');
  say(`Built in ${Math.round((Date.now() - startedAt) / 1000)} s.`);
}

async function main() {
  checkNode();
  checkSystem();
  installPackages();
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'packages') return;
  await buildWhenChanged();
  const main = inRoot('dist', 'apps', 'cli', 'src', 'main.js');
  if (command === 'prepare') return;
  // In this very process: one less to pass signals on to.
  process.argv = [process.argv[0], main, ...(command ? [command, ...rest] : ['--help'])];
  await import(pathToFileURL(main).href);
}

main().catch((error) => fail(error && error.stack ? error.stack : String(error)));
