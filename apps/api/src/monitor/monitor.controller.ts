import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { DeadlinePurpose } from '#core/vocabulary';
import { ListBreaches } from '#handlers/monitor/list-breaches.query';
import { MonitorComplaints } from '#handlers/monitor/monitor-complaints.query';
import { ReadMonitor } from '#handlers/monitor/read-monitor.query';
import { decodeCursor } from '#platform/http/cursor';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { PageRequest } from '#platform/http/page.request';
import { CurrentActor, Permit } from '../auth/access';
import { listBody } from '../http/list';
import { IsOneOrMoreOf } from '../http/query-list.field';
import { BreachListResponse } from './breach.response';
import { MonitorListRequest, MonitorRequest } from './monitor.request';
import { MonitorListResponse, MonitorResponse } from './monitor.response';

/** Purposes that measure: passing them is a breach. */
const MEASURED = ['climb', 'target', 'ceiling'] as const satisfies readonly DeadlinePurpose[];
const DAYS_AHEAD = 60;
const MS_PER_HOUR = 3_600_000;
const MOST_OVERDUE_FIRST = 'breaches.dueAt';
const NEXT_DUE_FIRST = 'monitor.dueAt';

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
  constructor(
    private readonly listBreaches: ListBreaches,
    private readonly readMonitor: ReadMonitor,
    private readonly monitorComplaints: MonitorComplaints,
  ) {}

  /** Every figure of the monitor, of one instant, narrowed to what is asked for. */
  @Get('summary')
  @Permit('monitor:read')
  @ApiOkResponse({ type: MonitorResponse })
  summary(@CurrentActor() actor: UserActor, @Query() filter: MonitorRequest): Promise<MonitorResponse> {
    return this.readMonitor.execute(actor, filter);
  }

  /** The complaints behind a figure: asked with the same filter there are exactly as many. */
  @Get('complaints')
  @Permit('monitor:read')
  @ApiOkResponse({ type: MonitorListResponse })
  async complaints(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, ...question }: MonitorListRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MonitorListResponse> {
    const after = cursor === undefined ? undefined : positionIn(NEXT_DUE_FIRST, cursor);
    const page = await this.monitorComplaints.execute(actor, { ...question, after });
    return { asOf: page.asOf, count: page.count, ...listBody(NEXT_DUE_FIRST, page, request, reply) };
  }

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
    const after = cursor === undefined ? undefined : positionIn(MOST_OVERDUE_FIRST, cursor);
    const page = await this.listBreaches.execute(actor, { ...filter, withinMs: withinHours * MS_PER_HOUR, after });
    return { asOf: page.asOf, ...listBody(MOST_OVERDUE_FIRST, page, request, reply) };
  }
}

function positionIn(list: string, cursor: string): { readonly dueAt: number; readonly id: string } {
  const [dueAt, id] = decodeCursor(list, cursor, ['instant', 'uuid']);
  return { dueAt: Number(dueAt), id: String(id) };
}
