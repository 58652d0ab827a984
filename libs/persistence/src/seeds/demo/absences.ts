import { epochDayOf, localEpochDay } from '#core/calendar/instant';
import type { EpochDay } from '#core/calendar/instant';

export interface Absence {
  readonly login: string;
  /** First day of leave, and first day back; local midnight. */
  readonly from: EpochDay;
  readonly until: EpochDay;
  /** Who stands in. Undefined: nobody does. */
  readonly deputy?: string;
}

const absent = (login: string, from: EpochDay, until: EpochDay, deputy?: string): Absence => ({
  login,
  from,
  until,
  deputy,
});
const day = epochDayOf;

/** Unpaid leave of three years (cuti di luar tanggungan negara): away in every story of 2026 to 2028. */
const LONG = [day('2026-01-01'), day('2029-01-01')] as const;

/** Leave on fixed dates, so that stories can rely on it. */
const FIXED: readonly Absence[] = [
  absent('pendamping.3325.005', ...LONG),
  absent('pendamping.3325.006', ...LONG, 'pendamping.3325.007'),
  absent('pendamping.3318.004', ...LONG),
  absent('supervisor.3318', ...LONG),
  absent('supervisor.3324', ...LONG, 'supervisor.3374'),
  absent('korkab.3329', ...LONG),
  absent('pendamping.5311.002', ...LONG),
  absent('pendamping.3325.008', day('2026-03-09'), day('2026-03-17')),
  absent('supervisor.3326', day('2026-03-09'), day('2026-03-28'), 'korkab.3326'),
];

/** Somebody is always away just now. */
const aroundToday = (today: EpochDay): readonly Absence[] => [
  absent('pendamping.3326.003', today - 2, today + 12),
  absent('pendamping.3326.004', today - 2, today + 12, 'pendamping.3326.005'),
  absent('supervisor.3327', today - 1, today + 9, 'korkab.3327'),
  absent('supervisor.3315', today + 1, today + 15),
];

export const absences = (now: Date): readonly Absence[] => [
  ...FIXED,
  ...aroundToday(localEpochDay(now.getTime(), 'WIB')),
];
