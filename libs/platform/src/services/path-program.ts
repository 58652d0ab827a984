import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface PathProgram {
  readonly path: string;
  /** What it says about its own version. */
  readonly version: string;
}

/** The first program of that name on PATH that can be run. */
export function findOnPath(name: string): PathProgram | undefined {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
  if (!path) return undefined;
  try {
    return { path, version: execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 }).trim() };
  } catch {
    return undefined;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether `version` (for example 7.0.15) is at least `least`. */
export function isAtLeast(version: string | undefined, least: string): boolean {
  const [have, need] = [version ?? '0', least].map((text) => text.split('.').map(Number));
  for (const [index, wanted] of (need ?? []).entries()) {
    const found = have?.[index] ?? 0;
    if (found !== wanted) return found > wanted;
  }
  return true;
}
