import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ActOnReferral } from '#handlers/referral/act-on-referral.handler';
import { ListReferrals } from '#handlers/referral/list-referrals.query';
import { ReadReferral } from '#handlers/referral/read-referral.query';
import { decodeCursor } from '#platform/http/cursor';
import { etagOf } from '#platform/http/etag';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { listBody } from '../http/list';
import {
  AcceptReferralRequest,
  CompleteReferralRequest,
  ConfirmReferralContactRequest,
  DeclineReferralRequest,
  ListReferralsRequest,
  ProgressRequest,
  ReaddressRequest,
  RecordCallRequest,
  RevokeReferralRequest,
  SeeReferralRequest,
} from './referral.request';
import { ReferralFileResponse, ReferralListResponse, ReferralResponse } from './referral.response';

const NEXT_DUE_FIRST = 'referrals.stepDueAt';

@ApiTags('referrals')
@Controller('referrals')
export class ReferralsController {
  constructor(
    private readonly listReferrals: ListReferrals,
    private readonly readReferral: ReadReferral,
    private readonly actOnReferral: ActOnReferral,
  ) {}

  /** Referrals, the next due first: those your institution is asked to take, or those of the cases you may manage. */
  @Get()
  @Permit('referral:list')
  @ApiOkResponse({ type: ReferralListResponse })
  async list(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, ...filter }: ListReferralsRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralListResponse> {
    const page = await this.listReferrals.execute(actor, {
      ...filter,
      after: cursor === undefined ? undefined : positionIn(cursor),
    });
    return listBody(NEXT_DUE_FIRST, page, request, reply);
  }

  /** The referral with its packet. The read is written down. */
  @Get(':id')
  @Permit('referral:read')
  @ApiOkResponse({ type: ReferralFileResponse })
  async read(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReferralFileResponse> {
    const referral = await this.readReferral.execute(actor, id);
    void reply.header('ETag', etagOf(referral.version));
    return referral;
  }

  /** "I have read it": the reminder falls away, the clock goes on. */
  @Post(':id/actions/see')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:see')
  @ApiOkResponse({ type: ReferralResponse })
  see(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() _body: SeeReferralRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'see' });
  }

  /** The service takes it on. */
  @Post(':id/actions/accept')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:accept')
  @ApiOkResponse({ type: ReferralResponse })
  accept(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: AcceptReferralRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'accept', ...body });
  }

  /** Gives it back with a reason: the next service is asked at once. */
  @Post(':id/actions/decline')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:decline')
  @ApiOkResponse({ type: ReferralResponse })
  decline(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: DeclineReferralRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'decline', ...body });
  }

  /** How it goes; due at least as often as the policy says. */
  @Post(':id/actions/progress')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:progress')
  @ApiOkResponse({ type: ReferralResponse })
  progress(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ProgressRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'progress', ...body });
  }

  /** Carried out: it goes back to the case with its outcome. */
  @Post(':id/actions/complete')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:complete')
  @ApiOkResponse({ type: ReferralResponse })
  complete(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: CompleteReferralRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'complete', ...body });
  }

  /** Somebody has telephoned the service. */
  @Post(':id/actions/recordCall')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:recordCall')
  @ApiOkResponse({ type: ReferralResponse })
  recordCall(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: RecordCallRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'recordCall', ...body });
  }

  /** A named person of a service has the family: from now on it is theirs, and the others stand down. */
  @Post(':id/actions/confirmContact')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:confirmContact')
  @ApiOkResponse({ type: ReferralResponse })
  confirmContact(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ConfirmReferralContactRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'confirmContact', ...body });
  }

  /** Nobody took it: other services are asked. */
  @Post(':id/actions/readdress')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:readdress')
  @ApiOkResponse({ type: ReferralResponse })
  readdress(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: ReaddressRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'readdress', ...body });
  }

  /** Takes it back, as long as nobody works on it. */
  @Post(':id/actions/revoke')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('referral:revoke')
  @ApiOkResponse({ type: ReferralResponse })
  revoke(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() body: RevokeReferralRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.actOnReferral.execute(actor, command, id, version, { type: 'revoke', ...body });
  }
}

function positionIn(cursor: string): { readonly stepDueAt: number; readonly id: string } {
  const [stepDueAt, id] = decodeCursor(NEXT_DUE_FIRST, cursor, ['instant', 'uuid']);
  return { stepDueAt: Number(stepDueAt), id: String(id) };
}
