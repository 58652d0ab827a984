import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { NOTE_LENGTH } from '#core/partner/note';
import { codesOf, LATE_CAUSE, REPLY } from '#core/vocabulary';
import type { LateCause, Reply } from '#core/vocabulary';
import type { ReplyInput } from '#handlers/partner/reply-request';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { IsPlainDate } from '#platform/http/fields/time.fields';
import { PROPOSABLE } from '../tasks/task.request';
import type { ProposableParty } from '../tasks/task.request';

/** 256 bits, base64url. In the body, never in an address: addresses are logged on the way. */
export const SECRET = /^[\w-]{43}$/;

export class ReplyRequest implements ReplyInput {
  /** One of the replies the page offers. */
  @IsIn(codesOf(REPLY))
  @ApiProperty({ enum: codesOf(REPLY), enumName: 'Reply' })
  readonly reply: Reply;

  /** Goes with the replies that name a day. */
  @OptionalField()
  @IsPlainDate()
  readonly on?: string;

  @OptionalField()
  @IsSafeText(NOTE_LENGTH)
  readonly note?: string;

  /** Whose it is instead: goes with `notOurs`. */
  @OptionalField()
  @IsIn(PROPOSABLE)
  @ApiProperty({ enum: PROPOSABLE, enumName: 'ProposableParty' })
  readonly proposedParty?: ProposableParty;

  /** Required when the answer is late; `sentLateByUs` disputes whose delay it was. */
  @OptionalField()
  @IsIn(codesOf(LATE_CAUSE))
  @ApiProperty({ enum: codesOf(LATE_CAUSE), enumName: 'LateCause' })
  readonly lateCause?: LateCause;
}

export class LinkRequest {
  @Matches(SECRET)
  @ApiProperty({ type: String, pattern: SECRET.source, description: 'What stands behind the # of the link.' })
  readonly token: string;
}

export class ConfirmCodeRequest extends LinkRequest {
  @Matches(/^\d{6}$/)
  @ApiProperty({ type: String, pattern: '^\\d{6}$', example: '483920' })
  readonly code: string;
}

export class ProvenLinkRequest extends LinkRequest {
  @Matches(SECRET)
  @ApiProperty({ type: String, pattern: SECRET.source, description: 'What the code was exchanged for.' })
  readonly proof: string;
}

export class ReplyByLinkRequest extends ReplyRequest {
  @Matches(SECRET)
  @ApiProperty({ type: String, pattern: SECRET.source })
  readonly token: string;

  /** Left out: the answer is a problem that asks for the code, and nothing is lost. */
  @OptionalField()
  @Matches(SECRET)
  @ApiProperty({ type: String, pattern: SECRET.source })
  readonly proof?: string;
}
