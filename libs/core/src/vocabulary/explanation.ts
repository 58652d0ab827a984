import type { DayOffKind } from '../calendar/calendar-data';
import type { HoursNote } from '../calendar/day-rules';
import type { WhyNotCounted } from '../calendar/explanation';
import type { Label } from './label';

/** Why a day, or its hours, did not count. */
export const WHY_NOT_COUNTED = {
  weekend: { id: 'Bukan hari kerja', en: 'No working day of the week' },
  nationalHoliday: { id: 'Libur nasional', en: 'National holiday' },
  jointLeave: { id: 'Cuti bersama', en: 'Joint leave' },
  regionalHoliday: { id: 'Libur daerah', en: 'Regional holiday' },
  electionDay: { id: 'Hari pemungutan suara', en: 'Election day' },
  closure: { id: 'Kantor tutup', en: 'Office closed' },
  dayZero: { id: 'Hari diterima (hari ke-0)', en: 'Day of receipt (day 0)' },
  insteadOfDayZero: {
    id: 'Pengganti hari diterima, yang berakhir dalam jeda',
    en: 'In place of the day of receipt, which ended in a pause',
  },
  outsideHours: { id: 'Di luar jam kerja', en: 'Outside office hours' },
  paused: { id: 'Jam dihentikan sementara', en: 'Clock paused' },
} as const satisfies Record<WhyNotCounted | DayOffKind, Label>;

/** Whose hours a day has. */
export const HOURS_KIND = {
  workWeek: { id: 'Jam kerja biasa', en: 'Usual office hours' },
  ramadan: { id: 'Jam kerja Ramadan', en: 'Ramadan hours' },
  halfDay: { id: 'Setengah hari kerja', en: 'Half day' },
  roster: { id: 'Buka menurut jadwal piket', en: 'Open by roster' },
  always: { id: 'Sepanjang waktu', en: 'Around the clock' },
} as const satisfies Record<HoursNote['kind'], Label>;

/** How sure a row of a calendar is. */
export const ROW_STATUS = {
  confirmed: { id: 'pasti', en: 'confirmed' },
  estimate: { id: 'perkiraan', en: 'estimate' },
} as const satisfies Record<string, Label>;
