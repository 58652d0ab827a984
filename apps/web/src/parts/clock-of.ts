import type { Schema } from '../api/schema';
import { PAUSE_REASON } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';
import type { Clock } from './clock-state';

/** A running clock of the server as a badge takes it. */
export const clockOf = (
  { id, dueAt, soonAt, daysLeft, unit, pause }: Schema['RunningClockResponse'],
  label: (label: Label) => string,
): Clock => ({
  deadlineId: id,
  dueAt,
  soonAt,
  pausedFor: pause && label(PAUSE_REASON[pause.reason]),
  workingDaysLeft: unit === 'workingDays' ? daysLeft : undefined,
});
