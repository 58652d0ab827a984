import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from './history';

/** One recorded history: where it came from, and how to see that nobody has touched it. */
export interface RecordedHistory {
  /** Below the folder: `partyTask/silence-1.json`. */
  readonly file: string;
  readonly story: string;
  readonly path: string;
  readonly events: number;
  readonly sha256: string;
}

export interface HistoryManifest {
  readonly workflows: Readonly<Record<string, readonly RecordedHistory[]>>;
}

export const MANIFEST = 'manifest.json';

/** @returns a manifest of nothing where there is none. */
export function readManifest(folder: string): HistoryManifest {
  const file = join(folder, MANIFEST);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as HistoryManifest) : { workflows: {} };
}

export const recordedIn = (folder: string): readonly RecordedHistory[] =>
  Object.values(readManifest(folder).workflows).flat();

export const readHistory = (folder: string, file: string): History =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as History;

/** Histories that lie in the folder, whether or not the manifest knows them. */
export const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`))
        .sort()
    : [];

export const sha256Of = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
