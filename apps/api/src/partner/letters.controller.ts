import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#core/access/actor';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { Letters } from '#handlers/partner/letters.handler';
import { ReferralLetters } from '#handlers/partner/referral-letters.handler';
import { IfMatch } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { Command, VersionedCommandRoute } from '../http/command';
import { IdParam } from '../http/id.param';
import { ApiPdf, attachedPdf } from '../http/pdf';
import { LetterRequest, ReferralLetterRequest } from './letter.request';
import { LetterResponse } from './letter.response';

/** Letters to print: for whoever is asked, masked, and for the desk that may know who is meant. */
@ApiTags('letters')
@Controller()
export class LettersController {
  constructor(
    private readonly letters: Letters,
    private readonly referralLetters: ReferralLetters,
  ) {}

  /** Numbers and keeps a letter; asked for again, also with another key, it is the same one until its due date moves. */
  @Post('tasks/:id/actions/issueLetter')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('letter:print')
  @ApiOkResponse({ type: LetterResponse })
  issueLetter(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() { kind }: LetterRequest,
  ): Promise<Reply<LetterResponse>> {
    return this.letters.issue(actor, command, id, version, kind);
  }

  /** The letter that goes with a referral to one service; as above. */
  @Post('referrals/:id/actions/issueLetter')
  @HttpCode(200)
  @VersionedCommandRoute()
  @Permit('letter:print')
  @ApiOkResponse({ type: LetterResponse })
  issueReferralLetter(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Command() command: CommandRequest,
    @Body() { institutionId }: ReferralLetterRequest,
  ): Promise<Reply<LetterResponse>> {
    return this.referralLetters.issue(actor, command, id, version, institutionId);
  }

  /** The file as it was given out. The read is written down. */
  @Get('letters/:id')
  @Permit('letter:print')
  @ApiPdf()
  async letter(@CurrentActor() actor: UserActor, @Param() { id }: IdParam): Promise<StreamableFile> {
    return attachedPdf(await this.letters.file(actor, id));
  }
}
