// Builds everything into dist/, which mirrors the source tree: the compiler, then the files it does not copy.
// `node apps/cli/build.mjs` always builds; bootstrap.mjs calls it only when the sources changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const stamp = join(dist, '.stamp');
const webStamp = join(dist, '.web-stamp');

// What tsconfig.build.json compiles, and the files beside it that decide how.
const SOURCE_FOLDERS = ['apps', 'libs', 'workflows', 'test/bench', 'test/drills'];
const SETTINGS = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json'];
/** Built on its own: the web app, from its folder and the rules it shares with the server. */
const WEB = 'apps/web';
const WEB_FOLDERS = [WEB, 'libs/core/src'];
const WEB_SETTINGS = ['package.json', 'package-lock.json'];
const COMPILED = new Set(['.ts', '.tsx']);
const LEFT_OUT = new Set(['.ts', '.tsx', '.mjs', '.md']);

/** All files below a folder, relative to the root. */
function* filesBelow(folder) {
  if (!existsSync(join(root, folder))) return;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== 'node_modules') yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

const isOfWeb = (file) => file.startsWith(`${WEB}/`);
const serverFiles = () => SOURCE_FOLDERS.flatMap((folder) => [...filesBelow(folder)]).filter((file) => !isOfWeb(file));

/** Changes whenever a source file of the server appears, goes or is written. */
export const sourcesNow = () => markOf([...SETTINGS, ...serverFiles()]);
const webSourcesNow = () => markOf([...WEB_SETTINGS, ...WEB_FOLDERS.flatMap((folder) => [...filesBelow(folder)])]);

function markOf(files) {
  const hash = createHash('sha256');
  for (const file of files.filter((path) => existsSync(join(root, path))).sort()) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const isCurrent = (file, sources) => existsSync(file) && readFileSync(file, 'utf8') === sources;
const isServerBuilt = () => isCurrent(stamp, sourcesNow());
const isWebBuilt = () => isCurrent(webStamp, webSourcesNow()) && existsSync(join(dist, WEB, 'index.html'));
export const isBuilt = () => isServerBuilt() && isWebBuilt();

/** What has changed. Returns whether it went well; what went wrong has been shown. */
export const build = () => (isServerBuilt() || buildServer()) && (isWebBuilt() || buildWeb());

function buildWeb() {
  const sources = webSourcesNow();
  const bundler = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [bundler, 'build', WEB, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (status !== 0) return false;
  writeFileSync(webStamp, sources);
  return true;
}

function buildServer() {
  const sources = sourcesNow(); // taken before: what changes while it builds must lead to another build
  if (!existsSync(dist)) mkdirSync(dist);
  const compiler = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const { status } = spawnSync(process.execPath, [compiler, 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return false;
  const bundler = join(dist, 'apps', 'worker', 'src', 'write-workflow-bundle.js');
  if (spawnSync(process.execPath, [bundler], { cwd: root, stdio: 'inherit' }).status !== 0) return false;
  for (const folder of SOURCE_FOLDERS) copyAssets(folder);
  for (const folder of SOURCE_FOLDERS) removeOrphans(join(dist, folder));
  writeFileSync(stamp, sources);
  return true;
}

function copyAssets(folder) {
  for (const file of filesBelow(folder)) {
    if (isOfWeb(file)) continue;
    if (LEFT_OUT.has(extname(file))) continue;
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    copyFileSync(join(root, file), join(dist, file));
  }
}

/** A migration or a data file that was deleted or renamed must not live on in the output. */
function removeOrphans(folder) {
  if (!existsSync(folder) || relative(dist, folder) === WEB) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeOrphans(path);
    else if (!hasSource(relative(dist, path))) rmSync(path);
  }
}

function hasSource(file) {
  const stem = file.replace(/(\.js|\.js\.map|\.d\.ts)$/, '');
  return (
    existsSync(join(root, file)) || (stem !== file && [...COMPILED].some((type) => existsSync(join(root, stem + type))))
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = buildServer() && buildWeb() ? 0 : 1;
