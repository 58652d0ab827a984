import { en } from './en';
import { id } from './id';

type Texts = { readonly [key: string]: string | Texts };

/** Every text with its address: `shell.nav.today`. */
function* flat(texts: Texts, at: readonly string[] = []): Generator<[string, string]> {
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') yield [[...at, key].join('.'), value];
    else yield* flat(value, [...at, key]);
  }
}

const inIndonesian = new Map(flat(id));
const inEnglish = new Map(flat(en));
const holes = (text = ''): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

describe('the texts of the screens', () => {
  it('are the same in both languages, key by key', () => {
    expect([...inEnglish.keys()].sort()).toEqual([...inIndonesian.keys()].sort());
  });

  it('are all there: none is empty, none is left as a key', () => {
    for (const [key, text] of [...inIndonesian, ...inEnglish]) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      expect(text).not.toMatch(/^[a-z]+\.[a-z.]+$/);
    }
  });

  it('say the same things about the same data', () => {
    for (const [key, text] of inIndonesian) expect([key, holes(inEnglish.get(key))]).toEqual([key, holes(text)]);
  });

  it('have a form for one and for several wherever things are counted', () => {
    for (const key of inIndonesian.keys()) {
      const [, stem] = /^(.+)_(?:one|other)$/.exec(key) ?? [];
      if (stem !== undefined)
        expect([inIndonesian.has(`${stem}_one`), inIndonesian.has(`${stem}_other`)]).toEqual([true, true]);
    }
  });

  it('speak the plain words of the field: no jargon where Indonesian has a word', () => {
    for (const [key, text] of inIndonesian)
      expect([key, text]).toEqual([
        key,
        expect.not.stringMatching(/\b(SLA|tiket|ticket|assign|deadline|dashboard)\b/i),
      ]);
  });
});
