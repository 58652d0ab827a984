import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { textOf } from '#core/explain/explanation-text';
import { ExplainDeadline } from '#handlers/explain/explain-deadline.query';
import type { Locale } from '#platform/http/locale';
import { RequestLocale } from '#platform/http/request-header.decorators';
import { CurrentActor, Permit } from '../auth/access';
import { IdParam } from '../http/id.param';
import { ExplainRequest } from './explanation.request';
import { DeadlineExplanationResponse } from './explanation.response';

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly explainDeadline: ExplainDeadline) {}

  /** Why a clock is due when it is: what was counted, what was not and why, as data and in words of the asked language. */
  @Get(':id/explain')
  @Permit('deadline:explain')
  @ApiExtraModels(DeadlineExplanationResponse)
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: getSchemaPath(DeadlineExplanationResponse) } },
      'text/plain': { schema: { type: 'string' } },
    },
  })
  async explain(
    @CurrentActor() actor: UserActor,
    @Param() { id }: IdParam,
    @Query() { as }: ExplainRequest,
    @RequestLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeadlineExplanationResponse | string> {
    const explanation = await this.explainDeadline.execute(actor, id, locale);
    void reply.header('Content-Language', locale).header('Vary', 'Accept-Language');
    if (as === 'json') return explanation;
    void reply.type('text/plain; charset=utf-8');
    return textOf({ sentences: explanation.sentences, days: explanation.table }, locale);
  }
}
