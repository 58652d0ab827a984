import { base, codes, layer, placeOf, sentences, sources } from './linted.spec-data';

describe('a file that is no calendar at all', () => {
  const said = (line: number, column: number) =>
    `${line}:${column} badJson: bukan JSON yang sah: bersarang lebih dari 64 tingkat / nested more than 64 levels deep ` +
    '(not valid JSON: bersarang lebih dari 64 tingkat / nested more than 64 levels deep)';

  it('may nest as deep as it likes', () => {
    const deep = '['.repeat(20_000);
    expect(sentences(deep)).toEqual([[said(1, 65)]]);
    expect(sentences(deep + ']'.repeat(20_000))).toEqual([[said(1, 65)]]);
    expect(sentences('{"a":'.repeat(20_000))).toEqual([[said(1, 321)]]);
    // The wrong bracket closes nothing, neither for the parser nor for whoever counts.
    expect(codes('[},'.repeat(20_000))[0]?.at(-1)).toBe('1:193 badJson');
  });

  it('is told its other mistakes too, up to there', () => {
    expect(codes(`{ "id" "x", "deep": ${'['.repeat(100)}`)).toEqual([['1:8 badJson', '1:84 badJson']]);
  });

  it('counts no brackets within a text', () => {
    expect(codes(base({ name: '['.repeat(100) }))).toEqual([
      [`${placeOf(base({ name: '' }), '"name": ""')} unknownField`],
    ]);
  });

  it('may begin with a byte order mark, which it is told plainly', () => {
    expect(sentences(`\uFEFF${base()}`)).toEqual([
      [
        '1:1 byteOrderMark: berkas diawali byte order mark (BOM); simpan sebagai UTF-8 tanpa BOM (the file begins with a byte order mark (BOM); save it as UTF-8 without one)',
      ],
    ]);
  });
});

describe('a long file', () => {
  const numbers = Array.from({ length: 20_000 }, (_, index) => index);
  const few = numbers.slice(0, 5000);

  it('has every finding on its own line', () => {
    const row = { date: '2026-07-06', name: 'x', kind: 'closure', decree: 'x', status: 'confirmed' };
    const rows = numbers.map(() => JSON.stringify(row)).join(',\n');
    const text = layer({ daysOff: [] }).replace('"daysOff": []', `"daysOff": [\n${rows}]`);
    const first = text.split('\n').findIndex((line) => line.includes('2026-07-06')) + 1;
    expect(codes(text, base())[0]).toEqual(numbers.slice(1).map((index) => `${first + index}:9 sameDateTwice`));
  });

  it('may have many fields', () => {
    const fields = few.map(() => '"x": 1').join(',\n');
    const text = layer().replace('{', `{\n${fields},`);
    expect(codes(text, base())[0]).toEqual(
      few.map((index) => `${index + 2}:1 ${index === 0 ? 'unknownField' : 'doubleField'}`),
    );
  });

  it('may have many sources', () => {
    const many = few.map((index) => ({ decree: `x ${index}`, title: 'x' }));
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    const daysOff = few.slice(0, 300).map((index) => ({
      date: day(index),
      name: 'x',
      kind: 'closure',
      status: 'confirmed',
      decree: index === 7 ? 'y' : `x ${4999 - index}`,
    }));
    const unknown = layer({ sources: [...sources, ...many], daysOff });
    expect(codes(unknown, base())[0]).toEqual([`${placeOf(unknown, '"y"')} unknownDecree`]);
  });
});
