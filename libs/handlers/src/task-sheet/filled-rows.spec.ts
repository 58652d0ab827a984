import { addressOf } from '#platform/sheets/cell-address';
import type { ReadCell, ReadRow } from '#platform/sheets/read-sheet';
import type { ReadSheet } from '#platform/sheets/xlsx-reader';
import { filledRows, findColumns } from './filled-rows';
import type { ColumnPlaces } from './filled-rows';
import { findCode, OWNERS, READ_COLUMNS, SHEET_COLUMNS } from './sheet-columns';
import type { Language, ReadColumn } from './sheet-columns';

const ID = '0190e9a0-0000-7000-8000-00000000ca11';
const KEY = `${ID}/4`;

const text = (said: string): ReadCell => ({ kind: 'text', text: said });
const rowOf = (row: number, cells: readonly (ReadCell | undefined)[]): ReadRow => ({
  row,
  cells: new Map(cells.flatMap((cell, index) => (cell ? [[index + 1, cell] as const] : []))),
});
const titles = (language: Language, columns: readonly ReadColumn[] = READ_COLUMNS): ReadRow =>
  rowOf(
    1,
    columns.map((column) => text(SHEET_COLUMNS[column].title[language])),
  );
const places = findColumns(titles('id')) as ColumnPlaces;
const filled = (rows: readonly ReadRow[], more: Partial<ReadSheet> = {}) =>
  filledRows({ rows: [titles('id'), ...rows], merged: [], is1904: false, ...more }, places);
const NONE = undefined;
/** Answer, day, note, whose, cause, key. */
const one = (cells: readonly (ReadCell | undefined)[], more: Partial<ReadSheet> = {}) =>
  filled([rowOf(2, cells)], more)[0];
const faults = (row: ReturnType<typeof one>) => row?.faults.map(({ cell, code }) => [cell, code]);

describe('columns', () => {
  it('are found by their titles in either language, in any order, other columns among them', () => {
    expect(findColumns(titles('en', READ_COLUMNS.toReversed()))).toEqual({
      key: 1,
      lateCause: 2,
      proposedParty: 3,
      note: 4,
      on: 5,
      reply: 6,
    });
    expect(places).toEqual({ reply: 1, on: 2, note: 3, proposedParty: 4, lateCause: 5, key: 6 });
  });

  it('that are missing, renamed or there twice are named in the language of the file', () => {
    expect(findColumns(titles('id', ['reply', 'on', 'note', 'lateCause', 'key']))).toEqual({
      missing: ['Wewenang siapa'],
    });
    expect(findColumns(titles('en', ['reply', 'reply', 'on', 'note', 'proposedParty', 'lateCause', 'key']))).toEqual({
      missing: ['Answer'],
    });
    expect(findColumns(undefined)).toEqual({ missing: READ_COLUMNS.map((column) => SHEET_COLUMNS[column].title.id) });
    expect(findColumns({ ...titles('id'), row: 2 })).toHaveProperty('missing');
  });
});

