import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCheckout } from '#platform/services/checkout';
import { PlainError } from '#platform/services/plain-error';
import type { Say } from '../terminal';
import { editionOf } from './edition';
import { sentenceOf } from './finding';
import { lintCalendar } from './lint-calendar';

/**
 * Lines about what is wrong with these files, none when all may be published. A layer may lie over another of them or over
 * the newest version of a calendar that comes with the product.
 */
export function lintFiles(files: readonly string[]): readonly string[] {
  const texts = files.map((file) => ({ file, text: read(file) }));
  const edition = editionOf([...shipped(), ...texts.map(({ text }) => text)]);
  return texts.flatMap(({ file, text }) => lintCalendar(text, edition).map((finding) => sentenceOf(file, finding)));
}

/** @returns the exit code: 1 when anything is wrong. */
export function sayFindings(files: readonly string[], tell: Say): 0 | 1 {
  const lines = lintFiles(files);
  for (const line of lines) tell(line);
  if (lines.length > 0) return 1;
  tell(`${files.length} berkas kalender baik (calendar files are fine).`);
  return 0;
}

/** Calendar files of the seeds, oldest version first. */
export function shippedFiles(): readonly string[] {
  const folder = join(findCheckout(), 'libs/persistence/src/seeds/calendars');
  return readdirSync(folder)
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((name) => join(folder, name));
}

const shipped = (): readonly string[] => shippedFiles().map(read);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new PlainError(`Berkas ${file} tidak terbaca (the file cannot be read).`, `ls -l ${file}`, { cause });
  }
}
