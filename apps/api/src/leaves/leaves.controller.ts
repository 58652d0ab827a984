import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { CancelLeave } from '#handlers/leave/cancel-leave.handler';
import { LeavePeople } from '#handlers/leave/leave-people';
import { ListLeaves } from '#handlers/leave/list-leaves.query';
import { RecordLeave } from '#handlers/leave/record-leave.handler';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute, VersionedCommandRoute } from '../http/command';
import { DryRunRequest } from '../http/dry-run.request';
import { IdParam } from '../http/id.param';
import { CancelLeaveRequest, ListDeputiesRequest, ListLeavesRequest, RecordLeaveRequest } from './leave.request';
import { LeaveListResponse, LeaveResponse, LeaveWithTasksResponse, StaffListResponse } from './leave.response';

@ApiTags('leaves')
@Controller('leaves')
export class LeavesController {
  constructor(
    private readonly listLeaves: ListLeaves,
    private readonly recordLeave: RecordLeave,
    private readonly cancelLeave: CancelLeave,
    private readonly people: LeavePeople,
  ) {}

  /** Leave that is planned, runs, or has lately ended. */
  @Get()
  @Permit('leave:list')
  @ApiOkResponse({ type: LeaveListResponse })
  list(@CurrentActor() actor: UserActor, @Query() { whose }: ListLeavesRequest): Promise<LeaveListResponse> {
    return this.listLeaves.execute(actor, whose);
  }

  /** Whose leave the asker may write down besides her own. */
  @Get('people')
  @Permit('leave:recordOthers')
  @ApiOkResponse({ type: StaffListResponse })
  below(@CurrentActor() actor: UserActor): Promise<StaffListResponse> {
    return this.people.below(actor);
  }

  /** Who may stand in: colleagues of the same seat and whoever stands above, never somebody below. */
  @Get('deputies')
  @Permit('leave:record')
  @ApiOkResponse({ type: StaffListResponse })
  deputies(
    @CurrentActor() actor: UserActor,
    @Query() { userId = actor.id }: ListDeputiesRequest,
  ): Promise<StaffListResponse> {
    return this.people.deputies(actor, userId);
  }

  /** Somebody will be away. With `dryRun=true` the answer is 200, and says which open tasks it would concern. */
  @Post()
  @HttpCode(201)
  @CommandRoute()
  @Permit('leave:record')
  @ApiCreatedResponse({ type: LeaveWithTasksResponse })
  async record(
    @CurrentActor() actor: UserActor,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() body: RecordLeaveRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<LeaveWithTasksResponse> | LeaveWithTasksResponse> {
    if (dryRun === 'false') return this.recordLeave.execute(actor, command, body);
    const preview = await this.recordLeave.preview(actor, body);
    void reply.status(200);
    return preview;
  }

  /** She is there after all, or comes back earlier. */
  @Post(':id/actions/cancel')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('leave:cancel')
  @ApiOkResponse({ type: LeaveResponse })
  cancel(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() { reason }: CancelLeaveRequest,
  ): Promise<Reply<LeaveResponse>> {
    return this.cancelLeave.execute(actor, command, id, version, reason);
  }
}
