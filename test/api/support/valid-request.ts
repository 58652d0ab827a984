/**
 * Where something has to stand for a request to make sense; `task.assigned` waits for PENDAMPING, and in `task.disputed`
 * SUPERVISOR has to say whose it is. `task.asked` waits for BANK, which has answered in `task.told`; a link to it is LINK.
 */
export type Standing =
  | 'complaint.assigned'
  | 'complaint.answered'
  | 'complaint.closed'
  | 'complaint.review'
  | 'task.assigned'
  | 'task.settled'
  | 'task.disputed'
  | 'task.awaiting'
  | 'task.paused'
  | 'task.asked'
  | 'task.told'
  | 'link.open'
  | 'case.screened'
  | 'case.closed'
  | 'referral.sent'
  | 'referral.accepted'
  | 'referral.unplaced'
  | 'referral.completed'
  | 'leave.planned'
  | 'leave.cancelled'
  | 'call.open'
  | 'call.checked'
  | 'call.ended'
  | 'callBack.open'
  | 'callBack.settled'
  | 'deadline.running'
  | 'letter.issued'
  | 'referral.linked'
  | 'user.active'
  | 'user.former'
  | 'position.empty'
  | 'assignment.planned'
  | 'institution.empty'
  | 'export.ready';

/** A request that succeeds, with everything in it that may be in it. */
export interface ValidRequest {
  /** Login; nobody when left out. */
  readonly as?: string;
  readonly on?: Standing;
  /** Where the same command is not possible. */
  readonly refusedOn?: Standing;
  /** Whoever holds the right may do it, and not only whoever holds the task. */
  readonly isOpenToColleagues?: true;
  /** Succeeds once: a code is used up, a link too. */
  readonly isOnce?: true;
  /** Whoever sees the task and does not hold it does not even see this. */
  readonly isHoldersOnly?: true;
  /** Concerns nobody but the caller: no role is asked for. */
  readonly isForAnybody?: true;
  /** Its dates lie ahead, as those of what is planned do. */
  readonly isPlanned?: true;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** By method and route. */
export type ValidRequests = Readonly<Record<string, ValidRequest>>;
