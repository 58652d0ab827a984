import { Readable } from 'node:stream';
import { sheetWriter } from '#handlers/export/export-rows';
import type { ExportedRows } from '#handlers/monitor/export-monitor.query';
import type { ExportFormat } from '#persistence/export/export.repository';

export const FORMATS = ['csv', 'xlsx'] as const satisfies readonly ExportFormat[];

export const MEDIA_TYPE: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file as it becomes ready: no part is asked for before the one before has been taken. */
export const sheetStream = (format: ExportFormat, parts: ExportedRows['parts']): Readable =>
  Readable.from(partsIn(format, parts), { objectMode: false });

async function* partsIn(format: ExportFormat, parts: ExportedRows['parts']): AsyncGenerator<Buffer> {
  const writer = sheetWriter(format);
  for await (const rows of parts) yield writer.write(rows);
  yield writer.end();
}
