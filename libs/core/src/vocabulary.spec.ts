import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vocabulary from './vocabulary';
import type { Label } from './vocabulary';

const GLOSSARY = readFileSync(join(__dirname, '../../../docs/glossary.md'), 'utf8');
const LANGUAGES = ['id', 'en'] as const;

type Table = Readonly<Record<string, Label>>;
const tables = Object.entries<unknown>(vocabulary).flatMap(([name, value]): [string, Table][] =>
  typeof value === 'object' ? [[name, value as Table]] : [],
);

/** The part of the glossary under the heading that names the table. */
function sectionOf(table: string): string {
  const [, section = ''] = GLOSSARY.split(new RegExp(`^#+ .*\`${table}\`.*$`, 'm'));
  return section.split(/^#/m, 1)[0] ?? '';
}

describe('vocabulary', () => {
  it('holds the tables that people meet first', () => {
    expect(tables.map(([name]) => name)).toEqual(
      expect.arrayContaining(['COMPLAINT_STATUS', 'TASK_STATUS', 'CATEGORY', 'SEAT', 'CLOSURE', 'DEADLINE_PURPOSE']),
    );
  });

  it.each(tables)('%s names every code in both languages, and no two alike', (_name, table) => {
    for (const language of LANGUAGES) {
      const texts = Object.values(table).map((label) => label[language]);
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it.each(tables)('%s stands in the glossary, code by code with its Indonesian label', (name, table) => {
    const lines = Object.entries(table).map(([code, { id }]) => `- \`${code}\` · ${id} · `);
    const section = sectionOf(name);
    expect(lines.filter((line) => !section.includes(line))).toEqual([]);
  });
});
