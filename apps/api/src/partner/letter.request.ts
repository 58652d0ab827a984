import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { TASK_LETTERS } from '#core/partner/letter';
import type { TaskLetter } from '#core/partner/letter';
import { OptionalField } from '#platform/http/fields/presence.field';
import { LinkRequest, SECRET } from './reply.request';

export class LetterRequest {
  @IsIn(TASK_LETTERS)
  @ApiProperty({ enum: TASK_LETTERS, enumName: 'TaskLetter' })
  readonly kind: TaskLetter;
}

export class LetterByLinkRequest extends LinkRequest {
  /** Asked for when the page is told after the code alone. */
  @OptionalField()
  @Matches(SECRET)
  @ApiProperty({ type: String, pattern: SECRET.source })
  readonly proof?: string;

  @IsIn(TASK_LETTERS)
  @ApiProperty({ enum: TASK_LETTERS, enumName: 'TaskLetter' })
  readonly kind: TaskLetter;
}

export class ReferralLetterRequest {
  /** Which of the services it is for: the sender says so, a service has only its own. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId?: string;
}
