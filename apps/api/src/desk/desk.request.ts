import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { TILES } from '#core/desk/tile';
import type { Tile } from '#core/desk/tile';
import { CATEGORY, codesOf, PARTY } from '#core/vocabulary';
import type { CategoryCode, Party } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { PageRequest } from '#platform/http/page.request';
import { IsOneOrMoreOf } from '../http/query-list.field';

const WHOSE = ['mine', 'visible'] as const;

/** What the tiles are counted under. */
export class DeskTilesRequest {
  @IsOneOrMoreOf(codesOf(CATEGORY), 'CategoryCode')
  readonly category?: readonly CategoryCode[];

  /** Parties of whom an answer is awaited. */
  @IsOneOrMoreOf(codesOf(PARTY), 'Party')
  readonly party?: readonly Party[];

  /** The office of whom an answer is awaited. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId?: string;

  /** Everything in this region. */
  @OptionalField()
  @IsRegionCode('province', 'regency', 'district', 'village')
  readonly region?: string;
}

export class DeskItemsRequest extends PageRequest {
  /** A saved filter; left out, everything that is open. */
  @OptionalField()
  @IsIn(TILES)
  @ApiProperty({ enum: TILES, enumName: 'Tile' })
  readonly tile?: Tile;

  /** `mine`: it is my move. */
  @OptionalField()
  @IsIn(WHOSE)
  @ApiProperty({ enum: WHOSE, default: 'visible' })
  readonly whose: (typeof WHOSE)[number] = 'visible';

  @IsOneOrMoreOf(codesOf(CATEGORY), 'CategoryCode')
  readonly category?: readonly CategoryCode[];

  /** Parties of whom an answer is awaited. */
  @IsOneOrMoreOf(codesOf(PARTY), 'Party')
  readonly party?: readonly Party[];

  /** The office of whom an answer is awaited. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId?: string;

  /** Everything in this region. */
  @OptionalField()
  @IsRegionCode('province', 'regency', 'district', 'village')
  readonly region?: string;
}
