import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { CATEGORY, codesOf } from '#core/vocabulary';
import type { CategoryCode } from '#core/vocabulary';
import { IsNik, IsPhone } from '#platform/http/fields/person.fields';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';

export class FindPersonsRequest {
  /** NIK, KK, last four of the KKS, telephone, number of a complaint, or name and place. */
  @IsSafeText({ min: 1, max: 120 })
  readonly q: string;

  /** Your open call: the purpose of the look-up. */
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly callId: string;
}

export class FindDuplicatesRequest {
  /** Your open call: the purpose of the look-up. */
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly callId: string;

  /** Somebody the search found: what she is known by need not be typed again. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly personId?: string;

  @OptionalField()
  @IsNik()
  readonly nik?: string;

  @OptionalField()
  @IsPhone()
  readonly phone?: string;

  @OptionalField()
  @IsSafeText({ min: 1, max: 300 })
  readonly name?: string;

  @OptionalField()
  @IsRegionCode('village')
  readonly regionCode?: string;

  @OptionalField()
  @IsIn(codesOf(CATEGORY))
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category?: CategoryCode;
}

export class FindVillagesRequest {
  /** Beginning of the name; further words pick by district and regency. */
  @IsSafeText({ min: 2, max: 80 })
  readonly q: string;
}

export class PreviewFilingRequest {
  @IsIn(codesOf(CATEGORY))
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category: CategoryCode;

  @IsRegionCode('village')
  readonly regionCode: string;
}
