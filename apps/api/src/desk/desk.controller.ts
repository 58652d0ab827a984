import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { DeskFilters } from '#handlers/desk/desk-filters.query';
import { DeskItems } from '#handlers/desk/desk-items.query';
import { DeskTiles } from '#handlers/desk/desk-tiles.query';
import { decodeCursor } from '#platform/http/cursor';
import { CurrentActor, Permit } from '../auth/access';
import { listBody } from '../http/list';
import { DeskItemsRequest, DeskTilesRequest } from './desk.request';
import { DeskFiltersResponse, DeskItemListResponse, TilesResponse } from './desk.response';

const NEXT_DUE_FIRST = 'desk.dueAt';

@ApiTags('desk')
@Controller('desk')
export class DeskController {
  constructor(
    private readonly deskItems: DeskItems,
    private readonly deskTiles: DeskTiles,
    private readonly deskFilters: DeskFilters,
  ) {}

  /** The saved filters of today, each with exactly as many as its list holds. */
  @Get('tiles')
  @Permit('desk:read')
  @ApiOkResponse({ type: TilesResponse })
  tiles(@CurrentActor() actor: UserActor, @Query() filter: DeskTilesRequest): Promise<TilesResponse> {
    return this.deskTiles.execute(actor, filter);
  }

  /** The queue: what is open, the next due first, each with what has to happen next and whose move it is. */
  @Get('items')
  @Permit('desk:read')
  @ApiOkResponse({ type: DeskItemListResponse })
  async items(
    @CurrentActor() actor: UserActor,
    @Query() { cursor, ...question }: DeskItemsRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeskItemListResponse> {
    const after = cursor === undefined ? undefined : positionIn(cursor);
    const page = await this.deskItems.execute(actor, { ...question, after });
    return { asOf: page.asOf, ...listBody(NEXT_DUE_FIRST, page, request, reply) };
  }

  /** By what the queue can be narrowed: what occurs in it, with its names. */
  @Get('filters')
  @Permit('desk:read')
  @ApiOkResponse({ type: DeskFiltersResponse })
  filters(@CurrentActor() actor: UserActor): Promise<DeskFiltersResponse> {
    return this.deskFilters.execute(actor);
  }
}

function positionIn(cursor: string): { readonly dueAt: number; readonly id: string } {
  const [dueAt, id] = decodeCursor(NEXT_DUE_FIRST, cursor, ['instant', 'uuid']);
  return { dueAt: Number(dueAt), id: String(id) };
}
