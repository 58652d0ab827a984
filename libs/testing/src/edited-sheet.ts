import { findPlace } from '#platform/sheets/cell-address';
import type { ReadCell } from '#platform/sheets/read-sheet';
import type { Cell } from '#platform/sheets/safe-cell';
import { XlsxWriter } from '#platform/sheets/xlsx';
import { readWorkbook } from '#platform/sheets/xlsx-reader';
import type { ReadSheet } from '#platform/sheets/xlsx-reader';

const MANY = 10_000;

/** What somebody would have in front of her: the sheet in a file, or an error. */
export async function sheetIn(bytes: Buffer): Promise<ReadSheet> {
  const sheet = await readWorkbook(bytes, { rows: MANY });
  if ('code' in sheet) throw new Error(`read a workbook: ${sheet.code}`);
  return sheet;
}

/** A workbook of these rows. */
export function sheetOf(rows: readonly (readonly Cell[])[]): Buffer {
  const writer = new XlsxWriter();
  return Buffer.concat([writer.write(rows), writer.end()]);
}

/** Its rows, gaps filled up with nothing. */
export function rowsOf({ rows }: ReadSheet): Cell[][] {
  const last = rows.at(-1)?.row ?? 0;
  return Array.from({ length: last }, (_, index) => {
    const cells = rows.find(({ row }) => row === index + 1)?.cells ?? new Map<number, ReadCell>();
    return Array.from({ length: Math.max(0, ...cells.keys()) }, (__, column) => valueOf(cells.get(column + 1)));
  });
}

function valueOf(cell: ReadCell | undefined): Cell {
  if (cell?.kind === 'text') return cell.text;
  return cell?.kind === 'number' ? cell.number : undefined;
}

/** The same workbook saved with other content in these cells, as a spreadsheet program would after somebody typed. */
export async function editedSheet(bytes: Buffer, typed: Readonly<Record<string, Cell>>): Promise<Buffer> {
  const rows = rowsOf(await sheetIn(bytes));
  for (const [address, value] of Object.entries(typed)) {
    const place = findPlace(address);
    const cells = place && rows[place.row - 1];
    if (!place || !cells) throw new Error(`type into ${address}: there is no such row`);
    while (cells.length < place.column) cells.push(undefined);
    cells[place.column - 1] = value;
  }
  return sheetOf(rows);
}
