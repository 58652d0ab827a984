import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#core/access/actor';
import { parseIso } from '#core/calendar/instant';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ActOnTask } from '#handlers/party/act-on-task.handler';
import { ListSuccessors } from '#handlers/party/list-successors.query';
import { ReassignMany } from '#handlers/party/reassign-many.handler';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute, VersionedCommandRoute } from '../http/command';
import { DryRunRequest } from '../http/dry-run.request';
import { IdParam } from '../http/id.param';
import { DocumentsRequest, ReassignManyRequest, ReassignRequest, RecordVisitRequest } from './task-acts.request';
import { CandidateListResponse, ReassignedManyResponse } from './task-acts.response';
import { TaskResponse } from './task.response';

/** What is done on the way to an answer: visits, documents, and who does it. */
@ApiTags('tasks')
@Controller('tasks')
export class TaskActsController {
  constructor(
    private readonly actOnTask: ActOnTask,
    private readonly listSuccessors: ListSuccessors,
    private readonly reassignMany: ReassignMany,
  ) {}

  /** The family was visited. Whoever was there has read the task; the step clock goes on. */
  @Post(':id/actions/recordVisit')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:recordVisit')
  @ApiOkResponse({ type: TaskResponse })
  recordVisit(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() { visitedAt, ...body }: RecordVisitRequest,
  ): Promise<Reply<TaskResponse>> {
    const input = { type: 'recordVisit', visitedAt: parseIso(visitedAt), ...body } as const;
    return this.actOnTask.execute(actor, command, id, version, input);
  }

  /** The reporter is asked to bring something; she gets a message where she may be written to, else she has to be called. */
  @Post(':id/actions/askDocuments')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:askDocuments')
  @ApiOkResponse({ type: TaskResponse })
  askDocuments(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: DocumentsRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'askDocuments', ...body });
  }

  /** Something of what was asked has come, wherever it was handed in. */
  @Post(':id/actions/receiveDocuments')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:receiveDocuments')
  @ApiOkResponse({ type: TaskResponse })
  receiveDocuments(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: DocumentsRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'receiveDocuments', ...body });
  }

  /** Who could hold the task where it stands, the nearest first. */
  @Get(':id/candidates')
  @Permit('task:reassign')
  @ApiOkResponse({ type: CandidateListResponse })
  candidates(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<CandidateListResponse> {
    return this.listSuccessors.execute(actor, id);
  }

  /** Hands it to a colleague on the same rung. The step clock goes on; both are told. */
  @Post(':id/actions/reassign')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('task:reassign')
  @ApiOkResponse({ type: TaskResponse })
  reassign(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ReassignRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.actOnTask.execute(actor, command, id, version, { type: 'reassign', ...body });
  }

  /** Hands many to one colleague; one that has to stay holds up no other. */
  @Post('actions/reassign')
  @HttpCode(200)
  @CommandRoute()
  @Permit('task:reassign')
  @ApiOkResponse({ type: ReassignedManyResponse })
  reassignAll(
    @CurrentActor() actor: UserActor,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() body: ReassignManyRequest,
  ): Promise<Reply<ReassignedManyResponse> | ReassignedManyResponse> {
    return dryRun === 'true' ? this.reassignMany.preview(actor, body) : this.reassignMany.execute(actor, command, body);
  }
}
