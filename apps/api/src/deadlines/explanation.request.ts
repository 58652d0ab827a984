import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { OptionalField } from '#platform/http/fields/presence.field';

const FORMS = ['json', 'text'] as const;

export class ExplainRequest {
  /** `text`: the same words as plain text, with the day table in columns. */
  @OptionalField()
  @IsIn(FORMS)
  @ApiProperty({ enum: FORMS, default: 'json' })
  readonly as: (typeof FORMS)[number] = 'json';
}
