import { CSV_BEGIN, csvLine } from '#platform/sheets/csv';
import type { Cell } from '#platform/sheets/safe-cell';
import { XlsxWriter } from '#platform/sheets/xlsx';
import type { ExportFormat } from '#persistence/export/export.repository';

/** A file that grows: rows in, bytes out. */
export interface SheetWriter {
  write(rows: readonly (readonly Cell[])[]): Buffer;
  end(): Buffer;
}

export const sheetWriter = (format: ExportFormat): SheetWriter =>
  format === 'xlsx' ? new XlsxWriter() : new CsvWriter();

class CsvWriter implements SheetWriter {
  private begin = CSV_BEGIN;

  write(rows: readonly (readonly Cell[])[]): Buffer {
    const bytes = Buffer.from(this.begin + rows.map((cells) => csvLine(cells)).join(''));
    this.begin = '';
    return bytes;
  }

  end(): Buffer {
    return Buffer.alloc(0);
  }
}
