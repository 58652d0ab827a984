import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ActOnTask } from '#handlers/party/act-on-task.handler';
import { PreviewPause } from '#handlers/party/preview-pause.query';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { PausePreviewResponse } from './pause.response';
import { PauseQuestion, PauseRequest, ResumeRequest } from './task-acts.request';
import { TaskResponse } from './task.response';

/** Clocks that stand still while somebody outside has to move first. The legal ceiling of the complaint never does. */
@ApiTags('tasks')
@Controller('tasks')
export class TaskPausesController {
  constructor(
    private readonly actOnTask: ActOnTask,
    private readonly previewPause: PreviewPause,
  ) {}

  /** What a pause would do to every clock; nothing is changed. */
  @Get(':id/pausePreview')
  @Permit('task:pause')
  @ApiOkResponse({ type: PausePreviewResponse })
  preview(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Query() question: PauseQuestion,
  ): Promise<PausePreviewResponse> {
    return this.previewPause.execute(actor, id, question);
  }

  /** The clocks of the task stand still from now on, at most as long as the norm gives the reporter; then they run again by themselves. */
  @Post(':id/actions/pause')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:pause')
  @ApiOkResponse({ type: TaskResponse })
  pause(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: PauseRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'pause', ...body });
  }

  /** The clocks go on where they stood. */
  @Post(':id/actions/resume')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:resume')
  @ApiOkResponse({ type: TaskResponse })
  resume(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() _body: ResumeRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'resume' });
  }
}
