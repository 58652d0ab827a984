import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { CallerPayment } from '#handlers/call/caller-payment.query';
import { CheckCaller } from '#handlers/call/check-caller.handler';
import { ListTalkingPoints } from '#handlers/call/list-talking-points.query';
import { ReadCall } from '#handlers/call/read-call.query';
import { StartCall } from '#handlers/call/start-call.handler';
import { WrapUpCall } from '#handlers/call/wrap-up-call.handler';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { etagOf } from '#platform/http/etag';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, CommandRoute, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import {
  CheckCallerRequest,
  ListCallsRequest,
  StartCallRequest,
  TalkingPointsRequest,
  WrapUpRequest,
} from './call.request';
import { CallerPaymentResponse, CallListResponse, CallResponse, TalkingPointsResponse } from './call.response';

@ApiTags('calls')
@Controller()
export class CallsController {
  constructor(
    private readonly startCall: StartCall,
    private readonly readCall: ReadCall,
    private readonly checkCallerOf: CheckCaller,
    private readonly wrapUpCall: WrapUpCall,
    private readonly callerPayment: CallerPayment,
    private readonly listTalkingPoints: ListTalkingPoints,
  ) {}

  /** Takes a call. It is the purpose of every look-up made in it. */
  @Post('calls')
  @CommandRoute()
  @Permit('call:take')
  @ApiCreatedResponse({ type: CallResponse })
  start(
    @CurrentActor() actor: UserActor,
    @Command() command: CommandRequest,
    @Body() body: StartCallRequest,
  ): Promise<Reply<CallResponse>> {
    return this.startCall.execute(actor, command, body);
  }

  /** Your calls that have not ended, the newest first. */
  @Get('calls')
  @Permit('call:take')
  @ApiOkResponse({ type: CallListResponse })
  list(@CurrentActor() actor: UserActor, @Query() _query: ListCallsRequest): Promise<CallListResponse> {
    return this.readCall.open(actor);
  }

  @Get('calls/:id')
  @Permit('call:take')
  @ApiOkResponse({ type: CallResponse })
  async read(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CallResponse> {
    const call = await this.readCall.one(actor, id);
    void reply.header('ETag', etagOf(call.version));
    return call;
  }

  /** Whom the call is about, and what of what the caller said matched. */
  @Post('calls/:id/actions/checkCaller')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('call:take')
  @ApiOkResponse({ type: CallResponse })
  checkCaller(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: CheckCallerRequest,
  ): Promise<Reply<CallResponse>> {
    return this.checkCallerOf.execute(actor, command, id, version, body);
  }

  /** How her payment stands, how old the data are, and the sentence to say: after the caller check, and audited. */
  @Get('calls/:id/payment')
  @Permit('call:take')
  @ApiOkResponse({ type: CallerPaymentResponse })
  payment(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<CallerPaymentResponse> {
    return this.callerPayment.execute(actor, id);
  }

  /** Ends the call with its result. */
  @Post('calls/:id/actions/wrapUp')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('call:take')
  @ApiOkResponse({ type: CallResponse })
  wrapUp(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: WrapUpRequest,
  ): Promise<Reply<CallResponse>> {
    return this.wrapUpCall.execute(actor, command, id, version, body);
  }

  /** Short texts to be read out; which version was read is kept with the call. */
  @Get('talking-points')
  @Permit('call:take')
  @ApiOkResponse({ type: TalkingPointsResponse })
  talkingPoints(
    @CurrentActor() actor: UserActor,
    @Query() filter: TalkingPointsRequest,
  ): Promise<TalkingPointsResponse> {
    return this.listTalkingPoints.execute(actor, filter);
  }
}
