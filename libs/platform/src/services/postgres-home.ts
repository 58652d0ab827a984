import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlainError } from './plain-error';
import type { StateFolder } from './state-folder';
import { canWrite, type SystemUser } from './system-user';

/** /var/tmp first: unlike /tmp it is kept over a restart of the machine. */
const ELSEWHERE = ['/var/tmp', tmpdir()];

/**
 * The folder for PostgreSQL's data: in the state folder, or, when its user cannot get there (a checkout below a closed
 * home folder), one of our own in /var/tmp, remembered in the state folder.
 */
export function choosePostgresHome(state: StateFolder, user: SystemUser | undefined): string {
  const inside = state.sub('postgres');
  if (isUsable(inside, user)) return inside;
  const home = remembered(state) ?? makeElsewhere(state, user);
  state.remember({ postgresHome: home });
  return home;
}

/** Not the remembered one when this folder was copied from another checkout, which still uses it. */
function remembered(state: StateFolder): string | undefined {
  const home = state.read().postgresHome;
  if (!home || !isOurs(home)) return undefined;
  const owner = ownerOf(home);
  if (owner !== state.path && owner !== undefined && existsSync(owner)) return undefined;
  writeFileSync(ownerFile(home), state.path);
  return home;
}

/** The data folder below it belongs to the user PostgreSQL runs as; the home itself stays ours. */
function isUsable(home: string, user: SystemUser | undefined): boolean {
  const data = join(home, 'data');
  mkdirSync(data, { recursive: true });
  if (!user) return true;
  chmodSync(home, 0o711);
  chownSync(data, user.uid, user.gid);
  return canWrite(data, user);
}

function makeElsewhere(state: StateFolder, user: SystemUser | undefined): string {
  const name = `tuntas-${createHash('sha256').update(state.path).digest('hex').slice(0, 12)}`;
  // A folder of that name with data in it is of a state folder that was deleted, and its password with it.
  const candidates = ELSEWHERE.flatMap((parent) => ['', '-2', '-3', '-4'].map((more) => join(parent, name + more)));
  for (const home of candidates) {
    if (!existsSync(home)) tryToMake(home);
    if (!isOurs(home) || hasData(home)) continue;
    writeFileSync(ownerFile(home), state.path);
    if (isUsable(home, user)) return home;
  }
  throw new PlainError(
    `PostgreSQL may not run as root, and its user can reach neither ${state.path} nor ${ELSEWHERE.join(' nor ')}.`,
    'DATABASE_URL=postgres://owner:password@host:5432/tuntas npm start',
  );
}

function tryToMake(folder: string): void {
  try {
    mkdirSync(folder);
    chmodSync(folder, 0o711);
  } catch {
    // judged by isOurs
  }
}

/** In a folder open to everybody a stranger may have made this name first, to read or replace what we put there. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

const hasData = (home: string): boolean => existsSync(join(home, 'data')) && readdirSync(join(home, 'data')).length > 0;

const ownerFile = (home: string): string => join(home, 'belongs-to');
const ownerOf = (home: string): string | undefined =>
  existsSync(ownerFile(home)) ? readFileSync(ownerFile(home), 'utf8') : undefined;
