import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { editedSheet, rowsOf, sheetIn, sheetOf } from '#testing/edited-sheet';
import { addressOf, columnName, findPlace } from './cell-address';
import { formWorkbook } from './form-workbook';
import { findDate } from './sheet-date';
import { readWorkbook } from './xlsx-reader';

const LIMITS = { rows: 100 };
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as other programs write it: texts kept apart, prefixes, parts of its own names. */
function workbook(parts: { readonly sheet: string; readonly shared?: string; readonly properties?: string }): Buffer {
  const files = {
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="${RELATIONSHIPS}">${parts.properties ?? ''}<x:sheets><x:sheet name="Tugas" sheetId="4" r:id="rId9"/><x:sheet name="Lain" sheetId="5" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId9" Type="${RELATIONSHIPS}/worksheet" Target="/xl/worksheets/isi.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/isi.xml': parts.sheet,
    ...(parts.shared === undefined ? {} : { 'xl/sharedStrings.xml': parts.shared }),
  };
  return zipped(files);
}

const zipped = (files: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, body]) => [name, strToU8(body)]))));

const sheetXml = (rows: string, after = ''): string => `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const faultOf = async (bytes: Buffer): Promise<unknown> => {
  const found = await readWorkbook(bytes, LIMITS);
  return 'code' in found ? found : 'read';
};

describe('a workbook that comes back', () => {
  it('is read as other programs write it', async () => {
    const shared = `<sst><si><t>Jawaban</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Dana </t></r><r><t>masuk</t></r><rPh><t>x</t></rPh></si></sst>`;
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="4"><x:c r="B4" t="s"><x:v>1</x:v></x:c><x:c r="C4"><x:v>46353</x:v></x:c><x:c r="D4"/><x:c r="E4" t="str"><x:f>B4</x:f><x:v>Dana</x:v></x:c><x:c r="F4" t="e"><x:v>#REF!</x:v></x:c><x:c r="G4" t="inlineStr"><x:is><x:t>_x0041_&amp;&#13;</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B3"/></x:mergeCells></x:worksheet>`;
    const read = await sheetIn(workbook({ sheet, shared, properties: '<workbookPr date1904="1"/>' }));
    expect(read.is1904).toBe(true);
    expect(read.merged).toEqual([{ from: { row: 2, column: 1 }, to: { row: 3, column: 2 } }]);
    expect(read.rows.map(({ row, cells }) => [row, [...cells]])).toEqual([
      [1, [[2, { kind: 'text', text: 'Jawaban' }]]],
      [
        4,
        [
          [2, { kind: 'text', text: 'Dana masuk' }],
          [3, { kind: 'number', number: 46_353 }],
          [5, { kind: 'formula' }],
          [6, { kind: 'error' }],
          [7, { kind: 'text', text: 'A&\r' }],
        ],
      ],
    ]);
  });

  it('holds what was written, whatever it was', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom('=1+1', '_x0041_', ' a ', 'a\r\nb', ']]>', '&lt;', 'Ñ 中 🌸', undefined),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const kept = (value: string | number | undefined): unknown => {
          if (typeof value !== 'string') return value === undefined ? undefined : value + 0;
          const said = value.replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
          return said.trim() === '' ? undefined : said;
        };
        const wanted = rows.map((cells) => cells.map(kept));
        const read = rowsOf(await sheetIn(sheetOf(rows)));
        const trimmed = (cells: readonly unknown[]): unknown[] =>
          cells.slice(0, cells.findLastIndex((c) => c !== undefined) + 1);
        const got = wanted.map((_, index) => read[index] ?? []);
        expect(got.map(trimmed)).toEqual(wanted.map(trimmed));
      }),
      { numRuns: 60 },
    );
  });

  it('is a form: locked but for what is open, with lists, and read again when it is filled in', async () => {
    const form = formWorkbook({
      name: "It's",
      choicesName: "O'K",
      columns: [
        { title: 'Nomor', width: 10, kind: 'shown' },
        { title: 'Jawaban', width: 10, kind: 'open' },
        { title: 'Kunci', width: 10, kind: 'hidden' },
      ],
      rows: [
        { cells: ['=1', undefined, 'k1'], choices: { 2: 'b' } },
        { cells: ['n2', undefined, 'k2'], choices: { 2: 'b' } },
      ],
      lists: { a: ['x'], b: ['ya, benar', 'tidak'] },
    });
    expect(rowsOf(await sheetIn(await editedSheet(form, { B3: 'ya, benar' })))).toEqual([
      ['Nomor', 'Jawaban', 'Kunci'],
      ['=1', undefined, 'k1'],
      ['n2', 'ya, benar', 'k2'],
    ]);
  });
});

