import { Body, Controller, Get, HttpCode, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
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
import { TaskSheetRequest } from './task-sheet.request';
import { TaskSheetResponse } from './task-sheet.response';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** Many tasks of an outside party at once: taken as a workbook, filled in, and sent back. */
@ApiTags('tasks')
@Controller('task-sheet')
export class TaskSheetsController {
  constructor(
    private readonly takeTaskSheet: TakeTaskSheet,
    private readonly fillTaskSheet: FillTaskSheet,
  ) {}

  /** What the caller is asked now, the next due first, with lists to choose the answers from. Personal data masked. */
  @Get()
  @Permit('task:answer')
  @ApiOkResponse({ content: { [MEDIA_TYPE.xlsx]: BINARY } })
  async take(@CurrentActor() actor: UserActor, @RequestLocale() locale: Locale): Promise<StreamableFile> {
    const { bytes, asOf } = await this.takeTaskSheet.execute(actor, locale);
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
