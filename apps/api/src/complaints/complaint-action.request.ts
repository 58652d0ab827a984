import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { CLOSURE, codesOf } from '#core/vocabulary';
import type { AnswerOutcome } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';

/** Withdrawing is the reporter's own and no outcome of an answer. */
export const ANSWER_OUTCOMES = codesOf(CLOSURE).filter((code): code is AnswerOutcome => code !== 'DITARIK');

export class AnswerRequest {
  /** The answer to the reporter. */
  @IsSafeText({ min: 5, max: 10_000 })
  readonly text: string;

  @IsIn(ANSWER_OUTCOMES)
  @ApiProperty({ enum: ANSWER_OUTCOMES, enumName: 'AnswerOutcome' })
  readonly outcome: AnswerOutcome;
}

export class ReasonRequest {
  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly reason?: string;
}
