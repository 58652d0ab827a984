import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { DeadlinePurpose } from '#core/vocabulary';
import { ListBreaches } from '#handlers/monitor/list-breaches.query';
import { decodeCursor } from '#platform/http/cursor';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { PageRequest } from '#platform/http/page.request';
import { CurrentActor, Permit } from '../auth/access';
import { listBody } from '../http/list';
import { IsOneOrMoreOf } from '../http/query-list.field';
import { BreachListResponse } from './breach.response';

/** Purposes that measure: passing them is a breach. */
const MEASURED = ['climb', 'target', 'ceiling'] as const satisfies readonly DeadlinePurpose[];
const DAYS_AHEAD = 60;
const MS_PER_HOUR = 3_600_000;
const MOST_OVERDUE_FIRST = 'breaches.dueAt';

export class ListBreachesRequest extends PageRequest {
  /** Also what falls due within this many hours of business time. */
  @OptionalField()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(DAYS_AHEAD * 24)
  @ApiProperty({ type: 'integer', minimum: 0, maximum: DAYS_AHEAD * 24, default: 0 })
  readonly withinHours: number = 0;

  @IsOneOrMoreOf(MEASURED, 'MeasuredPurpose')
  readonly purpose?: readonly DeadlinePurpose[];

  /** Everything in this region. */
  @OptionalField()
  @IsRegionCode('province', 'regency', 'district', 'village')
  readonly region?: string;
}

@ApiTags('monitor')
@Controller('monitor')
export class MonitorController {
  constructor(private readonly listBreaches: ListBreaches) {}

  /** Clocks that run past their due instant, the most overdue first. */
  @Get('breaches')
  @Permit('monitor:read')
  @ApiOkResponse({ type: BreachListResponse })
  async breaches(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, withinHours, ...filter }: ListBreachesRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BreachListResponse> {
    const after = cursor === undefined ? undefined : positionIn(cursor);
    const page = await this.listBreaches.execute(actor, { ...filter, withinMs: withinHours * MS_PER_HOUR, after });
    return { asOf: page.asOf, ...listBody(MOST_OVERDUE_FIRST, page, request, reply) };
  }
}

function positionIn(cursor: string): { readonly dueAt: number; readonly id: string } {
  const [dueAt, id] = decodeCursor(MOST_OVERDUE_FIRST, cursor, ['instant', 'uuid']);
  return { dueAt: Number(dueAt), id: String(id) };
}
