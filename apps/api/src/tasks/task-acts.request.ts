import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsUUID, Min } from 'class-validator';
import { codesOf, DOCUMENT, PAUSE_REASON, VISIT_RESULT } from '#core/vocabulary';
import type { DocumentCode, PauseReason, VisitResult } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { IsInstant, IsPlainDate } from '#platform/http/fields/time.fields';

const MOST_TASKS = 100;

export class RecordVisitRequest {
  /** When the family was truly visited; not when it is written down. */
  @IsInstant()
  readonly visitedAt: string;

  @IsIn(codesOf(VISIT_RESULT))
  @ApiProperty({ enum: codesOf(VISIT_RESULT), enumName: 'VisitResult' })
  readonly result: VisitResult;

  /** What was found. */
  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;
}

export class ReassignRequest {
  /** One of the task's candidates. */
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly positionId: string;

  @IsSafeText({ min: 3, max: 10_000 })
  readonly reason: string;
}

export class ReassignManyRequest extends ReassignRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TASKS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @ApiProperty({
    type: String,
    format: 'uuid',
    isArray: true,
    minItems: 1,
    maxItems: MOST_TASKS,
    uniqueItems: true,
  })
  readonly taskIds: readonly string[];

  /** The version in which each was seen, as the preview says; one that has changed since stays where it is. */
  @OptionalField()
  @IsArray()
  @ArrayMaxSize(MOST_TASKS)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @ApiProperty({ type: 'integer', minimum: 1, isArray: true, maxItems: MOST_TASKS })
  readonly versions?: readonly number[];
}

const REASONS = codesOf(PAUSE_REASON);

export class PauseQuestion {
  @IsIn(REASONS)
  @ApiProperty({ enum: REASONS, enumName: 'PauseReason' })
  readonly reason: PauseReason;

  /** The clocks run again when this day begins, where whoever has the task sits. Left out, after the longest time allowed. */
  @OptionalField()
  @IsPlainDate()
  readonly until?: string;
}

export class PauseRequest extends PauseQuestion {
  /** What is waited for, and why nothing can be done meanwhile. */
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text: string;
}

/** Takes nothing. */
export class ResumeRequest {}

const DOCUMENTS = codesOf(DOCUMENT);

const IsDocumentList = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(DOCUMENTS.length),
    ArrayUnique(),
    IsIn(DOCUMENTS, { each: true }),
    ApiProperty({
      enum: [...DOCUMENTS],
      enumName: 'DocumentCode',
      isArray: true,
      minItems: 1,
      maxItems: DOCUMENTS.length,
      uniqueItems: true,
    }),
  );

export class DocumentsRequest {
  @IsDocumentList()
  readonly documents: readonly DocumentCode[];

  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;
}
