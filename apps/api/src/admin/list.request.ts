import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { codesOf, POSITION_STATE, SEAT } from '#core/vocabulary';
import type { PositionState, Seat } from '#core/vocabulary';
import { decodeCursor } from '#platform/http/cursor';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { IsPlainDate } from '#platform/http/fields/time.fields';
import { PageRequest } from '#platform/http/page.request';

const ACTION = '^[A-Za-z]+(?:\\.[A-Za-z]+)?$';

export class SearchListRequest extends PageRequest {
  /** Part of a name, a login or a title. */
  @OptionalField()
  @IsSafeText({ min: 2, max: 60 })
  readonly q?: string;
}

export class ListPositionsRequest extends SearchListRequest {
  @OptionalField()
  @IsIn(codesOf(SEAT))
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat?: Seat;

  /** Whatever serves this region or a part of it. */
  @OptionalField()
  @IsRegionCode('province', 'regency', 'district', 'village')
  readonly region?: string;

  /** Left out: all that are not over. */
  @OptionalField()
  @IsIn(codesOf(POSITION_STATE))
  @ApiProperty({ enum: codesOf(POSITION_STATE), enumName: 'PositionState' })
  readonly state?: PositionState;
}

export class SearchAuditRequest extends PageRequest {
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly actorId?: string;

  /** Of a complaint, or of whatever the act was about. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly subjectId?: string;

  /** Of a complaint, as people know it. One that is not known, or may not be, finds nothing. */
  @OptionalField()
  @IsSafeText({ min: 2, max: 60 })
  readonly complaintNumber?: string;

  @OptionalField()
  @IsString()
  @MaxLength(60)
  @Matches(new RegExp(ACTION))
  @ApiProperty({ type: String, maxLength: 60, pattern: ACTION, example: 'leave.recorded' })
  readonly action?: string;

  /** First day, western time. */
  @OptionalField()
  @IsPlainDate()
  readonly from?: string;

  /** Last day. */
  @OptionalField()
  @IsPlainDate()
  readonly to?: string;
}

/** The id of the last one of the page before. */
export const idIn = (list: string, cursor: string | undefined): string | undefined =>
  cursor === undefined ? undefined : String(decodeCursor(list, cursor, ['uuid'])[0]);
