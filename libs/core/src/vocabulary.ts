/**
 * The field's words: every code a person may meet, with its label in Indonesian and English. Identifiers are English,
 * official Indonesian terms live here and in docs/glossary.md. A test fails when a code lacks a label.
 */
export interface Label {
  readonly id: string;
  readonly en: string;
}

export const COMPLAINT_STATUS = {
  filed: { id: 'Diterima', en: 'Filed' },
  assigned: { id: 'Ditangani', en: 'Being handled' },
  review: { id: 'Ditinjau', en: 'In review' },
  answered: { id: 'Dijawab', en: 'Answered' },
  closed: { id: 'Selesai', en: 'Closed' },
  reopened: { id: 'Dibuka kembali', en: 'Reopened' },
} as const satisfies Record<string, Label>;
export type ComplaintStatus = keyof typeof COMPLAINT_STATUS;

export const TASK_STATUS = {
  open: { id: 'Baru', en: 'New' },
  assigned: { id: 'Ditugaskan', en: 'Assigned' },
  acknowledged: { id: 'Dibaca', en: 'Acknowledged' },
  answered: { id: 'Dijawab', en: 'Answered' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Label>;
export type TaskStatus = keyof typeof TASK_STATUS;

/** Codes of domain taxonomy; the catalogue grows, the code of a category never changes. */
export const CATEGORY = {
  'BYR-01': { id: 'Bantuan belum cair atau terlambat', en: 'Disbursement late' },
} as const satisfies Record<string, Label>;
export type CategoryCode = keyof typeof CATEGORY;

export const SEVERITY = {
  S1: { id: 'Keselamatan orang', en: 'Safety of a person' },
  S2: { id: 'Integritas, uang sedang hilang', en: 'Integrity, ongoing loss of money' },
  S3: { id: 'Bantuan terhambat', en: 'Benefit blocked' },
  S4: { id: 'Layanan atau data', en: 'Service or data' },
  S5: { id: 'Informasi', en: 'Information' },
} as const satisfies Record<string, Label>;
export type Severity = keyof typeof SEVERITY;

export const PROGRAMME = {
  PKH: { id: 'Program Keluarga Harapan', en: 'Family Hope Programme' },
  Sembako: { id: 'Program Sembako (BPNT)', en: 'Staple food programme' },
  other: { id: 'Program lain', en: 'Other programme' },
} as const satisfies Record<string, Label>;
export type Programme = keyof typeof PROGRAMME;

export const CHANNEL = {
  hotline: { id: 'Telepon', en: 'Telephone' },
  visit: { id: 'Tatap muka', en: 'In person' },
  letter: { id: 'Surat', en: 'Letter' },
  web: { id: 'Situs', en: 'Web' },
} as const satisfies Record<string, Label>;
export type Channel = keyof typeof CHANNEL;

export const REPORTER_KIND = {
  beneficiary: { id: 'KPM sendiri', en: 'The beneficiary herself' },
  onBehalf: { id: 'Mewakili KPM', en: 'On behalf of the beneficiary' },
  nonParticipant: { id: 'Bukan peserta', en: 'Not a participant' },
  anonymous: { id: 'Anonim', en: 'Anonymous' },
} as const satisfies Record<string, Label>;
export type ReporterKind = keyof typeof REPORTER_KIND;

/** Where the family stands in the chain from final closing to top-up (domain §4.3). Not knowing is a state too. */
export const PAYMENT_STATE = {
  unknown: { id: 'Belum ada data pembayaran', en: 'No payment data yet' },
  notInFinalClosing: { id: 'Tidak masuk final closing', en: 'Not in final closing' },
  accountCheckFailed: { id: 'Gagal cek rekening', en: 'Account check failed' },
  paymentOrdered: { id: 'SPM/SP2D terbit, belum SI', en: 'Payment ordered, no standing instruction yet' },
  instructed: { id: 'SI terbit, belum top-up', en: 'Standing instruction issued, not topped up' },
  toppedUp: { id: 'Sudah top-up', en: 'Topped up' },
} as const satisfies Record<string, Label>;
export type PaymentState = keyof typeof PAYMENT_STATE;

export const SEAT = {
  operator: { id: 'Operator hotline', en: 'Hotline operator' },
  pendamping: { id: 'Pendamping sosial', en: 'Village facilitator' },
  peksosSupervisor: { id: 'Peksos Supervisor', en: 'Social work supervisor' },
  korkab: { id: 'Koordinator kabupaten/kota', en: 'District coordinator' },
  korwil: { id: 'Koordinator wilayah', en: 'Regional coordinator' },
  jskOfficer: { id: 'Direktorat Jaminan Sosial Keluarga', en: 'Directorate of Family Social Security' },
  dutyManager: { id: 'Manajer piket', en: 'Duty manager' },
  bankOfficer: { id: 'Petugas bank penyalur', en: 'Paying bank officer' },
  dinasOfficer: { id: 'Petugas dinas sosial', en: 'Social affairs office staff' },
  manager: { id: 'Manajer', en: 'Manager' },
  inspector: { id: 'Inspektorat Jenderal', en: 'Inspectorate' },
  administrator: { id: 'Administrator', en: 'Administrator' },
} as const satisfies Record<string, Label>;
/** The kind of a position in the organisation. */
export type Seat = keyof typeof SEAT;

export const ROLE = {
  operator: { id: 'Operator', en: 'Operator' },
  pendamping: { id: 'Pendamping', en: 'Facilitator' },
  supervisor: { id: 'Supervisor', en: 'Supervisor' },
  coordinator: { id: 'Koordinator', en: 'Coordinator' },
  bank: { id: 'Bank', en: 'Bank' },
  dinas: { id: 'Dinas sosial', en: 'Social affairs office' },
  manager: { id: 'Manajer', en: 'Manager' },
  inspectorate: { id: 'Inspektorat', en: 'Inspectorate' },
  administrator: { id: 'Administrator', en: 'Administrator' },
} as const satisfies Record<string, Label>;
export type Role = keyof typeof ROLE;

export const PASSED_OVER = {
  noPosition: { id: 'jabatan tidak ada di wilayah ini', en: 'there is no such position in this region' },
  vacant: { id: 'jabatan kosong', en: 'the position is vacant' },
  onLeave: { id: 'pemegang jabatan sedang cuti, tanpa pengganti', en: 'the holder is on leave, without a deputy' },
  excluded: { id: 'tidak boleh menangani pengaduan ini', en: 'may not handle this complaint' },
} as const satisfies Record<string, Label>;
export type PassedOverReason = keyof typeof PASSED_OVER;

export const CLIMB_REASON = {
  silence: { id: 'tanpa jawaban sampai tenggat', en: 'no answer by the deadline' },
  declined: { id: 'dikembalikan oleh penerima', en: 'declined by the handler' },
} as const satisfies Record<string, Label>;
export type ClimbReason = keyof typeof CLIMB_REASON;

export const DECLINE_REASON = {
  notOurs: { id: 'Bukan wewenang kami', en: 'Not ours to handle' },
  cannotReach: { id: 'Keluarga tidak dapat ditemui', en: 'The family cannot be reached' },
  conflictOfInterest: { id: 'Ada benturan kepentingan', en: 'Conflict of interest' },
  needsHigherLevel: { id: 'Perlu keputusan jenjang di atas', en: 'Needs a decision of a higher level' },
} as const satisfies Record<string, Label>;
export type DeclineReason = keyof typeof DECLINE_REASON;

export const CLOSURE = {
  SELESAI_DIBAYAR: { id: 'Selesai: sudah dibayar', en: 'Settled: paid' },
  SELESAI_PENJELASAN: { id: 'Selesai: penjelasan', en: 'Settled: explained' },
  SELESAI_DATA_DIPERBAIKI: { id: 'Selesai: data diperbaiki', en: 'Settled: data corrected' },
  DITOLAK_TIDAK_TERBUKTI: { id: 'Tidak terbukti', en: 'Not substantiated' },
  BUKAN_WEWENANG: { id: 'Bukan wewenang', en: 'Not within our authority' },
  DITARIK: { id: 'Ditarik pelapor', en: 'Withdrawn by the reporter' },
} as const satisfies Record<string, Label>;
export type ClosureCode = keyof typeof CLOSURE;
/** What a handler may report as the outcome; withdrawing is the reporter's own. */
export type AnswerOutcome = Exclude<ClosureCode, 'DITARIK'>;

export const CLOSED_BY = {
  confirmation: { id: 'dikonfirmasi pelapor', en: 'confirmed by the reporter' },
  silence: { id: 'masa keberatan lewat', en: 'objection window passed' },
  withdrawal: { id: 'ditarik pelapor', en: 'withdrawn by the reporter' },
} as const satisfies Record<string, Label>;
export type ClosedBy = keyof typeof CLOSED_BY;

export const DEADLINE_PURPOSE = {
  remind: { id: 'Pengingat: belum dibaca', en: 'Reminder: not acknowledged' },
  warn: { id: 'Peringatan sebelum tenggat', en: 'Warning before the deadline' },
  climb: { id: 'Naik ke jenjang berikutnya', en: 'Climb to the next rung' },
  target: { id: 'Target layanan', en: 'Service target' },
  ceilingWarn: { id: 'Peringatan batas hukum', en: 'Warning before the legal ceiling' },
  ceiling: { id: 'Batas hukum', en: 'Legal ceiling' },
  objectionEnd: { id: 'Akhir masa keberatan', en: 'End of the objection window' },
} as const satisfies Record<string, Label>;
export type DeadlinePurpose = keyof typeof DEADLINE_PURPOSE;

export const ROUTE_RULE = {
  policyOfCategory: { id: 'kebijakan kategori', en: 'policy of the category' },
  villageOfReporter: { id: 'desa pelapor', en: "the reporter's village" },
  paymentStateUnknown: { id: 'data pembayaran belum ada', en: 'no payment data yet' },
  paymentStateKnown: { id: 'data pembayaran diketahui', en: 'payment data known' },
  objection: { id: 'keberatan: dimulai satu jenjang lebih tinggi', en: 'objection: starts one rung higher' },
} as const satisfies Record<string, Label>;
export type RouteRule = keyof typeof ROUTE_RULE;

export const codesOf = <T extends string>(table: Readonly<Record<T, Label>>): readonly T[] => Object.keys(table) as T[];
