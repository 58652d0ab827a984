import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { codesOf, DEADLINE_PURPOSE, SEAT } from '#core/vocabulary';
import type { DeadlinePurpose, Seat } from '#core/vocabulary';
import type { BreachView } from '#handlers/monitor/list-breaches.query';
import { ZONES } from '../http/zones';

export class BreachResponse implements BreachView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly deadlineId: string;
  @ApiProperty({ enum: codesOf(DEADLINE_PURPOSE), enumName: 'DeadlinePurpose' })
  readonly purpose: DeadlinePurpose;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly dueAt: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  /** Running and past due at `asOf`; false: falls due within the time asked for. */
  @ApiProperty({ type: Boolean })
  readonly isBreached: boolean;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly complaintId: string;
  @ApiProperty({ type: String })
  readonly complaintNumber: string;
  @ApiProperty({ type: String })
  readonly category: string;
  @ApiProperty({ type: String })
  readonly severity: string;
  @ApiProperty({ type: String })
  readonly regionCode: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly taskId?: string;
  @ApiProperty({ type: String, required: false })
  readonly level?: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat', required: false })
  readonly seat?: Seat;
}

export class BreachListResponse {
  /** The instant the list is true for. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly asOf: string;
  @ApiProperty({ type: BreachResponse, isArray: true })
  readonly items: readonly BreachResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}