describe('a row', () => {
  it('without an answer is left out', () => {
    expect(filled([rowOf(2, [undefined, undefined, undefined, undefined, undefined, text(KEY)])])).toEqual([]);
  });

  it('is an answer: words of either language, however they are spaced, a day as text or number', () => {
    expect(
      one([text(' dana  AKAN masuk pada tanggal'), text('27/11/2026'), text('SP2D\r\nterbit. '), NONE, NONE, text(KEY)])
        ?.input,
    ).toEqual({
      reply: 'willPay',
      on: '2026-11-27',
      note: 'SP2D\nterbit.',
      proposedParty: undefined,
      lateCause: undefined,
    });
    expect(
      one([
        text('Not ours to handle'),
        { kind: 'number', number: 46_353 },
        { kind: 'number', number: 1_234 },
        text('dinas'),
        NONE,
        text(KEY),
      ]),
    ).toMatchObject({
      key: { taskId: ID, version: 4 },
      input: { reply: 'notOurs', on: '2026-11-27', note: '1234', proposedParty: 'dinas' },
      faults: [],
    });
  });

  it('with a formula, an error or a merged cell is refused at that cell', () => {
    expect(faults(one([{ kind: 'formula' }, { kind: 'error' }, NONE, NONE, NONE, text(KEY)]))).toEqual([
      ['A2', 'sheetFormula'],
      ['B2', 'sheetErrorValue'],
    ]);
    const merged = [{ from: { row: 2, column: 1 }, to: { row: 3, column: 1 } }];
    const rows = filled(
      [
        rowOf(2, [text('Data sesuai catatan kami'), NONE, NONE, NONE, NONE, text(KEY)]),
        rowOf(3, [NONE, NONE, NONE, NONE, NONE, text(KEY.replace('ca11', 'ca12'))]),
      ],
      { merged },
    );
    expect(rows.map((row) => [row.input, faults(row)])).toEqual([
      [undefined, [['A2', 'sheetMerged']]],
      [undefined, [['A3', 'sheetMerged']]],
    ]);
    // Notes of one's own beside the columns may be merged as one likes.
    expect(
      one([text('notOurs'), NONE, NONE, text('dinas'), NONE, text(KEY)], {
        merged: [{ from: { row: 1, column: 9 }, to: { row: 9, column: 9 } }],
      })?.faults,
    ).toEqual([]);
  });

  it.each([
    ['a word that is on no list', [text('Dana nyangkut'), NONE, NONE, NONE, NONE, text(KEY)], [['A2', 'sheetChoice']]],
    ['a day without an answer', [NONE, text('27/11/2026'), NONE, NONE, NONE, text(KEY)], [['A2', 'required']]],
    ['no day', [text('willPay'), text('besok'), NONE, NONE, NONE, text(KEY)], [['B2', 'sheetDate']]],
    ['a note too short', [text('onHold'), NONE, text('x'), NONE, NONE, text(KEY)], [['C2', 'tooShort']]],
    [
      'a note with a control character',
      [text('onHold'), NONE, text('a\u0001bc'), NONE, NONE, text(KEY)],
      [['C2', 'unsafeText']],
    ],
    ['a note too long', [text('onHold'), NONE, text('x'.repeat(5_001)), NONE, NONE, text(KEY)], [['C2', 'tooLong']]],
    [
      'two words that are on no list',
      [text('notOurs'), NONE, NONE, text('Manajer piket'), text('malas'), text(KEY)],
      [
        ['D2', 'sheetChoice'],
        ['E2', 'sheetChoice'],
      ],
    ],
    ['no key', [text('paidOut')], [['F2', 'sheetKeyChanged']]],
    ['a key that was changed', [text('paidOut'), NONE, NONE, NONE, NONE, text(`${ID}/0`)], [['F2', 'sheetKeyChanged']]],
    [
      'a key that is worked out',
      [text('paidOut'), NONE, NONE, NONE, NONE, { kind: 'formula' }],
      [['F2', 'sheetFormula']],
    ],
  ] as const)('%s is refused at its cell', (_what, cells, wanted) => {
    expect(faults(one(cells as readonly (ReadCell | undefined)[]))).toEqual(wanted);
  });

  it('about a task that stands above already is refused', () => {
    const rows = [2, 3].map((row) => rowOf(row, [text('paidOut'), NONE, NONE, NONE, NONE, text(KEY)]));
    expect(filled(rows).map((row) => [row.row, row.input?.reply, faults(row)])).toEqual([
      [2, 'paidOut', []],
      [3, undefined, [[addressOf({ row: 3, column: places.key }), 'sheetRowTwice']]],
    ]);
  });
});

it('codes are found by code or label, and nobody proposes the duty manager', () => {
  expect(findCode('proposedParty', OWNERS, 'Dinas sosial')).toBe('dinas');
  expect(findCode('proposedParty', OWNERS, 'Social affairs office')).toBe('dinas');
  expect(findCode('proposedParty', OWNERS, 'duty')).toBeUndefined();
});
