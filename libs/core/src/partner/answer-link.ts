import type { Instant } from '../calendar/instant';
import type { PartyTask } from '../party/party-task';
import type { Seat } from '../vocabulary';

/** Seats outside the programme: their notices carry a link by which the one task can be answered without a login. */
const LINKED_SEATS: readonly Seat[] = ['bankOfficer', 'dinasOfficer', 'dukcapilOfficer'];

export const answersByLink = (seat: Seat | undefined): boolean => seat !== undefined && LINKED_SEATS.includes(seat);

/** A link outlives the step it was sent for, so that a late answer still finds its way (business ms). */
const AFTER_DUE_MS = 7 * 24 * 3_600_000;

export const linkExpiry = (now: Instant, stepDueAt: Instant | undefined): Instant =>
  Math.max(now, stepDueAt ?? now) + AFTER_DUE_MS;

/** What every link is, whatever it is for. */
export interface Link {
  readonly id: string;
  readonly complaintId: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt?: Instant;
  /** It has done what it was for. */
  readonly usedAt?: Instant;
  readonly usedById?: string;
}

/** Answers one task, for one position. */
export interface AnswerLink extends Link {
  readonly taskId: string;
  readonly positionId: string;
}

export type LinkState = 'open' | 'used' | 'revoked' | 'expired';

/**
 * Worked out from the task as it stands, not from what somebody remembered to switch off: a link is for one task on one
 * position. Settled, climbed, handed on or taken from the excluded, it is dead in the same commit.
 */
export function linkState(
  link: AnswerLink,
  task: Pick<PartyTask, 'status' | 'positionId' | 'assigneeId'>,
  now: Instant,
): LinkState {
  if (link.usedAt !== undefined || task.status === 'answered') return 'used';
  const isOthers = task.positionId !== link.positionId || task.assigneeId === undefined;
  if (link.revokedAt !== undefined || task.status === 'cancelled' || isOthers) return 'revoked';
  return now >= link.expiresAt ? 'expired' : 'open';
}
