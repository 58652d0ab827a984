import { safeText } from './safe-cell';
import type { Cell } from './safe-cell';

/** UTF-8 with a mark at its beginning, so that spreadsheets read names right. */
export const CSV_BEGIN = '\uFEFF';

/** One line of RFC 4180, formula-safe. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = safeText(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
