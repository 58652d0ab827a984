import type { Zone } from '#core/calendar/instant';
import type { Complaint } from '#core/complaint/complaint';
import type { NextAction, NextKind } from '#core/desk/next-action';
import type { Party, PauseReason, Seat, TaskAsk } from '#core/vocabulary';
import type { PlaceNames } from '#persistence/region/region.repository';
import { iso, isoOrNothing } from '../complaint/complaint.view';
import type { ClockView } from './desk-clock';
import type { Names } from './desk-names';

/** What has to happen next, and whose move it is. */
export interface NextActionView {
  readonly kind: NextKind;
  readonly isMine: boolean;
  readonly since: string;
  readonly dueAt?: string;
  /** Where whoever has to act is: her clock on the wall. */
  readonly zone: Zone;
  readonly taskId?: string;
  readonly ask?: TaskAsk;
  readonly party?: Party;
  readonly seat?: Seat;
  /** Who has to act, by name; the office beside it. */
  readonly holder?: string;
  readonly institution?: string;
  /** Not yet acknowledged by whoever has it. */
  readonly isUnread?: boolean;
  /** Why its clocks stand still: it is nobody's turn until that has come. */
  readonly pauseReason?: PauseReason;
}

export function nextView({ kind, task, isMine, since, dueAt }: NextAction, zone: Zone, names: Names): NextActionView {
  return {
    kind,
    isMine,
    since: iso(since),
    dueAt: isoOrNothing(dueAt),
    zone: task?.zone ?? zone,
    taskId: task?.id,
    ask: task?.ask,
    party: task?.party,
    seat: task?.seat,
    holder: task?.assigneeId && names.staff.get(task.assigneeId),
    institution: task?.institutionId && names.institutions.get(task.institutionId),
    pauseReason: task?.pause?.reason,
    isUnread: task && task.status === 'assigned' ? true : undefined,
  };
}

/** One row of the queue; small, for it travels over a slow network. */
export interface DeskItemView {
  readonly id: string;
  readonly number: string;
  readonly status: Complaint['status'];
  readonly category: Complaint['category'];
  readonly severity: Complaint['severity'];
  readonly place: PlaceNames;
  /** Under lock: an integrity complaint. Left out otherwise. */
  readonly isLocked?: true;
  readonly next: NextActionView;
  /** The clock the queue is sorted by. */
  readonly clock?: ClockView;
  readonly ceilingDueAt: string;
  readonly zone: Zone;
}
