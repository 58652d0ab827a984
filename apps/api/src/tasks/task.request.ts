import { ApiProperty } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { codesOf, DECLINE_REASON, PARTY, TASK_STATUS } from '#core/vocabulary';
import type { DeclineReason, Party, TaskStatus } from '#core/vocabulary';
import { GoesWith, OptionalField } from '#platform/http/fields/presence.field';
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

/** The duty manager is nobody's to propose. */
export type ProposableParty = Exclude<Party, 'duty'>;
export const PROPOSABLE = codesOf(PARTY).filter((party): party is ProposableParty => party !== 'duty');

/** Takes nothing. */
export class AcknowledgeRequest {}

export class DeclineRequest {
  @IsIn(codesOf(DECLINE_REASON))
  @ApiProperty({ enum: codesOf(DECLINE_REASON), enumName: 'DeclineReason' })
  readonly reason: DeclineReason;

  /** Whose it is instead: goes with `notOurs`, and only with it. */
  @GoesWith(({ reason }: DeclineRequest) => reason === 'notOurs')
  @IsIn(PROPOSABLE)
  @ApiProperty({ enum: PROPOSABLE, enumName: 'ProposableParty' })
  readonly proposedParty?: ProposableParty;

  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly text?: string;
}

export class DirectRequest {
  /** Who has to do it. */
  @IsIn(PROPOSABLE)
  @ApiProperty({ enum: PROPOSABLE, enumName: 'ProposableParty' })
  readonly party: ProposableParty;
}

export class ClimbRequest {
  /** A rung above the present one, for example `L3`. */
  @Matches(/^[A-Za-z0-9]{1,10}$/)
  @ApiProperty({ type: String, pattern: '^[A-Za-z0-9]{1,10}$', example: 'L3' })
  readonly level: string;

  @OptionalField()
  @IsSafeText({ min: 3, max: 10_000 })
  readonly reason?: string;
}
