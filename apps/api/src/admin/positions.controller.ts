import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ChangePositions } from '#handlers/organisation/change-positions.handler';
import { ListOrganisation } from '#handlers/organisation/list-organisation.query';
import { etagOf } from '#platform/http/etag';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute, VersionedCommandRoute } from '../http/command';
import { DryRunRequest } from '../http/dry-run.request';
import { IdParam } from '../http/id.param';
import { listBody } from '../http/list';
import { AddPositionRequest, EndRequest, ReportRequest } from './change.request';
import { ChangeResponse } from './change.response';
import { idIn, ListPositionsRequest } from './list.request';
import { PositionDetailResponse, PositionPageResponse } from './organisation.response';
import { previewed } from './previewed';

const BY_TITLE = 'positions.title';

@ApiTags('admin')
@Controller('admin/positions')
export class AdminPositionsController {
  constructor(
    private readonly lists: ListOrganisation,
    private readonly changePositions: ChangePositions,
  ) {}

  /** Positions as they stand, with who holds them. */
  @Get()
  @Permit('organisation:read')
  @ApiOkResponse({ type: PositionPageResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, ...filter }: ListPositionsRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PositionPageResponse> {
    const page = await this.lists.positions(actor, { ...filter, afterId: idIn(BY_TITLE, cursor) });
    return listBody(BY_TITLE, page, request, reply);
  }

  @Post()
  @HttpCode(201)
  @CommandRoute()
  @Permit('organisation:change')
  @ApiCreatedResponse({ type: ChangeResponse })
  add(
    @CurrentActor() actor: UserActor,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() body: AddPositionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<ChangeResponse> | ChangeResponse> {
    if (dryRun === 'true') return previewed(reply, this.changePositions.previewAdd(actor, body));
    return this.changePositions.add(actor, command, body);
  }

  @Get(':id')
  @Permit('organisation:read')
  @ApiOkResponse({ type: PositionDetailResponse })
  async read(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PositionDetailResponse> {
    const position = await this.lists.position(actor, id);
    void reply.header('ETag', etagOf(position.version));
    return position;
  }

  /** To whom it reports from a day on. */
  @Post(':id/actions/report')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('organisation:change')
  @ApiOkResponse({ type: ChangeResponse })
  report(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Query() { dryRun }: DryRunRequest,
    @Command() command: CommandRequest,
    @Body() body: ReportRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<ChangeResponse> | ChangeResponse> {
    if (dryRun === 'true') return previewed(reply, this.changePositions.previewReport(actor, id, version, body));
    return this.changePositions.report(actor, command, id, version, body);
  }

  /** Refused while somebody sits there, somebody reports to it, or tasks lie there. */
  @Post(':id/actions/end')
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
    if (dryRun === 'true') return previewed(reply, this.changePositions.previewEnd(actor, id, version, body));
    return this.changePositions.end(actor, command, id, version, body);
  }
}
