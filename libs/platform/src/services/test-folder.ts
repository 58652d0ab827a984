import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCheckout } from './checkout';
import { identityOf } from './process-identity';
import { ProcessRegistry } from './process-registry';
import { StateFolder } from './state-folder';

const PREFIX = 'test-';
const OWNER = 'owner';

/** A state folder for one test run, `.tuntas/test-<pid>-…`. */
export function makeTestFolder(): StateFolder {
  const parent = StateFolder.open(join(findCheckout(), '.tuntas'));
  const folder = StateFolder.open(mkdtempSync(parent.file(`${PREFIX}${process.pid}-`)));
  writeFileSync(folder.file(OWNER), identityOf(process.pid) ?? '');
  return folder;
}

/** Stops and removes what test runs left that no longer run. */
export async function sweepTestFolders(): Promise<void> {
  const parent = join(findCheckout(), '.tuntas');
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const path = join(parent, name);
    if (isInUse(path, Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    const folder = StateFolder.open(path);
    await new ProcessRegistry(folder.file('processes.json'), folder.path).stopLeftovers();
    removeTestFolder(folder);
  }
}

export function removeTestFolder(folder: StateFolder): void {
  const elsewhere = folder.read().postgresHome;
  for (const path of [elsewhere, folder.path]) if (path) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

/** The owner's mark may not be written yet: then its pid alone decides. */
function isInUse(path: string, pid: number): boolean {
  const identity = identityOf(pid);
  const mark = join(path, OWNER);
  return identity !== undefined && (!existsSync(mark) || readFileSync(mark, 'utf8') === identity);
}
