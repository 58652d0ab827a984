import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { codesOf, DECLINE_REASON, TASK_STATUS } from '#core/vocabulary';
import type { DeclineReason, TaskStatus } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsSafeText } from '#platform/http/fields/safe-text.field';
import { PageRequest } from '#platform/http/page.request';
import { IsOneOrMoreOf } from '../http/query-list.field';

const WHOSE = ['mine', 'visible'] as const;

export class ListTasksRequest extends PageRequest {
  /** `mine`: given to me. `visible`: of every complaint I may see. */
  @OptionalField()
  @IsIn(WHOSE)
  @ApiProperty({ enum: WHOSE, default: 'mine' })
  readonly whose: (typeof WHOSE)[number] = 'mine';

  /** Left out: everything not settled. */
  @IsOneOrMoreOf(codesOf(TASK_STATUS), 'TaskStatus')
  readonly status?: readonly TaskStatus[];
}

/** Takes nothing. */
export class AcknowledgeRequest {}

export class DeclineRequest {
  @IsIn(codesOf(DECLINE_REASON))
  @ApiProperty({ enum: codesOf(DECLINE_REASON), enumName: 'DeclineReason' })
  readonly reason: DeclineReason;

  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;
}
