import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ChangeInstitutions } from '#handlers/organisation/change-institutions.handler';
import { ListOrganisation } from '#handlers/organisation/list-organisation.query';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { listBody } from '../http/list';
import { AddInstitutionRequest, EndRequest } from './change.request';
import { ChangeResponse } from './change.response';
import { idIn, SearchListRequest } from './list.request';
import { InstitutionPageResponse } from './organisation.response';

const BY_NAME = 'institutions.name';

@ApiTags('admin')
@Controller('admin/institutions')
export class AdminInstitutionsController {
  constructor(
    private readonly lists: ListOrganisation,
    private readonly changeInstitutions: ChangeInstitutions,
  ) {}

  @Get()
  @Permit('organisation:read')
  @ApiOkResponse({ type: InstitutionPageResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, q, limit }: SearchListRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InstitutionPageResponse> {
    const page = await this.lists.institutions(actor, { q, limit, afterId: idIn(BY_NAME, cursor) });
    return listBody(BY_NAME, page, request, reply);
  }

  @Post()
  @CommandRoute()
  @Permit('organisation:change')
  @ApiCreatedResponse({ type: ChangeResponse })
  add(
    @CurrentActor() actor: UserActor,
    @Command() command: CommandRequest,
    @Body() body: AddInstitutionRequest,
  ): Promise<Reply<ChangeResponse>> {
    return this.changeInstitutions.add(actor, command, body);
  }

  /** Refused while it has positions. */
  @Post(':id/actions/close')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('organisation:change')
  @ApiOkResponse({ type: ChangeResponse })
  close(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: EndRequest,
  ): Promise<Reply<ChangeResponse>> {
    return this.changeInstitutions.close(actor, command, id, version, body);
  }
}
