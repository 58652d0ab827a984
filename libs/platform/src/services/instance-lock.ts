import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { readJsonFile } from './json-file';
import { PlainError } from './plain-error';
import { identityOf, isAlive } from './process-identity';
import type { StateFolder } from './state-folder';

interface Holder {
  readonly pid: number;
  readonly identity: string;
  readonly folder: string;
}

/** One supervisor per state folder. The lock of one that was killed does not count. */
export function lockInstance(state: StateFolder): { release(): void } {
  const file = state.file('instance.json');
  const draft = `${file}.${process.pid}`;
  const me: Holder = { pid: process.pid, identity: identityOf(process.pid) ?? '', folder: state.path };
  writeFileSync(draft, JSON.stringify(me));
  try {
    const holder = readJsonFile(file) as Holder | undefined;
    if (holder && holder.folder === state.path && isAlive(holder.pid, holder.identity))
      throw alreadyRuns(holder, state);
    rmSync(file, { force: true });
    linkSync(draft, file); // fails when another start was quicker: a link, unlike a write, has exactly one winner
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw alreadyRuns(readJsonFile(file) as Holder | undefined, state);
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => rmSync(file, { force: true }) };
}

/** The pid of the supervisor that runs on this state folder now. */
export function runningInstance(state: StateFolder): number | undefined {
  const holder = readJsonFile(state.file('instance.json')) as Holder | undefined;
  return holder && holder.folder === state.path && isAlive(holder.pid, holder.identity) ? holder.pid : undefined;
}

const alreadyRuns = (holder: Holder | undefined, { path }: StateFolder): PlainError =>
  new PlainError(
    `Tuntas already runs from this folder (pid ${holder?.pid ?? 'unknown'}, ${path}).`,
    `kill ${holder?.pid ?? ''}`,
  );
