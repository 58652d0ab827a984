import { NOTE_LENGTH } from '#core/partner/note';
import { codesOf, LATE_CAUSE, REPLY } from '#core/vocabulary';
import { hasUnsafeCharacter } from '#platform/http/unsafe-text';
import type { Params } from '#platform/http/problem';
import type { IssueCode } from '#platform/http/issue.catalogue';
import { addressOf } from '#platform/sheets/cell-address';
import type { MergedRange, ReadCell, ReadRow } from '#platform/sheets/read-sheet';
import { findDate } from '#platform/sheets/sheet-date';
import type { ReadSheet } from '#platform/sheets/xlsx-reader';
import type { ReplyInput } from '../partner/reply-request';
import { findRowKey } from './row-key';
import type { RowKey } from './row-key';
import { findCode, LANGUAGES, OWNERS, READ_COLUMNS, SHEET_COLUMNS } from './sheet-columns';
import type { ReadColumn } from './sheet-columns';

/** Something wrong in one cell. */
export interface CellFault {
  /** `K7`. */
  readonly cell: string;
  readonly column: ReadColumn;
  readonly code: IssueCode;
  readonly params?: Params;
}

/** A row somebody wrote something into. */
export interface FilledRow {
  readonly row: number;
  readonly key?: RowKey;
  /** Only without faults. */
  readonly input?: ReplyInput;
  readonly faults: readonly CellFault[];
  /** Where something of this column is said: what is wrong with it is named by its cell. */
  readonly cellOf: (column: ReadColumn) => string;
}

export type ColumnPlaces = Readonly<Record<ReadColumn, number>>;

/** Where the columns stand; or those that are missing, by their titles in the language of the file. */
export function findColumns(titles: ReadRow | undefined): ColumnPlaces | { readonly missing: readonly string[] } {
  const found = LANGUAGES.map((language) => {
    const places = READ_COLUMNS.map(
      (column) => [column, placeOfTitle(titles, SHEET_COLUMNS[column].title[language])] as const,
    );
    const missing = places.filter(([, place]) => place === undefined);
    return { places, missing: missing.map(([column]) => SHEET_COLUMNS[column].title[language]) };
  });
  const [best] = found.sort((left, right) => left.missing.length - right.missing.length);
  return best?.missing.length === 0
    ? (Object.fromEntries(best.places) as ColumnPlaces)
    : { missing: best?.missing ?? [] };
}

/** Where it stands once; a title that stands twice is as good as none. */
function placeOfTitle(titles: ReadRow | undefined, title: string): number | undefined {
  if (titles?.row !== 1) return undefined;
  const places = [...titles.cells].filter(([, cell]) => cell.kind === 'text' && cell.text.trim() === title);
  return places.length === 1 ? places[0]?.[0] : undefined;
}

/** Rows with an answer, or with something that should have been one; the others were left as they came. */
export function filledRows(sheet: ReadSheet, places: ColumnPlaces): readonly FilledRow[] {
  const seen = new Set<string>();
  return sheet.rows.flatMap((row) => {
    if (row.row === 1) return [];
    const filled = new RowReader(row, places, sheet).read();
    if (!filled?.key) return filled ?? [];
    const isTwice = seen.has(filled.key.taskId);
    seen.add(filled.key.taskId);
    if (!isTwice) return filled;
    const fault: CellFault = { cell: filled.cellOf('key'), column: 'key', code: 'sheetRowTwice' };
    return { ...filled, input: undefined, faults: [...filled.faults, fault] };
  });
}

class RowReader {
  private readonly faults: CellFault[] = [];

  constructor(
    private readonly row: ReadRow,
    private readonly places: ColumnPlaces,
    private readonly sheet: ReadSheet,
  ) {}

  read(): FilledRow | undefined {
    const isFilled = READ_COLUMNS.some((column) => column !== 'key' && this.cell(column) !== undefined);
    const merged = READ_COLUMNS.filter((column) => this.isMerged(column));
    if (!isFilled && merged.length === 0) return undefined;
    for (const column of merged) this.fault(column, 'sheetMerged');
    const keyText = this.text('key');
    const key = keyText === undefined ? undefined : findRowKey(keyText);
    if (!key && !this.faults.some(({ column }) => column === 'key')) this.fault('key', 'sheetKeyChanged');
    const input = this.input();
    const { row } = this.row;
    return { row, key, input: this.faults.length === 0 ? input : undefined, faults: this.faults, cellOf: this.cellOf };
  }

  private input(): ReplyInput | undefined {
    const reply = this.code('reply', codesOf(REPLY));
    const rest = {
      on: this.date(),
      note: this.note(),
      proposedParty: this.code('proposedParty', OWNERS),
      lateCause: this.code('lateCause', codesOf(LATE_CAUSE)),
    };
    if (reply === undefined && !this.hasFault('reply')) this.fault('reply', 'required');
    return reply === undefined ? undefined : { reply, ...rest };
  }

  private code<Code extends string>(
    column: 'reply' | 'proposedParty' | 'lateCause',
    codes: readonly Code[],
  ): Code | undefined {
    const text = this.text(column);
    const code = text === undefined ? undefined : findCode(column, codes, text);
    if (text !== undefined && code === undefined) this.fault(column, 'sheetChoice');
    return code;
  }

  private date(): string | undefined {
    const cell = this.sound('on');
    const date = cell && findDate(cell, this.sheet.is1904);
    if (cell && date === undefined) this.fault('on', 'sheetDate');
    return date;
  }

  private note(): string | undefined {
    const note = this.text('note')?.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
    if (note === undefined) return undefined;
    const { min, max } = NOTE_LENGTH;
    const actual = [...note].length;
    if (hasUnsafeCharacter(note)) this.fault('note', 'unsafeText');
    else if (actual < min) this.fault('note', 'tooShort', { min, actual });
    else if (actual > max) this.fault('note', 'tooLong', { max, actual });
    return note;
  }

  private text(column: ReadColumn): string | undefined {
    const cell = this.sound(column);
    if (!cell) return undefined;
    return cell.kind === 'number' ? String(cell.number) : cell.text;
  }

  /** What was typed; a formula is not worked out, and what a program made of one is not believed. */
  private sound(column: ReadColumn): Extract<ReadCell, { kind: 'text' | 'number' }> | undefined {
    const cell = this.cell(column);
    if (cell?.kind === 'formula') this.fault(column, 'sheetFormula');
    else if (cell?.kind === 'error') this.fault(column, 'sheetErrorValue');
    else return cell;
    return undefined;
  }

  private cell(column: ReadColumn): ReadCell | undefined {
    return this.row.cells.get(this.places[column]);
  }

  private isMerged(column: ReadColumn): boolean {
    const place = this.places[column];
    const covers = ({ from, to }: MergedRange): boolean =>
      from.row <= this.row.row && this.row.row <= to.row && from.column <= place && place <= to.column;
    return this.sheet.merged.some(covers);
  }

  private hasFault(wanted: ReadColumn): boolean {
    return this.faults.some(({ column }) => column === wanted);
  }

  private fault(column: ReadColumn, code: IssueCode, params?: Params): void {
    if (!this.hasFault(column)) this.faults.push({ cell: this.cellOf(column), column, code, params });
  }

  private readonly cellOf = (column: ReadColumn): string =>
    addressOf({ row: this.row.row, column: this.places[column] });
}
