import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import { CATEGORY, codesOf, LEAVE_CANCEL_REASON, LEAVE_STATE, SEAT } from '#core/vocabulary';
import type { CategoryCode, LeaveCancelReason, LeaveState, Seat } from '#core/vocabulary';
import type { StaffView } from '#handlers/leave/leave-people';
import type { LeaveCommandType, LeaveTaskView, LeaveView, LeaveWithTasks } from '#handlers/leave/leave.view';
import { ZONES } from '../http/zones';

const LEAVE_COMMANDS = ['cancel'] as const satisfies readonly LeaveCommandType[];

export class LeaveResponse implements LeaveView {
  /** Left out in a preview. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly id?: string;
  @ApiProperty({ type: 'integer', required: false })
  readonly version?: number;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  /** First and last day off, on the clock of the seat. */
  @ApiProperty({ type: String, format: 'date' })
  readonly from: string;
  @ApiProperty({ type: String, format: 'date' })
  readonly to: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ enum: codesOf(LEAVE_STATE), enumName: 'LeaveState' })
  readonly state: LeaveState;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly deputyId?: string;
  @ApiProperty({ type: String, required: false })
  readonly deputyName?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly cancelledAt?: string;
  @ApiProperty({ enum: codesOf(LEAVE_CANCEL_REASON), enumName: 'LeaveCancelReason', required: false })
  readonly cancelReason?: LeaveCancelReason;
  @ApiProperty({ enum: LEAVE_COMMANDS, enumName: 'LeaveCommand', isArray: true })
  readonly allowed: readonly LeaveCommandType[];
}

class LeaveTaskResponse implements LeaveTaskView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly taskId: string;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly complaintId: string;
  @ApiProperty({ type: String })
  readonly complaintNumber: string;
  @ApiProperty({ enum: codesOf(CATEGORY), enumName: 'CategoryCode' })
  readonly category: CategoryCode;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly stepDueAt?: string;
  /** The clock behind it: `GET /deadlines/{id}/explain` says why it is due then. */
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly stepDeadlineId?: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone', required: false })
  readonly zone?: Zone;
  @ApiProperty({ type: Boolean })
  readonly isDueMeanwhile: boolean;
}

export class LeaveWithTasksResponse extends LeaveResponse implements LeaveWithTasks {
  /** What waits for her now; it stays hers until it is handed on. */
  @ApiProperty({ type: LeaveTaskResponse, isArray: true })
  readonly openTasks: readonly LeaveTaskResponse[];
}

export class LeaveListResponse {
  @ApiProperty({ type: LeaveResponse, isArray: true })
  readonly items: readonly LeaveResponse[];
}

export class StaffResponse implements StaffView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;
  @ApiProperty({ type: String })
  readonly title: string;
}

export class StaffListResponse {
  @ApiProperty({ type: StaffResponse, isArray: true })
  readonly items: readonly StaffResponse[];
}
