import { leaveStateOf } from '#core/leave/leave';
import { localDate } from '#core/calendar/instant';
import type { Instant, Zone } from '#core/calendar/instant';
import type { CategoryCode, LeaveCancelReason, LeaveState } from '#core/vocabulary';
import type { ClockBehind } from '#persistence/deadline/deadline.repository';
import type { ConcernedTask, StoredLeave } from '#persistence/organisation/leave.repository';
import { isoOrNothing } from '../complaint/complaint.view';

export type LeaveCommandType = 'cancel';

/** A period of leave as its owner or her superior sees it. */
export interface LeaveView {
  /** Left out in a preview. */
  readonly id?: string;
  readonly version?: number;
  readonly userId: string;
  readonly name?: string;
  /** First and last day off, on the clock of her seat. */
  readonly from: string;
  readonly to: string;
  readonly zone: Zone;
  readonly state: LeaveState;
  readonly deputyId?: string;
  readonly deputyName?: string;
  readonly cancelledAt?: string;
  readonly cancelReason?: LeaveCancelReason;
  readonly allowed: readonly LeaveCommandType[];
}

/** What waits for her now, and what of it falls due while she is away. */
export interface LeaveTaskView {
  readonly taskId: string;
  readonly complaintId: string;
  readonly complaintNumber: string;
  readonly category: CategoryCode;
  readonly stepDueAt?: string;
  /** The clock behind it: asked why it is due then, it explains. */
  readonly stepDeadlineId?: string;
  readonly zone?: Zone;
  readonly isDueMeanwhile: boolean;
}

export interface LeaveWithTasks extends LeaveView {
  readonly openTasks: readonly LeaveTaskView[];
}

type Known = Omit<StoredLeave, 'id' | 'version'> & Partial<Pick<StoredLeave, 'id' | 'version'>>;

export const allowedLeaveCommands = (state: LeaveState): readonly LeaveCommandType[] =>
  state === 'planned' || state === 'running' ? ['cancel'] : [];

export function leaveView(leave: Known, names: ReadonlyMap<string, string>, now: Instant): LeaveView {
  const state = leaveStateOf(leave, now);
  return {
    id: leave.id,
    version: leave.version,
    userId: leave.userId,
    name: names.get(leave.userId),
    from: localDate(leave.validFrom, leave.zone),
    to: localDate(leave.plannedTo - 1, leave.zone),
    zone: leave.zone,
    state,
    deputyId: leave.deputyId,
    deputyName: leave.deputyId === undefined ? undefined : names.get(leave.deputyId),
    cancelledAt: isoOrNothing(leave.cancelledAt),
    cancelReason: leave.cancelReason,
    allowed: allowedLeaveCommands(state),
  };
}

export const leaveTaskView = (
  { id, stepDueAt, category, ...task }: ConcernedTask,
  period: { readonly validFrom: Instant; readonly validTo: Instant },
  behind: ClockBehind,
): LeaveTaskView => ({
  ...task,
  taskId: id,
  category: category as CategoryCode,
  stepDueAt: isoOrNothing(stepDueAt),
  stepDeadlineId: behind(id, stepDueAt),
  isDueMeanwhile: stepDueAt !== undefined && stepDueAt >= period.validFrom && stepDueAt < period.validTo,
});
