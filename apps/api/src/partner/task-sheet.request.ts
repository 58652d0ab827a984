import { ApiProperty } from '@nestjs/swagger';
import { Matches, MaxLength } from 'class-validator';

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
