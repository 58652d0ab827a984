import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ChangeUsers } from '#handlers/organisation/change-users.handler';
import { ListOrganisation } from '#handlers/organisation/list-organisation.query';
import { Config } from '#platform/config/config';
import { etagOf } from '#platform/http/etag';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { listBody } from '../http/list';
import { AddUserRequest, ChangeRequest } from './change.request';
import { ChangeResponse } from './change.response';
import { idIn, SearchListRequest } from './list.request';
import { UserDetailResponse, UserPageResponse } from './organisation.response';

const BY_LOGIN = 'users.login';

@ApiTags('admin')
@Controller('admin/users')
export class AdminUsersController {
  constructor(
    private readonly lists: ListOrganisation,
    private readonly changeUsers: ChangeUsers,
    private readonly config: Config,
  ) {}

  /** Who may log in, with the positions and roles of today. */
  @Get()
  @Permit('organisation:read')
  @ApiOkResponse({ type: UserPageResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, q, limit }: SearchListRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserPageResponse> {
    const page = await this.lists.users(actor, { q, limit, afterId: idIn(BY_LOGIN, cursor) });
    return listBody(BY_LOGIN, page, request, reply);
  }

  /** Somebody who may log in. There is no password: the identity provider, or the demonstration, knows the login. */
  @Post()
  @CommandRoute()
  @Permit('organisation:change')
  @ApiCreatedResponse({ type: ChangeResponse })
  add(
    @CurrentActor() actor: UserActor,
    @Command() command: CommandRequest,
    @Body() body: AddUserRequest,
  ): Promise<Reply<ChangeResponse>> {
    return this.changeUsers.add(actor, command, body, this.config.devLogin);
  }

  @Get(':id')
  @Permit('organisation:read')
  @ApiOkResponse({ type: UserDetailResponse })
  async read(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserDetailResponse> {
    const user = await this.lists.user(actor, id);
    void reply.header('ETag', etagOf(user.version));
    return user;
  }

  /** Her sessions end within five seconds; her placements have to be ended before. */
  @Post(':id/actions/deactivate')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('organisation:change')
  @ApiOkResponse({ type: ChangeResponse })
  deactivate(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() { reason, reference }: ChangeRequest,
  ): Promise<Reply<ChangeResponse>> {
    return this.changeUsers.deactivate(actor, command, id, version, { reason, reference });
  }

  @Post(':id/actions/reactivate')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('organisation:change')
  @ApiOkResponse({ type: ChangeResponse })
  reactivate(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() { reason, reference }: ChangeRequest,
  ): Promise<Reply<ChangeResponse>> {
    return this.changeUsers.reactivate(actor, command, id, version, { reason, reference });
  }
}
