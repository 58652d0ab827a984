import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { SearchAudit } from '#handlers/audit/search-audit.query';
import { ReadImbalance } from '#handlers/organisation/read-imbalance.query';
import { decodeCursor } from '#platform/http/cursor';
import { CurrentActor, Permit } from '../auth/access';
import { listBody } from '../http/list';
import { SearchAuditRequest } from './list.request';
import { AuditPageResponse, ImbalanceResponse } from './watch.response';

const AUDIT = 'audit.id';

@ApiTags('admin')
@Controller('admin')
export class WatchController {
  constructor(
    private readonly readImbalance: ReadImbalance,
    private readonly searchAudit: SearchAudit,
  ) {}

  /** Districts without a supervisor, empty seats, people away without a deputy, and who has too much. */
  @Get('imbalance')
  @Permit('organisation:read')
  @ApiOkResponse({ type: ImbalanceResponse })
  imbalance(@CurrentActor() actor: UserActor): Promise<ImbalanceResponse> {
    return this.readImbalance.execute(actor);
  }

  /** Who did what, the newest first. To look is written down too. */
  @Get('audit')
  @Permit('audit:search')
  @ApiOkResponse({ type: AuditPageResponse })
  async audit(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, ...search }: SearchAuditRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AuditPageResponse> {
    const [below] = cursor === undefined ? [] : decodeCursor(AUDIT, cursor, ['number']);
    const page = await this.searchAudit.execute(actor, {
      ...search,
      below: below === undefined ? undefined : String(Math.floor(Number(below))),
    });
    return listBody(AUDIT, page, request, reply);
  }
}
