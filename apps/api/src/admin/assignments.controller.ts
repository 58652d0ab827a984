import { Body, Controller, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ChangeAssignments } from '#handlers/organisation/change-assignments.handler';
import { ChangeLeaves } from '#handlers/organisation/change-leaves.handler';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute, VersionedCommandRoute } from '../http/command';
import { DryRunRequest } from '../http/dry-run.request';
import { IdParam } from '../http/id.param';
import { AssignRequest, ChangeRequest, EndRequest, LeaveForRequest } from './change.request';
import { ChangeResponse } from './change.response';
import { previewed } from './previewed';

/** Who sits where and who is away: what tasks follow. With `dryRun=true` the answer is 200 and says which move. */
@ApiTags('admin')
@Controller('admin')
export class AdminAssignmentsController {
  constructor(
    private readonly assignments: ChangeAssignments,
    private readonly leaves: ChangeLeaves,
  ) {}

  /** Somebody holds a position, stands in there, or is on duty, from when to when. */
  @Post('assignments')
  @HttpCode(201)
  @CommandRoute()
  @Permit('organisation:change')
  @ApiCreatedResponse({ type: ChangeResponse })
  assign(
    @CurrentActor() actor: UserActor,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() body: AssignRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<ChangeResponse> | ChangeResponse> {
    if (dryRun === 'true') return previewed(reply, this.assignments.previewAdd(actor, body));
    return this.assignments.add(actor, command, body);
  }

  @Post('assignments/:id/actions/end')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('organisation:change')
  @ApiOkResponse({ type: ChangeResponse })
  end(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() body: EndRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<ChangeResponse> | ChangeResponse> {
    if (dryRun === 'true') return previewed(reply, this.assignments.previewEnd(actor, id, version, body));
    return this.assignments.end(actor, command, id, version, body);
  }

  /** Somebody is away; her open tasks go to the deputy, else to whoever the ladder asks next. */
  @Post('leaves')
  @HttpCode(201)
  @CommandRoute()
  @Permit('organisation:change')
  @ApiCreatedResponse({ type: ChangeResponse })
  leave(
    @CurrentActor() actor: UserActor,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() body: LeaveForRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<ChangeResponse> | ChangeResponse> {
    if (dryRun === 'true') return previewed(reply, this.leaves.previewAdd(actor, body));
    return this.leaves.add(actor, command, body);
  }

  /** She is there after all: what lies at her positions comes back to her. */
  @Post('leaves/:id/actions/cancel')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('organisation:change')
  @ApiOkResponse({ type: ChangeResponse })
  cancelLeave(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() { reason, reference }: ChangeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<ChangeResponse> | ChangeResponse> {
    const note = { reason, reference };
    if (dryRun === 'true') return previewed(reply, this.leaves.previewCancel(actor, id, version, note));
    return this.leaves.cancel(actor, command, id, version, note);
  }
}
