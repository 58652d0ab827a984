import type { Label } from './label';
import { LATE_CAUSE } from './partner';

/** What the monitor counts. Each is a condition on complaints, and its list is asked with the same condition. */
export const MONITOR_FIGURE = {
  open: { id: 'terbuka', en: 'open' },
  breached: { id: 'lewat tenggat', en: 'breached' },
  next4Hours: { id: 'jatuh tempo dalam 4 jam', en: 'due within 4 hours' },
  next3Days: { id: 'jatuh tempo dalam 3 hari kerja', en: 'due within 3 working days' },
  fellDue: { id: 'target jatuh tempo', en: 'target fell due' },
  closed: { id: 'ditutup dalam periode', en: 'closed within the period' },
  onTime: { id: 'selesai tepat waktu (bersih)', en: 'done on time (net)' },
  onTimeGross: { id: 'selesai tepat waktu (kotor)', en: 'done on time (gross)' },
  lateDone: { id: 'selesai terlambat', en: 'done late' },
  overdue: { id: 'target lewat, masih terbuka', en: 'past target, still open' },
  confirmed: { id: 'tepat waktu dan dikonfirmasi pelapor', en: 'on time and confirmed by the reporter' },
  unconfirmed: { id: 'tepat waktu, belum dikonfirmasi pelapor', en: 'on time, not confirmed by the reporter' },
} as const satisfies Record<string, Label>;
export type MonitorFigure = keyof typeof MONITOR_FIGURE;

/** Whole days since a complaint was filed. */
export const AGE_BUCKET = {
  upTo3: { id: '0–3 hari', en: '0–3 days' },
  from4To5: { id: '4–5 hari', en: '4–5 days' },
  from6To14: { id: '6–14 hari', en: '6–14 days' },
  from15To30: { id: '15–30 hari', en: '15–30 days' },
  from31To60: { id: '31–60 hari', en: '31–60 days' },
  over60: { id: 'lebih dari 60 hari', en: 'more than 60 days' },
} as const satisfies Record<string, Label>;
export type AgeBucket = keyof typeof AGE_BUCKET;

/** How an institution did with what fell due there. */
export const ASKED_FIGURE = {
  asked: { id: 'jatuh tempo di lembaga', en: 'fell due at the institution' },
  late: { id: 'terlambat di lembaga', en: 'late at the institution' },
} as const satisfies Record<string, Label>;
export type AskedFigure = keyof typeof ASKED_FIGURE;

/** Why something passed at an institution: what was said with the late answer, that nothing was, or that none has come. */
export const MONITOR_CAUSE = {
  ...LATE_CAUSE,
  untold: { id: 'Sebab tidak disebut', en: 'No cause given' },
  unanswered: { id: 'Belum dijawab', en: 'Not answered yet' },
} as const satisfies Record<string, Label>;
export type MonitorCause = keyof typeof MONITOR_CAUSE;
