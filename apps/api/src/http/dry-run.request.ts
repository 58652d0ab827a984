import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { OptionalField } from '#platform/http/fields/presence.field';

const ANSWERS = ['true', 'false'] as const;

export class DryRunRequest {
  /** `true`: nothing is changed; the answer says what would be. */
  @OptionalField()
  @IsIn(ANSWERS)
  @ApiProperty({ enum: ANSWERS, default: 'false' })
  readonly dryRun: (typeof ANSWERS)[number] = 'false';
}
