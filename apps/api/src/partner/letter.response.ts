import { ApiProperty } from '@nestjs/swagger';
import { codesOf, LETTER_KIND } from '#core/vocabulary';
import type { LetterKind } from '#core/vocabulary';
import type { LetterView } from '#handlers/partner/letter.view';

export class LetterResponse implements LetterView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  /** `0412/PKH/XI/2026`: without a gap in its year. */
  @ApiProperty({ type: String, example: '0412/PKH/XI/2026' })
  readonly number: string;
  @ApiProperty({ enum: codesOf(LETTER_KIND), enumName: 'LetterKind' })
  readonly kind: LetterKind;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly issuedAt: string;
  /** Of the file, in hex. */
  @ApiProperty({ type: String, pattern: '^[0-9a-f]{64}$' })
  readonly sha256: string;
}
