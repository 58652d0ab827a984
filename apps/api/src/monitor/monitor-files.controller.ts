import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { UserActor } from '#core/access/actor';
import { EXPORTED, ExportMonitor } from '#handlers/monitor/export-monitor.query';
import type { Exported } from '#handlers/monitor/export-monitor.query';
import { PrintMemo } from '#handlers/monitor/print-memo.query';
import { OptionalField } from '#platform/http/fields/presence.field';
import type { Locale } from '#platform/http/locale';
import { RequestLocale } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { MonitorRequest } from './monitor.request';
import { FORMATS, MEDIA_TYPE, sheetStream } from './sheet-stream';
import type { ExportFormat } from '#persistence/export/export.repository';

export class ExportRequest extends MonitorRequest {
  /** The filtered list, or a table of the monitor whose cells below five are muted, and whatever would give one of them away. */
  @OptionalField()
  @IsIn(EXPORTED)
  @ApiProperty({ enum: EXPORTED, enumName: 'Exported', default: 'complaints' })
  readonly what: Exported = 'complaints';

  @OptionalField()
  @IsIn(FORMATS)
  @ApiProperty({ enum: FORMATS, enumName: 'SheetFormat', default: 'csv' })
  readonly format: ExportFormat = 'csv';
}

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

@ApiTags('monitor')
@Controller('monitor')
export class MonitorFilesController {
  constructor(
    private readonly exportMonitor: ExportMonitor,
    private readonly printMemo: PrintMemo,
  ) {}

  /** Exactly the filtered list as a file, sent while it is read; its last line says that it is complete. Longer ones: `POST /exports`. */
  @Get('export')
  @Permit('monitor:read')
  @ApiOkResponse({ content: { 'text/csv': BINARY, [MEDIA_TYPE.xlsx]: BINARY } })
  async export(
    @CurrentActor() actor: UserActor,
    @Query() { what, format, ...filter }: ExportRequest,
    @RequestLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const { asOf, parts } = await this.exportMonitor.execute(actor, what, filter, locale);
    const name = `tuntas-${what}-${new Date(asOf).toISOString().slice(0, 10)}.${format}`;
    return new StreamableFile(sheetStream(format, parts), {
      type: MEDIA_TYPE[format],
      disposition: `attachment; filename="${name}"`,
    });
  }

  /** The monitor of now on one page, with its formulas. */
  @Get('memo')
  @Permit('monitor:read')
  @ApiOkResponse({ content: { 'application/pdf': BINARY } })
  async memo(
    @CurrentActor() actor: UserActor,
    @Query() filter: MonitorRequest,
    @RequestLocale() locale: Locale,
  ): Promise<StreamableFile> {
    const bytes = await this.printMemo.execute(actor, filter, locale);
    return new StreamableFile(bytes, {
      type: 'application/pdf',
      disposition: 'inline; filename="tuntas-nota.pdf"',
      length: bytes.length,
    });
  }
}
