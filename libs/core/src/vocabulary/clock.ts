import type { Label } from './label';

export const DEADLINE_PURPOSE = {
  remind: { id: 'Pengingat: belum dibaca', en: 'Reminder: not acknowledged' },
  warn: { id: 'Peringatan sebelum tenggat', en: 'Warning before the deadline' },
  climb: { id: 'Naik ke jenjang berikutnya', en: 'Climb to the next rung' },
  target: { id: 'Target layanan', en: 'Service target' },
  ceilingWarn: { id: 'Peringatan batas hukum', en: 'Warning before the legal ceiling' },
  ceiling: { id: 'Batas hukum', en: 'Legal ceiling' },
  objectionEnd: { id: 'Akhir masa keberatan', en: 'End of the objection window' },
  contact: { id: 'Kontak pertama dengan keluarga', en: 'First contact with the family' },
  monitor: { id: 'Pemantauan berkala', en: 'Regular monitoring' },
} as const satisfies Record<string, Label>;
export type DeadlinePurpose = keyof typeof DEADLINE_PURPOSE;
