import { Body, Controller, Get, HttpCode, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { FillTaskSheet } from '#handlers/task-sheet/fill-task-sheet.handler';
import { TakeTaskSheet } from '#handlers/task-sheet/take-task-sheet.query';
import type { Locale } from '#platform/http/locale';
import { RequestLocale } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute } from '../http/command';
import { DryRunRequest } from '../http/dry-run.request';
import { MEDIA_TYPE } from '../monitor/sheet-stream';
import { TakeSheetRequest, TaskSheetRequest } from './task-sheet.request';
import { TaskSheetResponse } from './task-sheet.response';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

const INTEGER = { type: 'integer' } as const;
const COUNTS = {
  'Row-Count': { description: 'Tasks in the sheet.', schema: INTEGER },
  'Row-Total': { description: 'Tasks that wait.', schema: INTEGER },
};

/** Many tasks of an outside party at once: taken as a workbook, filled in, and sent back. */
@ApiTags('tasks')
@Controller('task-sheet')
export class TaskSheetsController {
  constructor(
    private readonly takeTaskSheet: TakeTaskSheet,
    private readonly fillTaskSheet: FillTaskSheet,
  ) {}

  /**
   * What the caller is asked now, the next due first, with lists to choose the answers from. Personal data masked. When not
   * every task fits, the headers and the last row say so.
   */
  @Get()
  @Permit('task:answer')
  @ApiOkResponse({ content: { [MEDIA_TYPE.xlsx]: BINARY }, headers: COUNTS })
  async take(
    @CurrentActor() actor: UserActor,
    @Query() { rows: most }: TakeSheetRequest,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, asOf, rows, total } = await this.takeTaskSheet.execute(actor, locale, most);
    void reply.header('Row-Count', rows).header('Row-Total', total);
    const name = `tuntas-tugas-${new Date(asOf).toISOString().slice(0, 10)}.xlsx`;
    return new StreamableFile(bytes, {
      type: MEDIA_TYPE.xlsx,
      disposition: `attachment; filename="${name}"`,
      length: bytes.length,
    });
  }

  /** Each good row is an answer, as by a click; a bad one holds up no other, and the same file again does nothing again. */
  @Post()
  @HttpCode(200)
  @CommandRoute()
  @Permit('task:answer')
  @ApiOkResponse({ type: TaskSheetResponse })
  fill(
    @CurrentActor() actor: UserActor,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() { file }: TaskSheetRequest,
    @RequestLocale() locale: Locale,
  ): Promise<Reply<TaskSheetResponse> | TaskSheetResponse> {
    const bytes = Buffer.from(file, 'base64');
    return dryRun === 'true'
      ? this.fillTaskSheet.preview(actor, bytes, locale)
      : this.fillTaskSheet.execute(actor, command, bytes, locale);
  }
}
