import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { CLOSURE, codesOf, EXTENDED_LIMIT, EXTENSION_REASON } from '#core/vocabulary';
import type { AnswerOutcome, ExtendedLimit, ExtensionReason } from '#core/vocabulary';
import { IsNestedList } from '#platform/http/fields/nested.field';
import { GoesWith, OptionalField } from '#platform/http/fields/presence.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';

import { PROPOSABLE } from '../tasks/task.request';
import type { ProposableParty } from '../tasks/task.request';
import { AccusedRequest } from './accused.request';

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

export class InvolveRequest {
  @IsIn(PROPOSABLE)
  @ApiProperty({ enum: PROPOSABLE, enumName: 'ProposableParty' })
  readonly party: ProposableParty;

  /** Whether the complaint waits for this party's answer. */
  @IsBoolean()
  @ApiProperty({ type: Boolean })
  readonly isRequired: boolean;
}

export class AccuseRequest {
  @IsNestedList(() => AccusedRequest, { min: 1, max: 20 })
  readonly accused: readonly AccusedRequest[];
}

export class SendBackRequest {
  /** The answered task whose answer will not do. */
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly taskId: string;

  /** What is missing; the party reads it. */
  @IsSafeText({ min: 3, max: 10_000 })
  readonly reason: string;
}

export class AskExtensionRequest {
  /** What more time is asked for. */
  @IsIn(codesOf(EXTENDED_LIMIT))
  @ApiProperty({ enum: codesOf(EXTENDED_LIMIT), enumName: 'ExtendedLimit' })
  readonly of: ExtendedLimit;

  @IsIn(codesOf(EXTENSION_REASON))
  @ApiProperty({ enum: codesOf(EXTENSION_REASON), enumName: 'ExtensionReason' })
  readonly reason: ExtensionReason;

  /** Your own task, whose party's limit it is: goes with `party`, and only with it. */
  @GoesWith(({ of }: AskExtensionRequest) => of === 'party')
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly taskId?: string;

  /** Why it takes longer; whoever decides reads it. */
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text: string;
}

const CONFIRMED = ['confirmed', 'none'] as const;

export class ConfirmContactRequest {
  /** `confirmed`: the reporter may be written to at the contact given. `none`: there is no safe way. */
  @IsIn(CONFIRMED)
  @ApiProperty({ enum: CONFIRMED })
  readonly contact: (typeof CONFIRMED)[number];
}

export class ReasonRequest {
  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly reason?: string;
}

export class AddInformationRequest {
  /** What was told. Card numbers and PINs are taken out before it is stored. */
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text: string;

  /** Your open call in which it was told; the call may then end as added to a complaint. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly callId?: string;
}
