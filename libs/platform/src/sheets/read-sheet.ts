import { findPlace } from './cell-address';
import type { CellPlace } from './cell-address';
import { broken, Unreadable } from './unreadable';
import type { XmlListener } from './xml-events';

/** What stands in a cell. A formula is never worked out, and what a program kept as its result is not believed. */
export type ReadCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'formula' }
  | { readonly kind: 'error' };

export interface ReadRow {
  readonly row: number;
  /** By column, from one; empty ones are left out. */
  readonly cells: ReadonlyMap<number, ReadCell>;
}

export interface MergedRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

export interface SheetLimits {
  /** Rows with something in them, the titles included. */
  readonly rows: number;
}

/** What Excel lets a cell hold. */
const LONGEST_TEXT = 32_767;
/** Columns beyond are somebody's own notes. */
const READ_COLUMNS = 64;
const MOST_MERGED = 5_000;

/** Listens to one worksheet (ECMA-376, 18.3). Rows and cells may leave out where they are: then they follow the one before. */
export class SheetListener implements XmlListener {
  readonly rows: ReadRow[] = [];
  readonly merged: MergedRange[] = [];
  private row = 0;
  private column = 0;
  private cells = new Map<number, ReadCell>();
  private type = 'n';
  private isFormula = false;
  private isText = false;
  private isPhonetic = false;
  private said = '';

  constructor(
    private readonly shared: readonly string[],
    private readonly limits: SheetLimits,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.beginRow(attributes.r);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'f') this.isFormula = true;
    else if (name === 'rPh') this.isPhonetic = true;
    else if (name === 'v' || name === 't') this.isText = !this.isPhonetic;
    else if (name === 'mergeCell') this.addMerged(attributes.ref ?? '');
  }

  text(text: string): void {
    if (!this.isText || this.said.length > LONGEST_TEXT) return;
    this.said += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isText = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private beginRow(said: string | undefined): void {
    const row = said === undefined ? this.row + 1 : (findPlace(`A${said}`)?.row ?? 0);
    if (row <= this.row) throw broken();
    this.row = row;
    this.column = 0;
    this.cells = new Map();
  }

  private beginCell({ r, t = 'n' }: Readonly<Record<string, string>>): void {
    const place = r === undefined ? { row: this.row, column: this.column + 1 } : findPlace(r);
    if (!place || place.row !== this.row || place.column <= this.column) throw broken();
    this.column = place.column;
    this.type = t;
    this.said = '';
    this.isFormula = false;
  }

  private endCell(): void {
    if (this.column > READ_COLUMNS) return;
    const cell = this.cell();
    if (cell) this.cells.set(this.column, cell);
  }

  private cell(): ReadCell | undefined {
    if (this.isFormula) return { kind: 'formula' };
    if (this.type === 'e') return { kind: 'error' };
    if (this.type === 'n') {
      if (this.said.trim() === '') return undefined;
      const number = Number(this.said);
      return Number.isFinite(number) ? { kind: 'number', number } : { kind: 'error' };
    }
    const text = this.type === 's' ? this.sharedAt(this.said) : unescaped(this.said);
    return text.trim() === '' ? undefined : { kind: 'text', text };
  }

  private sharedAt(index: string): string {
    const text = /^\d{1,7}$/.test(index.trim()) ? this.shared[Number(index)] : undefined;
    if (text === undefined) throw broken();
    return text;
  }

  private endRow(): void {
    if (this.cells.size === 0) return;
    if (this.rows.length >= this.limits.rows) throw new Unreadable({ code: 'tooManyRows', max: this.limits.rows - 1 });
    this.rows.push({ row: this.row, cells: this.cells });
  }

  private addMerged(ref: string): void {
    const [first = '', last = first] = ref.split(':');
    const [from, to] = [findPlace(first), findPlace(last)];
    if (!from || !to) throw broken();
    if (this.merged.length >= MOST_MERGED) throw new Unreadable({ code: 'workbookTooLarge' });
    this.merged.push({ from, to });
  }
}

/** Texts that several cells share (ECMA-376, 18.4.8). */
export class SharedTexts implements XmlListener {
  readonly texts: string[] = [];
  private said = '';
  private isText = false;
  private isPhonetic = false;

  open(name: string): void {
    if (name === 'si') this.said = '';
    else if (name === 'rPh') this.isPhonetic = true;
    else if (name === 't') this.isText = !this.isPhonetic;
  }

  text(text: string): void {
    if (this.isText && this.said.length <= LONGEST_TEXT) this.said += text;
  }

  close(name: string): void {
    if (name === 't') this.isText = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'si') this.texts.push(unescaped(this.said));
  }
}

/** `_x000D_` is how a workbook writes what XML cannot (ECMA-376, 22.9.2.19). */
const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
