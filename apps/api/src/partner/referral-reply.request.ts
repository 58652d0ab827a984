import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { NOTE_LENGTH } from '#core/partner/note';
import { codesOf, LATE_CAUSE, REFERRAL_REPLY } from '#core/vocabulary';
import type { LateCause, ReferralReply } from '#core/vocabulary';
import type { ReferralReplyInput } from '#handlers/partner/reply-to-referral.handler';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { LinkRequest, SECRET } from './reply.request';

export class ReplyToReferralByLinkRequest extends LinkRequest implements ReferralReplyInput {
  /** Left out: the answer is a problem that asks for the code, and nothing is lost. */
  @OptionalField()
  @Matches(SECRET)
  @ApiProperty({ type: String, pattern: SECRET.source })
  readonly proof?: string;

  /** One of the replies the page offers. */
  @IsIn(codesOf(REFERRAL_REPLY))
  @ApiProperty({ enum: codesOf(REFERRAL_REPLY), enumName: 'ReferralReply' })
  readonly reply: ReferralReply;

  @OptionalField()
  @IsSafeText(NOTE_LENGTH)
  readonly note?: string;

  /** Whose it is instead: goes with `notOurService`. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly proposedInstitutionId?: string;

  /** Required when the answer is late; `sentLateByUs` disputes whose delay it was. */
  @OptionalField()
  @IsIn(codesOf(LATE_CAUSE))
  @ApiProperty({ enum: codesOf(LATE_CAUSE), enumName: 'LateCause' })
  readonly lateCause?: LateCause;
}
