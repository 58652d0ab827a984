import { copyFileSync, existsSync, openSync, readFileSync, renameSync, statSync, truncateSync } from 'node:fs';

const MAX_BYTES = 10 * 1024 * 1024;

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/** Opens a log for appending, putting a big one aside first. Returns the file descriptor and where new text begins. */
export function openLog(path: string): { readonly fd: number; readonly offset: number } {
  if (sizeOf(path) > MAX_BYTES) renameSync(path, `${path}.1`);
  return { fd: openSync(path, 'a', 0o640), offset: sizeOf(path) };
}

/** Keeps the log of a running process small: its descriptor appends, so after the cut it goes on at the beginning. */
export function trimLog(path: string): void {
  if (sizeOf(path) <= MAX_BYTES) return;
  copyFileSync(path, `${path}.1`);
  truncateSync(path);
}

/** What was written since `offset` (bytes). */
export function textSince(path: string, offset: number): string {
  return existsSync(path) ? readFileSync(path).subarray(offset).toString('utf8') : '';
}
