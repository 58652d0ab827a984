import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { codesOf, LEAVE_CANCEL_REASON } from '#core/vocabulary';
import type { LeaveCancelReason } from '#core/vocabulary';
import { OptionalField } from '#platform/http/fields/presence.field';
import { IsPlainDate } from '#platform/http/fields/time.fields';

const WHOSE = ['mine', 'team'] as const;

export class ListLeavesRequest {
  /** `mine`: my own. `team`: also of everybody below me. */
  @OptionalField()
  @IsIn(WHOSE)
  @ApiProperty({ enum: WHOSE, default: 'mine' })
  readonly whose: (typeof WHOSE)[number] = 'mine';
}

export class ListDeputiesRequest {
  /** Who will be away; left out, the asker. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId?: string;
}

export class RecordLeaveRequest {
  /** Who will be away; left out, the asker. Somebody else's only below her. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId?: string;

  /** First day off, on the clock of the seat. */
  @IsPlainDate()
  readonly from: string;

  /** Last day off. */
  @IsPlainDate()
  readonly to: string;

  /** Who stands in; left out, nobody does, and what comes passes the seat by. */
  @OptionalField()
  @IsUUID()
  @ApiProperty({ type: String, format: 'uuid' })
  readonly deputyId?: string;
}

export class CancelLeaveRequest {
  @IsIn(codesOf(LEAVE_CANCEL_REASON))
  @ApiProperty({ enum: codesOf(LEAVE_CANCEL_REASON), enumName: 'LeaveCancelReason' })
  readonly reason: LeaveCancelReason;
}
