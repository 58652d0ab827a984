import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Matches, Max, MaxLength, Min } from 'class-validator';
import { MOST_TASKS } from '#handlers/task-sheet/sheet-columns';
import { OptionalField } from '#platform/http/fields/presence.field';

/** Characters: 1.5 million bytes of a file. A thousand filled-in rows take a tenth of it. */
const LONGEST = 2_000_000;
/** RFC 4648 §4. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

export class TaskSheetRequest {
  /** The workbook as base64: it goes through the same strict reading of JSON as everything else. */
  @Matches(BASE64)
  @MaxLength(LONGEST)
  @ApiProperty({ type: String, format: 'byte', pattern: BASE64.source, maxLength: LONGEST })
  readonly file: string;
}

export class TakeSheetRequest {
  /** Of the sheet, at most. */
  @OptionalField()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_TASKS)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: MOST_TASKS, default: MOST_TASKS })
  readonly rows: number = MOST_TASKS;
}
