import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { CommandRequest, Reply } from '#handlers/idempotency/once';
import { AnswerCodes } from '#handlers/partner/answer-codes.handler';
import { AnswerPage } from '#handlers/partner/answer-page.query';
import { Letters } from '#handlers/partner/letters.handler';
import { ReplyToTask } from '#handlers/partner/reply-to-task.handler';
import { Public } from '../auth/access';
import { Command, CommandRoute } from '../http/command';
import { TaskResponse } from '../tasks/task.response';
import { ApiPdf, attachedPdf } from '../http/pdf';
import { CodeSentResponse, LinkPageResponse, ProofResponse, SubjectResponse } from './answer-page.response';
import { LetterByLinkRequest } from './letter.request';
import { LinkMisses } from './link-misses';
import { ConfirmCodeRequest, LinkRequest, ProvenLinkRequest, ReplyByLinkRequest } from './reply.request';

/**
 * One task, answered without a login. The token comes in the body alone; who holds it acts as the task's holder, by link.
 * Codes are asked for and confirmed here for the links of referrals too.
 */
@ApiTags('answer links')
@Controller('answer-links')
@Public()
export class AnswerLinksController {
  constructor(
    private readonly page: AnswerPage,
    private readonly codes: AnswerCodes,
    private readonly replyToTask: ReplyToTask,
    private readonly letters: Letters,
    private readonly misses: LinkMisses,
  ) {}

  /**
   * What is asked, with personal data masked; of a sensitive complaint only that something waits. That it was opened, and on
   * which kind of device, is written down.
   */
  @Post('open')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkPageResponse })
  open(@Body() { token }: LinkRequest, @Req() request: FastifyRequest): Promise<LinkPageResponse> {
    const from = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    return this.misses.guard(request.ip, () => this.page.byLink(token, from));
  }

  /** Sends six digits to the registered contact of the position, wherever the link has been forwarded to. */
  @Post('request-code')
  @HttpCode(200)
  @ApiOkResponse({ type: CodeSentResponse })
  async requestCode(@Body() { token }: LinkRequest, @Req() request: FastifyRequest): Promise<CodeSentResponse> {
    await this.misses.guard(request.ip, () => this.codes.request(token));
    return { status: 'queued' };
  }

  /** Exchanges the code for a proof that is sent with the answer. */
  @Post('confirm-code')
  @HttpCode(200)
  @ApiOkResponse({ type: ProofResponse })
  confirmCode(@Body() { token, code }: ConfirmCodeRequest, @Req() request: FastifyRequest): Promise<ProofResponse> {
    return this.misses.guard(request.ip, () => this.codes.confirm(token, code));
  }

  /** What is asked, after the code; personal data stay masked. Audited. */
  @Post('page')
  @HttpCode(200)
  @ApiOkResponse({ type: LinkPageResponse })
  provenPage(@Body() { token, proof }: ProvenLinkRequest, @Req() request: FastifyRequest): Promise<LinkPageResponse> {
    return this.misses.guard(request.ip, () => this.page.provenByLink(token, proof));
  }

  /** Whom it is about, in full; audited. */
  @Post('subject')
  @HttpCode(200)
  @ApiOkResponse({ type: SubjectResponse })
  subject(@Body() { token, proof }: ProvenLinkRequest, @Req() request: FastifyRequest): Promise<SubjectResponse> {
    return this.misses.guard(request.ip, () => this.page.subjectByLink(token, proof));
  }

  /**
   * A letter to print, masked; of a sensitive complaint after the code. It gets its number when it is first asked for, and is
   * the same from then on; audited.
   */
  @Post('letter')
  @HttpCode(200)
  @ApiPdf()
  async letter(@Body() body: LetterByLinkRequest, @Req() request: FastifyRequest): Promise<StreamableFile> {
    const { token, kind, proof } = body;
    return attachedPdf(await this.misses.guard(request.ip, () => this.letters.byLink(token, kind, proof)));
  }

  /** The answer, or that it is not ours. Uses the link up. */
  @Post('reply')
  @HttpCode(200)
  @CommandRoute()
  @ApiOkResponse({ type: TaskResponse })
  reply(
    @Command() command: CommandRequest,
    @Body() { token, proof, ...input }: ReplyByLinkRequest,
    @Req() request: FastifyRequest,
  ): Promise<Reply<TaskResponse>> {
    return this.misses.guard(request.ip, () => this.replyToTask.byLink(token, proof, command, input));
  }
}
