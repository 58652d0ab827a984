import type { Label } from './label';

export const COMPLAINT_STATUS = {
  filed: { id: 'Diterima', en: 'Filed' },
  assigned: { id: 'Ditangani', en: 'Being handled' },
  review: { id: 'Ditinjau', en: 'In review' },
  answered: { id: 'Dijawab', en: 'Answered' },
  closing: { id: 'Menunggu persetujuan penutupan', en: 'Closing awaits approval' },
  closed: { id: 'Selesai', en: 'Closed' },
  reopened: { id: 'Dibuka kembali', en: 'Reopened' },
} as const satisfies Record<string, Label>;
export type ComplaintStatus = keyof typeof COMPLAINT_STATUS;

/** Codes of domain taxonomy; the catalogue grows, the code of a category never changes. */
export const CATEGORY = {
  'BYR-01': { id: 'Bantuan belum cair atau terlambat', en: 'Disbursement late' },
  'DAT-01': { id: 'NIK atau KK tidak padan', en: 'NIK or family card does not match' },
  'KKS-05': { id: 'KKS dipegang pihak lain', en: 'KKS held by another party' },
  'SOS-01': { id: 'Temuan kasus sosial', en: 'Social case found' },
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

export const CLOSURE = {
  SELESAI_DIBAYAR: { id: 'Selesai: sudah dibayar', en: 'Settled: paid' },
  SELESAI_PENJELASAN: { id: 'Selesai: penjelasan', en: 'Settled: explained' },
  SELESAI_DATA_DIPERBAIKI: { id: 'Selesai: data diperbaiki', en: 'Settled: data corrected' },
  DITOLAK_TIDAK_TERBUKTI: { id: 'Tidak terbukti', en: 'Not substantiated' },
  BUKAN_WEWENANG: { id: 'Bukan wewenang', en: 'Not within our authority' },
  SELESAI_KARTU_KEMBALI: { id: 'Selesai: kartu kembali atau diganti', en: 'Settled: card returned or replaced' },
  DIRUJUK_KASUS: { id: 'Dirujuk: ditangani sebagai kasus', en: 'Referred: handled as a social case' },
  DIRUJUK_APH: { id: 'Dirujuk: aparat penegak hukum', en: 'Referred: law enforcement' },
  DITARIK: { id: 'Ditarik pelapor', en: 'Withdrawn by the reporter' },
} as const satisfies Record<string, Label>;
export type ClosureCode = keyof typeof CLOSURE;
/** What a handler may report as the outcome; withdrawing is the reporter's own. */
export type AnswerOutcome = Exclude<ClosureCode, 'DITARIK'>;

export const CLOSED_BY = {
  confirmation: { id: 'dikonfirmasi pelapor', en: 'confirmed by the reporter' },
  silence: { id: 'masa keberatan lewat', en: 'objection window passed' },
  withdrawal: { id: 'ditarik pelapor', en: 'withdrawn by the reporter' },
  fourEyes: { id: 'disetujui orang kedua', en: 'approved by a second person' },
} as const satisfies Record<string, Label>;
export type ClosedBy = keyof typeof CLOSED_BY;

export const ROUTE_RULE = {
  policyOfCategory: { id: 'kebijakan kategori', en: 'policy of the category' },
  villageOfReporter: { id: 'desa pelapor', en: "the reporter's village" },
  paymentStateUnknown: { id: 'data pembayaran belum ada', en: 'no payment data yet' },
  paymentStateKnown: { id: 'data pembayaran diketahui', en: 'payment data known' },
  accusedLeftOut: {
    id: 'terlapor dan pihak terkait tidak dilibatkan',
    en: 'the accused and those close to them are left out',
  },
  socialCaseOpened: { id: 'dibuka sebagai kasus sosial', en: 'opened as a social case' },
  objection: { id: 'keberatan: dimulai satu jenjang lebih tinggi', en: 'objection: starts one rung higher' },
} as const satisfies Record<string, Label>;
export type RouteRule = keyof typeof ROUTE_RULE;

/** Whether the reporter may be written to. Before a safe contact is confirmed nothing is sent (domain §3.4, KKS-05). */
export const CONTACT = {
  open: { id: 'Boleh dihubungi', en: 'May be contacted' },
  unconfirmed: { id: 'Kontak aman belum dipastikan', en: 'Safe contact not confirmed' },
  confirmed: { id: 'Kontak aman dipastikan', en: 'Safe contact confirmed' },
  none: { id: 'Tidak ada kontak aman', en: 'No safe contact' },
} as const satisfies Record<string, Label>;
export type Contact = keyof typeof CONTACT;

/** What the mother wants done with her card; nobody decides it for her. */
export const CARD_WISH = {
  return: { id: 'Kartu dikembalikan', en: 'Return the card' },
  block: { id: 'Kartu diblokir', en: 'Block the card' },
  undecided: { id: 'Belum memutuskan', en: 'Not decided yet' },
} as const satisfies Record<string, Label>;
export type CardWish = keyof typeof CARD_WISH;

/** Why a complaint that is there already may be the same. */
export const DUPLICATE_REASON = {
  sameNik: { id: 'NIK sama', en: 'Same NIK' },
  samePhone: { id: 'telepon sama', en: 'Same phone' },
  similarName: { id: 'nama mirip di desa yang sama', en: 'Similar name in the same village' },
  sameCategory: { id: 'kategori sama dalam 30 hari', en: 'Same category within 30 days' },
} as const satisfies Record<string, Label>;
export type DuplicateReason = keyof typeof DUPLICATE_REASON;

/** What was decided about a complaint that looked the same. */
export const DUPLICATE_DECISION = {
  related: { id: 'Kasus terkait', en: 'Related complaint' },
  fileAnyway: { id: 'Tetap buat', en: 'File anyway' },
} as const satisfies Record<string, Label>;
export type DuplicateDecision = keyof typeof DUPLICATE_DECISION;
