import { ROLE_OF_SEAT } from '#core/access/actor';
import type { Instant, Zone } from '#core/calendar/instant';
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
  AssignmentRow,
  ChangeRow,
  InstitutionRow,
  LineRow,
  PositionRow,
  UserRow,
} from '#persistence/organisation/organisation-list.repository';
import type { AreaView } from '../session/current-session.query';
import type { StaffView } from '../leave/leave-people';
import type { LeaveView } from '../leave/leave.view';
import { iso, isoOrNothing } from '../complaint/complaint.view';

export interface AssignmentView {
  readonly id: string;
  readonly version: number;
  readonly kind: AssignmentKind;
  readonly positionId: string;
  readonly title: string;
  readonly seat: Seat;
  readonly zone: Zone;
  readonly userId: string;
  readonly name?: string;
  readonly from: string;
  /** Left out: without an end. */
  readonly until?: string;
  readonly isRunning: boolean;
  /** It may be ended: it is not over, and does not hang on a leave. */
  readonly isEndable: boolean;
}

export interface UserView {
  readonly id: string;
  readonly version: number;
  readonly login: string;
  readonly name?: string;
  readonly language: 'id' | 'en';
  readonly isActive: boolean;
  /** They follow from the positions and are never granted by hand. */
  readonly roles: readonly Role[];
  /** Where she sits now. */
  readonly positions: readonly AssignmentView[];
}

export interface ChangeNoteView {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly reason: ChangeReason;
  readonly reference?: string;
  readonly effectiveAt: string;
  readonly decidedAt: string;
  readonly decidedByName?: string;
  /** Left out: its date has not come, or it is being carried out. */
  readonly carriedOutAt?: string;
  readonly moved?: number;
}

export interface UserDetailView extends UserView {
  /** All there were and will be, the latest first. */
  readonly assignments: readonly AssignmentView[];
  readonly leaves: readonly LeaveView[];
  /** Who may stand in for her. */
  readonly deputies: readonly StaffView[];
  readonly changes: readonly ChangeNoteView[];
}

export interface PositionListView {
  readonly id: string;
  readonly version: number;
  readonly seat: Seat;
  readonly title: string;
  readonly institutionId: string;
  readonly institutionName: string;
  readonly reportsToId?: string;
  readonly reportsToTitle?: string;
  readonly zone: Zone;
  readonly areas: readonly AreaView[];
  readonly from: string;
  readonly until?: string;
  readonly state: PositionState;
  readonly holderId?: string;
  readonly holderName?: string;
  readonly deputyName?: string;
  /** Of those that may be counted. */
  readonly openTasks: number;
}

export interface LineView {
  readonly reportsToId?: string;
  readonly reportsToTitle?: string;
  readonly from: string;
  readonly until?: string;
}

export interface PositionDetailView extends PositionListView {
  readonly assignments: readonly AssignmentView[];
  /** To whom it reported; empty while that never changed. */
  readonly lines: readonly LineView[];
  readonly changes: readonly ChangeNoteView[];
}

export interface InstitutionView {
  readonly id: string;
  readonly version: number;
  readonly kind: InstitutionKind;
  readonly name: string;
  readonly parentId?: string;
  readonly parentName?: string;
  readonly regionCode?: string;
  readonly regionName?: string;
  readonly until?: string;
  /** That are not over. */
  readonly positions: number;
}

export const assignmentView = (row: AssignmentRow, now: Instant): AssignmentView => {
  const { validFrom, validTo, leaveId, ...rest } = row;
  const isOver = validTo !== undefined && validTo <= Math.max(now, validFrom);
  return {
    ...rest,
    from: iso(validFrom),
    until: isoOrNothing(validTo),
    isRunning: validFrom <= now && !isOver,
    isEndable: !isOver && leaveId === undefined,
  };
};

export const userView = (
  { id, version, login, name, language, deactivatedAt }: UserRow,
  assignments: readonly AssignmentView[],
): UserView => {
  const positions = assignments.filter((one) => one.userId === id && one.isRunning);
  return {
    id,
    version,
    login,
    name,
    language,
    isActive: deactivatedAt === undefined,
    roles: [...new Set(positions.map(({ seat }) => ROLE_OF_SEAT[seat]))],
    positions,
  };
};

export const changeNoteView = ({ effectiveAt, decidedAt, carriedOutAt, ...row }: ChangeRow): ChangeNoteView => ({
  ...row,
  effectiveAt: iso(effectiveAt),
  decidedAt: iso(decidedAt),
  carriedOutAt: isoOrNothing(carriedOutAt),
});

export const lineView = ({ validFrom, validTo, ...row }: LineRow): LineView => ({
  ...row,
  from: iso(validFrom),
  until: isoOrNothing(validTo),
});

export const positionView = (
  row: PositionRow,
  areaNames: ReadonlyMap<string, string>,
  openTasks: number,
): PositionListView => {
  const { validFrom, validTo, areas, calendarId: _calendarId, deputyId: _deputyId, ...rest } = row;
  return {
    ...rest,
    areas: areas.map((code) => ({ code, name: areaNames.get(code) ?? '' })),
    from: iso(validFrom),
    until: isoOrNothing(validTo),
    openTasks,
  };
};

export const institutionView = (
  { calendarId: _calendarId, validTo, ...row }: InstitutionRow,
  regionNames: ReadonlyMap<string, string>,
): InstitutionView => ({
  ...row,
  regionName: regionNames.get(row.regionCode ?? ''),
  until: isoOrNothing(validTo),
});
