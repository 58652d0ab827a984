import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Undefined when the file is missing or half-written; state files can always be made anew. */
export function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Replaces the file in one step, so that a crash leaves the old or the new content, never half of it. */
export function writeJsonFile(path: string, content: unknown, mode = 0o644): void {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode });
  renameSync(draft, path);
}
