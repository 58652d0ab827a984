import type { Instant } from '../calendar/instant';
import type { Complaint } from '../complaint/complaint';
import type { ComplaintStatus, PlainStatus } from '../vocabulary';

const PLAIN: Readonly<Record<ComplaintStatus, PlainStatus>> = {
  filed: 'received',
  assigned: 'handled',
  review: 'checked',
  answered: 'answered',
  // A second person looks at it before it is over: for the reporter that is one more check.
  closing: 'checked',
  closed: 'finished',
  reopened: 'again',
};

/**
 * How it stands in one of six words. Once it came back after an objection it stays "handled again" until the next answer is
 * being checked: seeing "handled" would look as if nobody had heard her.
 */
export const plainStatus = ({ status, reopenings }: Pick<Complaint, 'status' | 'reopenings'>): PlainStatus =>
  status === 'assigned' && reopenings > 0 ? 'again' : PLAIN[status];

export const NEXT_STEPS = [
  'answer',
  'documents',
  'answerLate',
  'answerVeryLate',
  'approval',
  'reply',
  'over',
  'mayObject',
] as const;
export type NextStepCode = (typeof NEXT_STEPS)[number];

/** What happens next. `byAt` is what we promise; `atLatest` the legal ceiling, beyond which a superior has been told. */
export interface NextStep {
  readonly code: NextStepCode;
  readonly byAt?: Instant;
  readonly atLatest?: Instant;
}

type Timed = Pick<
  Complaint,
  'status' | 'targetDueAt' | 'ceilingDueAt' | 'objectionUntil' | 'targetPausedAt' | 'targetPauseUntil'
>;

/** Promises nothing that has passed already: a missed target leaves the ceiling, a passed ceiling leaves neither. */
export function nextStep(complaint: Timed, now: Instant): NextStep {
  const { status, targetDueAt, ceilingDueAt, objectionUntil, targetPauseUntil } = complaint;
  if (status === 'closing') return { code: 'approval' };
  if (status === 'answered') return { code: 'reply', byAt: objectionUntil };
  if (status === 'closed')
    return objectionUntil !== undefined && now < objectionUntil
      ? { code: 'mayObject', byAt: objectionUntil }
      : { code: 'over' };
  // Our promise stands still while she is waited for; the law does not.
  if (complaint.targetPausedAt !== undefined && targetPauseUntil !== undefined && now <= targetPauseUntil)
    return { code: 'documents', byAt: targetPauseUntil, atLatest: now <= ceilingDueAt ? ceilingDueAt : undefined };
  if (now <= targetDueAt) return { code: 'answer', byAt: targetDueAt, atLatest: ceilingDueAt };
  return now <= ceilingDueAt ? { code: 'answerLate', atLatest: ceilingDueAt } : { code: 'answerVeryLate' };
}
