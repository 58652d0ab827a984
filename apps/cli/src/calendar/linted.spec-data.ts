import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import government from '../../../../libs/persistence/src/seeds/calendars/government-2026.2.json';
import { lintFiles } from './lint-files';

/** One field a line, as the files of the seeds are written. */
export const written = (data: object): string => JSON.stringify(data, null, 2);

/** The calendar of the government under the id `base`, with other rows. */
export const base = (rows: object = {}): string => written({ ...government, id: 'base', ...rows });

export const sources = [{ decree: 'x', title: 'x' }];
export const cited = { decree: 'x', status: 'confirmed' };

/** A layer over that calendar. */
export const layer = (rows: object = {}): string =>
  written({ id: 'unit', version: '2026.1', extends: 'base', scope: 'unit', sources, ...rows });

/** What the linter says of each of these texts when they are given to it together: `line:column code: sentence`. */
export function sentences(...texts: readonly string[]): readonly (readonly string[])[] {
  const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.json`);
      writeFileSync(file, text);
      return file;
    });
    const lines = lintFiles(files);
    return files.map((file) => lines.flatMap((line) => (line.startsWith(file) ? line.slice(file.length + 1) : [])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same without the sentences: `line:column code`. */
export const codes = (...texts: readonly string[]): readonly (readonly string[])[] =>
  sentences(...texts).map((said) => said.map((line) => line.split(': ')[0] ?? ''));

/** `line:column` of the only place where a text has this. */
export function placeOf(text: string, what: string): string {
  const [before = '', ...after] = text.split(what);
  if (after.length !== 1) throw new Error(`${what} stands there ${after.length} times`);
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
