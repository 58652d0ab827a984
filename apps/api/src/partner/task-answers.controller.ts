import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { AnswerPage } from '#handlers/partner/answer-page.query';
import { ReplyToTask } from '#handlers/partner/reply-to-task.handler';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { TaskResponse } from '../tasks/task.response';
import { AnswerPageResponse, SubjectResponse } from './answer-page.response';
import { ReplyRequest } from './reply.request';

/** The same page as behind a link, by login. */
@ApiTags('tasks')
@Controller('tasks')
export class TaskAnswersController {
  constructor(
    private readonly page: AnswerPage,
    private readonly replyToTask: ReplyToTask,
  ) {}

  /** What an outside party is asked, with personal data masked: only for whoever holds the task. */
  @Get(':id/answer-page')
  @Permit('task:answer')
  @ApiOkResponse({ type: AnswerPageResponse })
  answerPage(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<AnswerPageResponse> {
    return this.page.byLogin(actor, id);
  }

  /** Whom it is about, in full; audited. */
  @Get(':id/subject')
  @Permit('task:answer')
  @ApiOkResponse({ type: SubjectResponse })
  subject(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<SubjectResponse> {
    return this.page.subjectByLogin(actor, id);
  }

  /** One of the replies the page offers: an answer, or the task given back with a proposed owner. */
  @Post(':id/actions/reply')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:answer')
  @ApiOkResponse({ type: TaskResponse })
  reply(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ReplyRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.replyToTask.byLogin(actor, command, id, version, body);
  }
}
