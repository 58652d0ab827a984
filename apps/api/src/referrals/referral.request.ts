import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import {
  codesOf,
  LATE_CAUSE,
  REFERRAL_DECLINE,
  REFERRAL_NEED,
  REFERRAL_OUTCOME,
  REFERRAL_STATUS,
} from '#core/vocabulary';
import type { LateCause, ReferralDecline, ReferralNeed, ReferralOutcome, ReferralStatus } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsRegionCode } from '#platform/http/fields/region.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { PageRequest } from '#platform/http/page.request';
import { IsOneOrMoreOf } from '../http/query-list.field';
import { IsInstitutionList } from './institution-list.field';

export class ListReferralsRequest extends PageRequest {
  /** Left out: everything that is not over. */
  @IsOneOrMoreOf(codesOf(REFERRAL_STATUS), 'ReferralStatus')
  readonly status?: readonly ReferralStatus[];
}

export class ListInstitutionsRequest {
  @IsIn(codesOf(REFERRAL_NEED))
  @ApiProperty({ enum: codesOf(REFERRAL_NEED), enumName: 'ReferralNeed' })
  readonly need: ReferralNeed;

  /** The family's village, Kemendagri code. */
  @IsRegionCode('village')
  readonly regionCode: string;
}

/** Takes nothing. */
export class SeeReferralRequest {}

/** What a service says may come late; then it says why. */
class LateAnswerRequest {
  /** Required when the answer is late, else not taken; `sentLateByUs` disputes whose delay it was. */
  @OptionalField()
  @IsIn(codesOf(LATE_CAUSE))
  @ApiProperty({ enum: codesOf(LATE_CAUSE), enumName: 'LateCause' })
  readonly lateCause?: LateCause;
}

export class AcceptReferralRequest extends LateAnswerRequest {}

export class DeclineReferralRequest {
  @IsIn(codesOf(REFERRAL_DECLINE))
  @ApiProperty({ enum: codesOf(REFERRAL_DECLINE), enumName: 'ReferralDecline' })
  readonly reason: ReferralDecline;

  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;

  /** Whose it is instead: goes with `notOurs`. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly proposedInstitutionId?: string;
}

export class ProgressRequest extends LateAnswerRequest {
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text: string;
}

export class CompleteReferralRequest extends LateAnswerRequest {
  @IsIn(codesOf(REFERRAL_OUTCOME))
  @ApiProperty({ enum: codesOf(REFERRAL_OUTCOME), enumName: 'ReferralOutcome' })
  readonly outcome: ReferralOutcome;

  @IsSafeText({ min: 3, max: 10_000 })
  readonly text: string;
}

export class RecordCallRequest {
  /** Whom somebody telephoned, and what was said. */
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text: string;
}

export class ConfirmReferralContactRequest {
  /** The service that has the family now. */
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId: string;

  /** The person of that service who has the family. */
  @IsSafeText({ min: 2, max: 300 })
  readonly contactName: string;

  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;
}

export class ReaddressRequest {
  /** Services that have not been asked yet, in the order in which they are asked. */
  @IsInstitutionList()
  readonly institutionIds: readonly string[];
}

export class RevokeReferralRequest {
  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;
}
