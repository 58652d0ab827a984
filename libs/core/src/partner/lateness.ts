import type { Instant } from '../calendar/instant';
import type { PartyTask } from '../party/party-task';

/**
 * Whether an answer now is late: the step clock has run out, or it ran out below and the task has climbed since. Only
 * then a cause is taken.
 */
export const isLate = (task: Pick<PartyTask, 'status' | 'stepDueAt' | 'climbs'>, now: Instant): boolean =>
  task.status === 'cancelled' || task.climbs > 0 || (task.stepDueAt !== undefined && now > task.stepDueAt);
