// Completes package-lock.json: `node apps/cli/complete-lock.mjs` after every change of it.
// npm leaves out optional packages of other platforms (compiler bindings and the like) that the registry it was run
// against does not serve in that version, and afterwards `npm ci` calls the lock file out of sync, on every machine.
// The missing entries follow from the lock file itself: the version is exact, the platform is in the name.
import { readFileSync, writeFileSync } from 'node:fs';

const OS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony'];
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];
const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** Looks for the package where Node.js would look for it from `path`. */
function isThere(path, name) {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/'))))
    if (lock.packages[`${at}/node_modules/${name}`]) return true;
  return Boolean(lock.packages[`node_modules/${name}`]);
}

function platformOf(name) {
  const words = name.split(/[/-]/);
  const os = OS.filter((word) => words.includes(word));
  const cpu = CPU.filter((word) => words.includes(word));
  const isMusl = words.some((word) => word.startsWith('musl'));
  const isGlibc = words.some((word) => word.startsWith('gnu'));
  const libc = os.includes('linux') && (isMusl || isGlibc) ? [isMusl ? 'musl' : 'glibc'] : [];
  return Object.fromEntries(Object.entries({ os, cpu, libc }).filter(([, values]) => values.length > 0));
}

const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(path, name)) continue;
    if (!/^\d+\.\d+\.\d+[^ ]*$/.test(version))
      throw new Error(`complete ${name}@${version} of ${path}: not an exact version`);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(entry.dev && { dev: true }),
      optional: true,
      ...platformOf(name),
    };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${[`package-lock.json: ${added.length} entries added.`, ...added].join('\n  ')}\n`);
