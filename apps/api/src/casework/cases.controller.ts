import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { ActOnCase } from '#handlers/casework/act-on-case.handler';
import { ListCases } from '#handlers/casework/list-cases.query';
import { ReadCase } from '#handlers/casework/read-case.query';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { SendReferral } from '#handlers/referral/send-referral.handler';
import { decodeCursor } from '#platform/http/cursor';
import { etagOf } from '#platform/http/etag';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { listBody } from '../http/list';
import { CloseCaseRequest, ListCasesRequest, RecordContactRequest, ReferRequest, ScreenRequest } from './case.request';
import { CaseFileResponse, CaseListResponse, CaseResponse, ReferredResponse } from './case.response';

const EARLIEST_CONTACT_FIRST = 'cases.contactDueAt';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly listCases: ListCases,
    private readonly readCase: ReadCase,
    private readonly actOnCase: ActOnCase,
    private readonly sendReferral: SendReferral,
  ) {}

  /** Social cases, the earliest first contact first. */
  @Get()
  @Permit('case:list')
  @ApiOkResponse({ type: CaseListResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, ...filter }: ListCasesRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseListResponse> {
    const page = await this.listCases.execute(actor, {
      ...filter,
      after: cursor === undefined ? undefined : positionIn(cursor),
    });
    return listBody(EARLIEST_CONTACT_FIRST, page, request, reply);
  }

  /** The case with its file. The read is written down. */
  @Get(':id')
  @Permit('case:read')
  @ApiOkResponse({ type: CaseFileResponse })
  async read(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseFileResponse> {
    const found = await this.readCase.execute(actor, id);
    void reply.header('ETag', etagOf(found.version));
    return found;
  }

  /** How much danger there is, and whether the family agrees that its data are shared. */
  @Post(':id/actions/screen')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('case:screen')
  @ApiOkResponse({ type: CaseResponse })
  screen(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ScreenRequest,
  ): Promise<Reply<CaseResponse>> {
    return this.actOnCase.execute(actor, command, id, version, { type: 'screen', ...body });
  }

  /** Somebody has spoken with the family. */
  @Post(':id/actions/recordContact')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('case:recordContact')
  @ApiOkResponse({ type: CaseResponse })
  recordContact(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: RecordContactRequest,
  ): Promise<Reply<CaseResponse>> {
    return this.actOnCase.execute(actor, command, id, version, { type: 'recordContact', ...body });
  }

  /** Hands a need to other services; with high risk all of them are alerted at once. */
  @Post(':id/actions/refer')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('case:refer')
  @ApiOkResponse({ type: ReferredResponse })
  refer(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ReferRequest,
  ): Promise<Reply<ReferredResponse>> {
    return this.sendReferral.execute(actor, command, id, version, body);
  }

  @Post(':id/actions/close')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('case:close')
  @ApiOkResponse({ type: CaseResponse })
  close(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: CloseCaseRequest,
  ): Promise<Reply<CaseResponse>> {
    return this.actOnCase.execute(actor, command, id, version, { type: 'close', ...body });
  }
}

function positionIn(cursor: string): { readonly contactDueAt: number; readonly id: string } {
  const [contactDueAt, id] = decodeCursor(EARLIEST_CONTACT_FIRST, cursor, ['instant', 'uuid']);
  return { contactDueAt: Number(contactDueAt), id: String(id) };
}
