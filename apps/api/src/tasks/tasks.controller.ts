import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ActOnTask } from '#handlers/party/act-on-task.handler';
import { ListTasks } from '#handlers/party/list-tasks.query';
import { decodeCursor } from '#platform/http/cursor';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { AnswerRequest } from '../complaints/complaint-action.request';
import { Command, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { listBody } from '../http/list';
import { AcknowledgeRequest, ClimbRequest, DeclineRequest, DirectRequest, ListTasksRequest } from './task.request';
import { TaskListResponse, TaskResponse } from './task.response';

const NEXT_DUE_FIRST = 'tasks.stepDueAt';

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly listTasks: ListTasks,
    private readonly actOnTask: ActOnTask,
  ) {}

  /** Tasks, the next due first; a task that nobody has been given yet before all. */
  @Get()
  @Permit('task:list')
  @ApiOkResponse({ type: TaskListResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, ...filter }: ListTasksRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<TaskListResponse> {
    const page = await this.listTasks.execute(actor, {
      ...filter,
      after: cursor === undefined ? undefined : positionIn(cursor),
    });
    return listBody(NEXT_DUE_FIRST, page, request, reply);
  }

  /** "I have read it": the reminder falls away, the clock goes on. */
  @Post(':id/actions/acknowledge')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:acknowledge')
  @ApiOkResponse({ type: TaskResponse })
  acknowledge(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() _body: AcknowledgeRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'acknowledge' });
  }

  @Post(':id/actions/answer')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:answer')
  @ApiOkResponse({ type: TaskResponse })
  answer(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: AnswerRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'answer', ...body });
  }

  /** Gives it back with a reason: it climbs at once. Not ours: it goes to the owner proposed, or to whoever decides. */
  @Post(':id/actions/decline')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:decline')
  @ApiOkResponse({ type: TaskResponse })
  decline(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: DeclineRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'decline', ...body });
  }

  /** Whose it is, once the parties have passed it on too often. */
  @Post(':id/actions/direct')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:direct')
  @ApiOkResponse({ type: TaskResponse })
  direct(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: DirectRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'direct', ...body });
  }

  /** Raises it to a rung of one's choice; rungs without anybody are passed. */
  @Post(':id/actions/climb')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:climb')
  @ApiOkResponse({ type: TaskResponse })
  climb(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ClimbRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'climb', ...body });
  }
}

function positionIn(cursor: string): { readonly stepDueAt: number; readonly id: string } {
  const [stepDueAt, id] = decodeCursor(NEXT_DUE_FIRST, cursor, ['instant', 'uuid']);
  return { stepDueAt: Number(stepDueAt), id: String(id) };
}
