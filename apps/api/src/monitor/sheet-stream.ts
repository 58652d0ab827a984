import { Readable } from 'node:stream';
import type { ExportedRows } from '#handlers/monitor/export-monitor.query';
import { CSV_BEGIN, csvLine } from '#platform/sheets/csv';
import { XlsxWriter } from '#platform/sheets/xlsx';

export const FORMATS = ['csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPE: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file as it becomes ready: no part is asked for before the one before has been taken. */
export const sheetStream = (format: Format, parts: ExportedRows['parts']): Readable =>
  Readable.from(format === 'csv' ? csvParts(parts) : xlsxParts(parts), { objectMode: false });

async function* csvParts(parts: ExportedRows['parts']): AsyncGenerator<Buffer> {
  yield Buffer.from(CSV_BEGIN);
  for await (const rows of parts) yield Buffer.from(rows.map((cells) => csvLine(cells)).join(''));
}

async function* xlsxParts(parts: ExportedRows['parts']): AsyncGenerator<Buffer> {
  const writer = new XlsxWriter();
  for await (const rows of parts) yield writer.write(rows);
  yield writer.end();
}
