import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#core/access/actor';
import { ReadExport } from '#handlers/export/read-export.query';
import { RequestExport } from '#handlers/export/request-export.handler';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import type { Locale } from '#platform/http/locale';
import { RequestLocale } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { MonitorRequest } from '../monitor/monitor.request';
import { MEDIA_TYPE } from '../monitor/sheet-stream';
import { NewExportRequest } from './export.request';
import { ExportResponse } from './export.response';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** Files of any length, made in the background. */
@ApiTags('monitor')
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly requestExport: RequestExport,
    private readonly readExport: ReadExport,
  ) {}

  /** Exactly the filtered list of one instant. */
  @Post()
  @HttpCode(202)
  @CommandRoute()
  @Permit('monitor:read')
  @ApiAcceptedResponse({ type: ExportResponse })
  request(
    @CurrentActor() actor: UserActor,
    @Query() filter: MonitorRequest,
    @Command() command: CommandRequest,
    @Body() { format }: NewExportRequest,
    @RequestLocale() language: Locale,
  ): Promise<Reply<ExportResponse>> {
    return this.requestExport.execute(actor, command, { filter: { ...filter }, format, language });
  }

  /** How far it is; for whoever asked for it. */
  @Get(':id')
  @Permit('monitor:read')
  @ApiOkResponse({ type: ExportResponse })
  read(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<ExportResponse> {
    return this.readExport.execute(actor, id);
  }

  /** The file, once it is ready. */
  @Get(':id/file')
  @Permit('monitor:read')
  @ApiOkResponse({ content: { 'text/csv': BINARY, [MEDIA_TYPE.xlsx]: BINARY } })
  async file(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<StreamableFile> {
    const { job, pieces } = await this.readExport.fetch(actor, id);
    const name = `tuntas-complaints-${job.asOf?.toISOString().slice(0, 10)}.${job.format}`;
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: MEDIA_TYPE[job.format],
      disposition: `attachment; filename="${name}"`,
    });
  }
}
