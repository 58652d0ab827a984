import { ApiProperty } from '@nestjs/swagger';
import type { Zone } from '#core/calendar/instant';
import {
  ASSIGNMENT_KIND,
  CHANGE_KIND,
  CHANGE_REASON,
  codesOf,
  INSTITUTION_KIND,
  POSITION_STATE,
  ROLE,
  SEAT,
} from '#core/vocabulary';
import type {
  AssignmentKind,
  ChangeKind,
  ChangeReason,
  InstitutionKind,
  PositionState,
  Role,
  Seat,
} from '#core/vocabulary';
import type {
  AssignmentView,
  ChangeNoteView,
  InstitutionView,
  LineView,
  PositionDetailView,
  PositionListView,
  UserDetailView,
  UserView,
} from '#handlers/organisation/organisation.view';
import { AreaResponse } from '../auth/auth.response';
import { ZONES } from '../http/zones';
import { LeaveResponse, StaffResponse } from '../leaves/leave.response';

const LANGUAGES = ['id', 'en'] as const;

class AssignmentResponse implements AssignmentView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(ASSIGNMENT_KIND), enumName: 'AssignmentKind' })
  readonly kind: AssignmentKind;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly positionId: string;
  @ApiProperty({ type: String })
  readonly title: string;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly userId: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly from: string;
  /** Left out: without an end. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly until?: string;
  @ApiProperty({ type: Boolean })
  readonly isRunning: boolean;
  /** It is not over, and does not hang on a leave. */
  @ApiProperty({ type: Boolean })
  readonly isEndable: boolean;
}

class ChangeNoteResponse implements ChangeNoteView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ enum: codesOf(CHANGE_KIND), enumName: 'ChangeKind' })
  readonly kind: ChangeKind;
  @ApiProperty({ enum: codesOf(CHANGE_REASON), enumName: 'ChangeReason' })
  readonly reason: ChangeReason;
  @ApiProperty({ type: String, required: false })
  readonly reference?: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly effectiveAt: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly decidedAt: string;
  @ApiProperty({ type: String, required: false })
  readonly decidedByName?: string;
  /** When the tasks had followed; left out: its date has not come, or they are being moved. */
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly carriedOutAt?: string;
  @ApiProperty({ type: 'integer', required: false })
  readonly moved?: number;
}

export class UserItemResponse implements UserView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ type: String })
  readonly login: string;
  @ApiProperty({ type: String, required: false })
  readonly name?: string;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' })
  readonly language: (typeof LANGUAGES)[number];
  @ApiProperty({ type: Boolean })
  readonly isActive: boolean;
  /** They follow from the positions and are never granted by hand. */
  @ApiProperty({ enum: codesOf(ROLE), enumName: 'Role', isArray: true })
  readonly roles: readonly Role[];
  /** Where she sits now. */
  @ApiProperty({ type: AssignmentResponse, isArray: true })
  readonly positions: readonly AssignmentResponse[];
}

export class UserDetailResponse extends UserItemResponse implements UserDetailView {
  /** All there were and will be, the latest first. */
  @ApiProperty({ type: AssignmentResponse, isArray: true })
  readonly assignments: readonly AssignmentResponse[];
  @ApiProperty({ type: LeaveResponse, isArray: true })
  readonly leaves: readonly LeaveResponse[];
  /** Who may stand in for her. */
  @ApiProperty({ type: StaffResponse, isArray: true })
  readonly deputies: readonly StaffResponse[];
  @ApiProperty({ type: ChangeNoteResponse, isArray: true })
  readonly changes: readonly ChangeNoteResponse[];
}

export class PositionItemResponse implements PositionListView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(SEAT), enumName: 'Seat' })
  readonly seat: Seat;
  @ApiProperty({ type: String })
  readonly title: string;
  @ApiProperty({ type: String, format: 'uuid' })
  readonly institutionId: string;
  @ApiProperty({ type: String })
  readonly institutionName: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly reportsToId?: string;
  @ApiProperty({ type: String, required: false })
  readonly reportsToTitle?: string;
  @ApiProperty({ enum: ZONES, enumName: 'Zone' })
  readonly zone: Zone;
  @ApiProperty({ type: AreaResponse, isArray: true })
  readonly areas: readonly AreaResponse[];
  @ApiProperty({ type: String, format: 'date-time' })
  readonly from: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly until?: string;
  @ApiProperty({ enum: codesOf(POSITION_STATE), enumName: 'PositionState' })
  readonly state: PositionState;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly holderId?: string;
  @ApiProperty({ type: String, required: false })
  readonly holderName?: string;
  @ApiProperty({ type: String, required: false })
  readonly deputyName?: string;
  /** Integrity matters are not counted. */
  @ApiProperty({ type: 'integer' })
  readonly openTasks: number;
}

class LineResponse implements LineView {
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly reportsToId?: string;
  @ApiProperty({ type: String, required: false })
  readonly reportsToTitle?: string;
  @ApiProperty({ type: String, format: 'date-time' })
  readonly from: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly until?: string;
}

export class PositionDetailResponse extends PositionItemResponse implements PositionDetailView {
  @ApiProperty({ type: AssignmentResponse, isArray: true })
  readonly assignments: readonly AssignmentResponse[];
  /** To whom it reported; empty while that never changed. */
  @ApiProperty({ type: LineResponse, isArray: true })
  readonly lines: readonly LineResponse[];
  @ApiProperty({ type: ChangeNoteResponse, isArray: true })
  readonly changes: readonly ChangeNoteResponse[];
}

class InstitutionItemResponse implements InstitutionView {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id: string;
  @ApiProperty({ type: 'integer' })
  readonly version: number;
  @ApiProperty({ enum: codesOf(INSTITUTION_KIND), enumName: 'InstitutionKind' })
  readonly kind: InstitutionKind;
  @ApiProperty({ type: String })
  readonly name: string;
  @ApiProperty({ type: String, format: 'uuid', required: false })
  readonly parentId?: string;
  @ApiProperty({ type: String, required: false })
  readonly parentName?: string;
  @ApiProperty({ type: String, required: false })
  readonly regionCode?: string;
  @ApiProperty({ type: String, required: false })
  readonly regionName?: string;
  @ApiProperty({ type: String, format: 'date-time', required: false })
  readonly until?: string;
  /** That are not over. */
  @ApiProperty({ type: 'integer' })
  readonly positions: number;
}

export class UserPageResponse {
  @ApiProperty({ type: UserItemResponse, isArray: true })
  readonly items: readonly UserItemResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}

export class PositionPageResponse {
  @ApiProperty({ type: PositionItemResponse, isArray: true })
  readonly items: readonly PositionItemResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}

export class InstitutionPageResponse {
  @ApiProperty({ type: InstitutionItemResponse, isArray: true })
  readonly items: readonly InstitutionItemResponse[];
  /** Left out on the last page. */
  @ApiProperty({ type: String, required: false })
  readonly nextCursor?: string;
}
