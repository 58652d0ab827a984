import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import {
  ATTEMPT_OUTCOME,
  CALL_RESULT,
  CALLER_FACT,
  CALLER_KIND,
  CATEGORY,
  codesOf,
  PAYMENT_STATE,
} from '#core/vocabulary';
import type { AttemptOutcome, CallerFact, CallerKind, CallResult, CategoryCode, PaymentState } from '#core/vocabulary';
import { IsNestedList } from '#platform/http/fields/nested.field';
import { IsPhone } from '#platform/http/fields/person.fields';
import { GoesWith, OptionalField } from '#platform/http/fields/presence.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { IsInstant } from '#platform/http/fields/time.fields';
import { PageRequest } from '#platform/http/page.request';

export class StartCallRequest {
  /** The promised call that this one keeps. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly callBackId?: string;
}

const OPEN = ['open'] as const;

export class ListCallsRequest {
  /** Mine that have not ended. */
  @OptionalField()
  @IsIn(OPEN)
  @ApiProperty({ enum: OPEN, default: 'open' })
  readonly status = 'open' as const;
}

export class CheckCallerRequest {
  /** Whom the call is about, as the search found her. */
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly personId: string;

  @IsIn(codesOf(CALLER_KIND))
  @ApiProperty({ enum: codesOf(CALLER_KIND), enumName: 'CallerKind' })
  readonly kind: CallerKind;

  /** What the caller said and the screen shows. */
  @IsArray()
  @ArrayMaxSize(codesOf(CALLER_FACT).length)
  @ArrayUnique()
  @IsIn(codesOf(CALLER_FACT), { each: true })
  @ApiProperty({ enum: codesOf(CALLER_FACT), enumName: 'CallerFact', isArray: true })
  readonly facts: readonly CallerFact[];
}

export class ReadPointRequest {
  @Matches(/^[a-z-]{1,60}$/)
  @ApiProperty({ type: String, pattern: '^[a-z-]{1,60}$', example: 'rapel' })
  readonly code: string;

  @IsInt()
  @Min(1)
  @Max(10_000)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10_000 })
  readonly version: number;
}

const isPromise = ({ result }: WrapUpRequest): boolean => result === 'callBack';

export class WrapUpRequest {
  @IsIn(codesOf(CALL_RESULT))
  @ApiProperty({ enum: codesOf(CALL_RESULT), enumName: 'CallResult' })
  readonly result: CallResult;

  /** What was read out, in which version. */
  @OptionalField()
  @IsNestedList(() => ReadPointRequest, { max: 30 })
  readonly points?: readonly ReadPointRequest[];

  /** When we telephone again; not in the past, not more than 60 days from now. */
  @GoesWith(isPromise)
  @IsInstant()
  readonly callBackAt?: string;

  @GoesWith(isPromise)
  @IsPhone()
  readonly callBackPhone?: string;

  /** Whole hours between which it is safe to telephone. */
  @OptionalField()
  @IsInt()
  @Min(0)
  @Max(23)
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 23 })
  readonly callBackFromHour?: number;

  @OptionalField()
  @IsInt()
  @Min(1)
  @Max(24)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 24 })
  readonly callBackUntilHour?: number;

  /** What may be said to whoever answers. */
  @OptionalField()
  @IsSafeText({ min: 1, max: 200 })
  readonly callBackWords?: string;
}

export class TalkingPointsRequest {
  @OptionalField()
  @IsIn(codesOf(CATEGORY))
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category?: CategoryCode;

  /** What fits it comes first. */
  @OptionalField()
  @IsIn(codesOf(PAYMENT_STATE))
  @ApiProperty({ enum: codesOf(PAYMENT_STATE), enumName: 'PaymentState' })
  readonly paymentState?: PaymentState;
}

export class ListCallBacksRequest extends PageRequest {
  @OptionalField()
  @IsIn(OPEN)
  @ApiProperty({ enum: OPEN, default: 'open' })
  readonly status = 'open' as const;
}

export class RecordAttemptRequest {
  @IsIn(codesOf(ATTEMPT_OUTCOME))
  @ApiProperty({ enum: codesOf(ATTEMPT_OUTCOME), enumName: 'AttemptOutcome' })
  readonly outcome: AttemptOutcome;
}