describe('a file that is no such workbook', () => {
  const good = sheetOf([['a', 1]]);
  const external = '<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const laughs = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

  it.each([
    ['nothing', Buffer.alloc(0), 'notWorkbook'],
    ['CSV', Buffer.from('Nomor,Jawaban\n1,2\n'), 'notWorkbook'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'notWorkbook'],
    ['a text document in a zip', zipped({ 'word/document.xml': '<a/>' }), 'notWorkbook'],
    ['a binary workbook', zipped({ 'xl/workbook.bin': 'x' }), 'notWorkbook'],
    ['old or encrypted', Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex'), 'workbookLocked'],
    ['half of one', good.subarray(0, good.length / 2), 'workbookBroken'],
    ['an empty zip', zipped({}), 'notWorkbook'],
    ['no XML', workbook({ sheet: 'Nomor;Jawaban' }), 'workbookBroken'],
    ['XML cut off', workbook({ sheet: '<worksheet><sheetData>' }), 'workbookBroken'],
    ['an external entity', workbook({ sheet: `${external}${sheetXml('&x;')}` }), 'workbookBroken'],
    ['entities of entities', workbook({ sheet: `${laughs}${sheetXml('&b;')}` }), 'workbookBroken'],
    ['a text that is not there', workbook({ sheet: sheetXml('<row><c t="s"><v>7</v></c></row>') }), 'workbookBroken'],
    ['a row twice', workbook({ sheet: sheetXml('<row r="1"/><row r="1"/>') }), 'workbookBroken'],
    ['a cell in another row', workbook({ sheet: sheetXml('<row r="1"><c r="A2"/></row>') }), 'workbookBroken'],
    ['very deep', workbook({ sheet: '<a>'.repeat(5_000) }), 'workbookBroken'],
    ['a bomb', workbook({ sheet: sheetXml(`<row><c><v>${' '.repeat(10 << 20)}</v></c></row>`) }), 'workbookTooLarge'],
    ['many parts', zipped(Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}`, '']))), 'workbookTooLarge'],
  ])('is refused and says so: %s', async (_what, bytes, code) => {
    expect(await faultOf(bytes)).toEqual({ code });
  });

  it('is not read to its end when it has a hundred thousand rows', async () => {
    const long = sheetOf(Array.from({ length: 100_000 }, (_, row) => [`PKH-${row}`, 'Dana sudah masuk rekening']));
    expect(await faultOf(long)).toEqual({ code: 'tooManyRows', max: 99 });
  });

  it('what a directory says of sizes is believed of nobody', async () => {
    const bomb = workbook({ sheet: sheetXml(' '.repeat(10 << 20)) });
    // Uncompressed sizes of one byte, in every header.
    for (let at = bomb.indexOf('PK'); at >= 0; at = bomb.indexOf('PK', at + 1)) {
      if (bomb.readUInt32LE(at) === 0x02014b50) bomb.writeUInt32LE(1, at + 24);
      if (bomb.readUInt32LE(at) === 0x04034b50) bomb.writeUInt32LE(1, at + 22);
    }
    expect(await faultOf(bomb)).toEqual({ code: 'workbookTooLarge' });
  });

  it('with any bytes changed is read or refused, and never fails', async () => {
    const change = fc.record({ at: fc.nat(good.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(good.length), async (changes, end) => {
        const bytes = Buffer.from(good.subarray(0, end % 3 === 0 ? end : good.length));
        for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
        expect(await faultOf(bytes)).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('places and days', () => {
  it('count like a spreadsheet', () => {
    expect([1, 26, 27, 702, 703, 16_384].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(findPlace('$XFD$1048576')).toEqual({ row: 1_048_576, column: 16_384 });
    for (const wrong of ['', 'A0', 'a1', 'A1048577', 'XFE1', '7', 'A1:B2']) expect(findPlace(wrong)).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) =>
        expect(findPlace(addressOf({ column, row }))).toEqual({ column, row }),
      ),
    );
  });

  it.each([
    [{ kind: 'number', number: 46_353 }, false, '2026-11-27'],
    [{ kind: 'number', number: 46_353.75 }, false, '2026-11-27'],
    [{ kind: 'number', number: 44_891 }, true, '2026-11-27'],
    [{ kind: 'text', text: ' 27/11/2026 ' }, false, '2026-11-27'],
    [{ kind: 'text', text: '27-11-2026' }, false, '2026-11-27'],
    [{ kind: 'text', text: '2026-11-27' }, false, '2026-11-27'],
    [{ kind: 'text', text: '7.1.2027' }, false, '2027-01-07'],
    [{ kind: 'text', text: '30/02/2026' }, false, undefined],
    [{ kind: 'text', text: 'besok' }, false, undefined],
    [{ kind: 'number', number: -1 }, false, undefined],
    [{ kind: 'number', number: 1e12 }, false, undefined],
  ] as const)('%j is a day', (cell, is1904, date) => {
    expect(findDate(cell, is1904)).toBe(date);
  });
});
