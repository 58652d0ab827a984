import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsString, Max, MaxLength, Min } from 'class-validator';
import { OptionalField } from './fields/presence.field';

const DEFAULT_LIMIT = 25;
const MAX_LIMIT = 100;

/** Query of every list; extend it with the list's own filters. */
export class PageRequest {
  @OptionalField()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_LIMIT)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT })
  readonly limit: number = DEFAULT_LIMIT;

  /** Opaque: from the `next` link of the page before. */
  @OptionalField()
  @IsString()
  @MaxLength(512)
  @ApiProperty({ type: String, maxLength: 512 })
  readonly cursor?: string;
}
