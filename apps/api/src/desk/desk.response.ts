import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { TILES } from '#core/desk/tile';
import type { Tile } from '#core/desk/tile';
import { CATEGORY, codesOf, COMPLAINT_STATUS, PARTY, SEVERITY } from '#core/vocabulary';
import type { CategoryCode, ComplaintStatus, Party, Severity } from '#core/vocabulary';
import type { DeskFiltersView } from '#handlers/desk/desk-filters.query';
import type { TilesView } from '#handlers/desk/desk-tiles.query';
import type { DeskItemView } from '#handlers/desk/desk.view';
import { ZONES } from '../http/zones';
import { RunningClockResponse } from './clock.response';
import { NextActionResponse, PlaceResponse } from './next-action.response';

class TileResponse {
  @ApiProperty({ enum: TILES, enumName: 'Tile' })
  readonly tile: Tile;
  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

export class TilesResponse implements TilesView {
  /** The instant the figures are true for. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  /** Everything in the queue. */
  @ApiProperty({ type: 'integer' })
  readonly all: number;
  /** Where it is the caller's move. */
  @ApiProperty({ type: 'integer' })
  readonly mine: number;
  /** `integrity` is left out where there is nothing the caller may see. */
  @ApiProperty({ type: TileResponse, isArray: true })
  readonly tiles: readonly TileResponse[];
}

class DeskItemResponse implements DeskItemView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly number: string;
  @ApiProperty({ enum: codesOf(COMPLAINT_STATUS), enumName: 'ComplaintStatus' })
  readonly status: ComplaintStatus;
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category: CategoryCode;
  @ApiProperty({ enum: codesOf(SEVERITY), enumName: 'Severity' })
  readonly severity: Severity;
  @ApiProperty({ type: PlaceResponse })
  readonly place: PlaceResponse;
  /** Under lock: an integrity complaint. Left out otherwise. */
  @ApiProperty({ type: Boolean, enum: [true], required: false })
  readonly isLocked?: true;
  @ApiProperty({ type: NextActionResponse })
  readonly next: NextActionResponse;
  /** The clock the queue is sorted by. */
  @ApiProperty({ type: RunningClockResponse, required: false })
  readonly clock?: RunningClockResponse;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly ceilingDueAt: string;
  /** Of the family. */
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
}

export class DeskItemListResponse {
  /** The instant the list is true for. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  @ApiProperty({ type: DeskItemResponse, isArray: true })
  readonly items: readonly DeskItemResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}

class NamedCodeResponse {
  @ApiProperty({ type: String })
  readonly code: string;
  @ApiProperty({ type: String })
  readonly name: string;
}

class NamedIdResponse {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: String })
  readonly name: string;
}

export class DeskFiltersResponse implements DeskFiltersView {
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode', isArray: true })
  readonly categories: readonly CategoryCode[];
  @ApiProperty({ enum: codesOf(PARTY), enumName: 'Party', isArray: true })
  readonly parties: readonly Party[];
  /** Kecamatan where everything lies in one kabupaten or kota, else kabupaten and kota. */
  @ApiProperty({ type: NamedCodeResponse, isArray: true })
  readonly regions: readonly NamedCodeResponse[];
  /** Offices of whom an answer is awaited. */
  @ApiProperty({ type: NamedIdResponse, isArray: true })
  readonly institutions: readonly NamedIdResponse[];
}
