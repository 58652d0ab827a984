import { MS_PER_MINUTE } from '../calendar/instant';
import type { Instant } from '../calendar/instant';
import type { Outcome } from '../decision';
import type { VisitResult } from '../vocabulary';
import { acknowledgement } from './acknowledgement';
import type { PartyTask, TaskEvent } from './party-task';
import type { TaskContext } from './task.decider';

export interface RecordVisit {
  readonly type: 'recordVisit';
  readonly byId: string;
  readonly visitedAt: Instant;
  readonly result: VisitResult;
  readonly textId?: string;
}

/** Clocks of telephones differ; more than this is a mistake. */
const SKEW_MS = 5 * MS_PER_MINUTE;

/** A visit is written down when there is a connection again, so it may lie in the past; never before there was a complaint. */
export function visitFault(
  visitedAt: Instant,
  { filedAt, now }: { readonly filedAt: Instant; readonly now: Instant },
): 'inFuture' | 'tooEarly' | undefined {
  if (visitedAt > now + SKEW_MS) return 'inFuture';
  return visitedAt < filedAt ? 'tooEarly' : undefined;
}

/** Whoever was there has read the task. The step clock goes on: a visit is no answer. */
export function recordVisit(
  task: PartyTask,
  { byId, visitedAt, result, textId }: RecordVisit,
  context: TaskContext,
): Partial<Outcome<TaskEvent>> & Pick<Outcome<TaskEvent>, 'events'> {
  const read = acknowledgement(task, byId, context);
  return {
    ...read,
    events: [...read.events, { type: 'visitRecorded', at: context.now, byId, visitedAt, result, textId }],
  };
}
