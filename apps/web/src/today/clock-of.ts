import type { Schema } from '../api/schema';
import type { Clock } from '../parts/clock-state';

/** A running clock of the server as a badge takes it. */
export const clockOf = ({ dueAt, soonAt, daysLeft, unit }: Schema['RunningClockResponse']): Clock => ({
  dueAt,
  soonAt,
  workingDaysLeft: unit === 'workingDays' ? daysLeft : undefined,
});
