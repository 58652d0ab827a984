import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { ListCallBacks } from '#handlers/call/list-call-backs.query';
import { RecordAttempt } from '#handlers/call/record-attempt.handler';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { decodeCursor } from '#platform/http/cursor';
import { etagOf } from '#platform/http/etag';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { listBody } from '../http/list';
import { ListCallBacksRequest, RecordAttemptRequest } from './call.request';
import { CallBackFileResponse, CallBackListResponse, CallBackResponse } from './call.response';

const NEXT_DUE_FIRST = 'callBacks.dueAt';

@ApiTags('calls')
@Controller('call-backs')
export class CallBacksController {
  constructor(
    private readonly callBacks: ListCallBacks,
    private readonly attempts: RecordAttempt,
  ) {}

  /** Promised calls still to be kept, the next due first. */
  @Get()
  @Permit('callBack:handle')
  @ApiOkResponse({ type: CallBackListResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, limit }: ListCallBacksRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallBackListResponse> {
    const page = await this.callBacks.open(actor, {
      limit,
      after: cursor === undefined ? undefined : positionIn(cursor),
    });
    return listBody(NEXT_DUE_FIRST, page, request, reply);
  }

  /** With the number in full, for whoever is about to dial it; audited. */
  @Get(':id')
  @Permit('callBack:handle')
  @ApiOkResponse({ type: CallBackFileResponse })
  async read(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallBackFileResponse> {
    const callBack = await this.callBacks.one(actor, id);
    void reply.header('ETag', etagOf(callBack.version));
    return callBack;
  }

  /** One try. Three in different parts of the day without an answer settle it, and the complaint is told. */
  @Post(':id/actions/recordAttempt')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('callBack:handle')
  @ApiOkResponse({ type: CallBackResponse })
  recordAttempt(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() { outcome }: RecordAttemptRequest,
  ): Promise<Reply<CallBackResponse>> {
    return this.attempts.execute(actor, command, id, version, outcome);
  }
}

function positionIn(cursor: string): { readonly dueAt: number; readonly id: string } {
  const [dueAt, id] = decodeCursor(NEXT_DUE_FIRST, cursor, ['instant', 'uuid']);
  return { dueAt: Number(dueAt), id: String(id) };
}
