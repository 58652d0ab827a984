import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { ReferralLetters } from '#handlers/partner/referral-letters.handler';
import { ReferralPage } from '#handlers/partner/referral-page.query';
import { ReplyToReferral } from '#handlers/partner/reply-to-referral.handler';
import { Public } from '../auth/access';
import { Command, CommandRoute } from '../http/command';
import { ApiPdf, attachedPdf } from '../http/pdf';
import { ReferralResponse } from '../referrals/referral.response';
import { LinkMisses } from './link-misses';
import { ReplyToReferralByLinkRequest } from './referral-reply.request';
import { ReferralPacketResponse, ReferralPageResponse } from './referral-page.response';
import { LinkRequest, ProvenLinkRequest } from './reply.request';

/** One question about one referral, answered by the service that is asked, without a login. The token comes in the body alone. */
@ApiTags('answer links')
@Controller('referral-links')
@Public()
export class ReferralLinksController {
  constructor(
    private readonly page: ReferralPage,
    private readonly replyToReferral: ReplyToReferral,
    private readonly letters: ReferralLetters,
    private readonly misses: LinkMisses,
  ) {}

  /** That something waits, for whom and until when. That it was opened, and on which kind of device, is written down. */
  @Post('open')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralPageResponse })
  open(@Body() { token }: LinkRequest, @Req() request: FastifyRequest): Promise<ReferralPageResponse> {
    const from = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    return this.misses.guard(request.ip, () => this.page.open(token, from));
  }

  /** The packet, with what may be answered; audited. */
  @Post('packet')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralPacketResponse })
  packet(@Body() { token, proof }: ProvenLinkRequest, @Req() request: FastifyRequest): Promise<ReferralPacketResponse> {
    return this.misses.guard(request.ip, () => this.page.read(token, proof));
  }

  /** The letter that goes with it; names neither the family nor, of a sensitive one, the need. */
  @Post('letter')
  @HttpCode(200)
  @ApiPdf()
  async letter(@Body() { token }: LinkRequest, @Req() request: FastifyRequest): Promise<StreamableFile> {
    return attachedPdf(await this.misses.guard(request.ip, () => this.letters.byLink(token)));
  }

  /** Taken on, declined, or how it went. Uses the link up. */
  @Post('reply')
  @HttpCode(200)
  @CommandRoute()
  @ApiOkResponse({ type: ReferralResponse })
  reply(
    @Command() command: CommandRequest,
    @Body() { token, proof, ...input }: ReplyToReferralByLinkRequest,
    @Req() request: FastifyRequest,
  ): Promise<Reply<ReferralResponse>> {
    return this.misses.guard(request.ip, () => this.replyToReferral.byLink(token, proof, command, input));
  }
}
