import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsUUID } from 'class-validator';
import { PACKET_FIELDS } from '#core/referral/referral';
import type { PacketField } from '#core/referral/referral';
import { CASE_CLOSURE, CASE_STATUS, codesOf, CONSENT, REFERRAL_NEED, RISK } from '#core/vocabulary';
import type { CaseClosure, CaseStatus, Consent, ReferralNeed, Risk } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { PageRequest } from '#platform/http/page.request';
import { IsOneOrMoreOf } from '../http/query-list.field';
import { IsInstitutionList } from '../referrals/institution-list.field';

export class ListCasesRequest extends PageRequest {
  /** Left out: everything not closed. */
  @IsOneOrMoreOf(codesOf(CASE_STATUS), 'CaseStatus')
  readonly status?: readonly CaseStatus[];

  @IsOneOrMoreOf(codesOf(RISK), 'Risk')
  readonly risk?: readonly Risk[];

  /** The case of one complaint. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly complaintId?: string;
}

export class ScreenRequest {
  @IsIn(codesOf(RISK))
  @ApiProperty({ enum: codesOf(RISK), enumName: 'Risk' })
  readonly risk: Risk;

  @IsIn(codesOf(CONSENT))
  @ApiProperty({ enum: codesOf(CONSENT), enumName: 'Consent' })
  readonly consent: Consent;

  /** Why without consent; required then. */
  @OptionalField()
  @IsSafeText({ min: 5, max: 10_000 })
  readonly overrideReason?: string;
}

export class RecordContactRequest {
  /** How it went. */
  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;
}

export class CloseCaseRequest {
  @IsIn(codesOf(CASE_CLOSURE))
  @ApiProperty({ enum: codesOf(CASE_CLOSURE), enumName: 'CaseClosure' })
  readonly closure: CaseClosure;

  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;
}

export class ReferRequest {
  @IsIn(codesOf(REFERRAL_NEED))
  @ApiProperty({ enum: codesOf(REFERRAL_NEED), enumName: 'ReferralNeed' })
  readonly need: ReferralNeed;

  /** Purpose and minimum data, as the service will read it. Always sealed. */
  @IsSafeText({ min: 10, max: 10_000 })
  readonly packet: string;

  /** What of the family stands in the packet. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(PACKET_FIELDS.length)
  @ArrayUnique()
  @IsIn(PACKET_FIELDS, { each: true })
  @ApiProperty({
    enum: [...PACKET_FIELDS],
    enumName: 'PacketField',
    isArray: true,
    minItems: 1,
    maxItems: PACKET_FIELDS.length,
    uniqueItems: true,
  })
  readonly shared: readonly PacketField[];

  @IsIn(codesOf(CONSENT))
  @ApiProperty({ enum: codesOf(CONSENT), enumName: 'Consent' })
  readonly consent: Consent;

  /** Why without consent; required then. */
  @OptionalField()
  @IsSafeText({ min: 5, max: 10_000 })
  readonly overrideReason?: string;

  /** Services in the order in which they are asked; with high risk all at once. */
  @IsInstitutionList()
  readonly institutionIds: readonly string[];
}
