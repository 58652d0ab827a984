import type { Label } from './label';

export const DEADLINE_PURPOSE = {
  remind: { id: 'Pengingat: belum dibaca', en: 'Reminder: not acknowledged' },
  warn: { id: 'Peringatan sebelum tenggat', en: 'Warning before the deadline' },
  climb: { id: 'Naik ke jenjang berikutnya', en: 'Climb to the next rung' },
  target: { id: 'Target layanan', en: 'Service target' },
  ceilingWarn: { id: 'Peringatan batas hukum', en: 'Warning before the legal ceiling' },
  ceiling: { id: 'Batas hukum', en: 'Legal ceiling' },
  party: { id: 'Batas hukum pihak', en: 'Legal limit of the party' },
  resume: { id: 'Akhir jeda', en: 'End of a pause' },
  objectionEnd: { id: 'Akhir masa keberatan', en: 'End of the objection window' },
  contact: { id: 'Kontak pertama dengan keluarga', en: 'First contact with the family' },
  monitor: { id: 'Pemantauan berkala', en: 'Regular monitoring' },
} as const satisfies Record<string, Label>;
export type DeadlinePurpose = keyof typeof DEADLINE_PURPOSE;

/** Why a clock stands still. */
export const PAUSE_REASON = {
  documents: { id: 'menunggu dokumen', en: 'waiting for documents' },
  external: { id: 'menunggu pihak luar', en: 'waiting for somebody outside' },
} as const satisfies Record<string, Label>;
export type PauseReason = keyof typeof PAUSE_REASON;

/** What ended a pause. */
export const RESUME_CAUSE = {
  received: { id: 'semua dokumen diterima', en: 'all documents have come' },
  byHand: { id: 'dilanjutkan oleh petugas', en: 'resumed by hand' },
  date: { id: 'tanggal akhir jeda tiba', en: 'the last day of the pause came' },
} as const satisfies Record<string, Label>;
export type ResumeCause = keyof typeof RESUME_CAUSE;

/** Why a clock was given more time (POJK 22/2023 names these three for banks). */
export const EXTENSION_REASON = {
  otherOffice: { id: 'Komunikasi antarkantor', en: 'Communication between offices' },
  specialInvestigation: { id: 'Penelitian khusus dokumen', en: 'Special investigation of documents' },
  externalFactor: { id: 'Hal lain di luar kendali', en: 'Other matters beyond control' },
} as const satisfies Record<string, Label>;
export type ExtensionReason = keyof typeof EXTENSION_REASON;

/** What more time may be asked for. */
export const EXTENDED_LIMIT = {
  target: { id: 'Target layanan', en: 'Service target' },
  norm: { id: 'Batas hukum pengaduan', en: 'Legal limit of the complaint' },
  party: { id: 'Batas hukum pihak', en: 'Legal limit of the party' },
} as const satisfies Record<string, Label>;
export type ExtendedLimit = keyof typeof EXTENDED_LIMIT;
