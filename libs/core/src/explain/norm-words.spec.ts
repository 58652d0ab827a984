import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normWords } from './norm-words';

const FOLDER = join(__dirname, '../../../persistence/src/seeds/policies');
const norms = readdirSync(FOLDER).flatMap((file) =>
  [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/"norm": "([^"]+)"/g)].map(([, norm = '']) => norm),
);

describe('the norm behind a date', () => {
  it('is said in Indonesian whatever policy it comes from, with the name of its law', () => {
    expect(norms.length).toBeGreaterThan(10);
    for (const norm of norms) {
      expect(normWords(norm, 'id')).not.toMatch(
        /\b(working|calendar|days|hours|clock|told|ends|proposal|regulation)\b/i,
      );
      expect(normWords(norm, 'en')).toBe(norm);
    }
    expect(normWords('POJK 22/2023: 10 working days', 'id')).toBe('POJK 22/2023: 10 hari kerja');
  });
});
