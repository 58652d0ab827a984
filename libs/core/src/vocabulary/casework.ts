import type { Label } from './label';

export const CASE_KIND = {
  violence: { id: 'Kekerasan terhadap anak atau perempuan', en: 'Violence against a child or a woman' },
  childNeglect: { id: 'Penelantaran atau pekerja anak', en: 'Child neglect or child labour' },
  schoolDropout: { id: 'Putus sekolah', en: 'School drop-out' },
  malnutrition: { id: 'Stunting atau gizi buruk', en: 'Stunting or malnutrition' },
  mentalHealth: { id: 'ODGJ, pasung, atau risiko bunuh diri', en: 'Mental illness, shackling or risk of suicide' },
  disability: { id: 'Disabilitas berat', en: 'Severe disability' },
  neglectedElder: { id: 'Lansia terlantar', en: 'Neglected elder' },
  noDocuments: { id: 'Tanpa dokumen kependudukan', en: 'Without civil documents' },
} as const satisfies Record<string, Label>;
export type CaseKind = keyof typeof CASE_KIND;

export const RISK = {
  high: { id: 'Tinggi', en: 'High' },
  medium: { id: 'Sedang', en: 'Medium' },
  low: { id: 'Rendah', en: 'Low' },
} as const satisfies Record<string, Label>;
export type Risk = keyof typeof RISK;

export const CASE_STATUS = {
  identified: { id: 'Teridentifikasi', en: 'Identified' },
  screened: { id: 'Diskrining', en: 'Screened' },
  intervening: { id: 'Intervensi', en: 'Intervening' },
  monitoring: { id: 'Pemantauan', en: 'Monitoring' },
  closed: { id: 'Ditutup', en: 'Closed' },
} as const satisfies Record<string, Label>;
export type CaseStatus = keyof typeof CASE_STATUS;

export const CASE_CLOSURE = {
  goalMet: { id: 'Tujuan tercapai', en: 'Goal met' },
  transferred: { id: 'Dialihkan', en: 'Transferred' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
  lost: { id: 'Tidak dapat dihubungi', en: 'Lost contact' },
  deceased: { id: 'Meninggal', en: 'Deceased' },
} as const satisfies Record<string, Label>;
export type CaseClosure = keyof typeof CASE_CLOSURE;

/** Whether the family agreed that its data are shared; without agreement only with a recorded reason. */
export const CONSENT = {
  given: { id: 'Setuju', en: 'Given' },
  overridden: { id: 'Tanpa persetujuan, dengan alasan tercatat', en: 'Overridden with a recorded reason' },
} as const satisfies Record<string, Label>;
export type Consent = keyof typeof CONSENT;

export const REFERRAL_STATUS = {
  open: { id: 'Disiapkan', en: 'Being sent' },
  sent: { id: 'Dikirim', en: 'Sent' },
  seen: { id: 'Dilihat', en: 'Seen' },
  accepted: { id: 'Diterima', en: 'Accepted' },
  inProgress: { id: 'Dikerjakan', en: 'In progress' },
  unplaced: { id: 'Belum ada penerima', en: 'Nobody has taken it' },
  completed: { id: 'Selesai', en: 'Completed' },
  revoked: { id: 'Dicabut', en: 'Revoked' },
} as const satisfies Record<string, Label>;
export type ReferralStatus = keyof typeof REFERRAL_STATUS;

export const ADDRESSEE_STATUS = {
  waiting: { id: 'Menunggu giliran', en: 'Waiting its turn' },
  sent: { id: 'Dikirim', en: 'Sent' },
  seen: { id: 'Dilihat', en: 'Seen' },
  accepted: { id: 'Diterima', en: 'Accepted' },
  declined: { id: 'Ditolak', en: 'Declined' },
  timedOut: { id: 'Lewat waktu', en: 'Timed out' },
  stoodDown: { id: 'Tidak diperlukan lagi', en: 'Stood down' },
} as const satisfies Record<string, Label>;
export type AddresseeStatus = keyof typeof ADDRESSEE_STATUS;

export const REFERRAL_NEED = {
  protection: { id: 'Perlindungan dan pendampingan', en: 'Protection and support' },
  medical: { id: 'Layanan kesehatan', en: 'Medical care' },
  psychosocial: { id: 'Layanan psikososial', en: 'Psychosocial care' },
  legal: { id: 'Bantuan hukum', en: 'Legal aid' },
  schooling: { id: 'Kembali bersekolah', en: 'Return to school' },
  nutrition: { id: 'Pemulihan gizi', en: 'Nutrition' },
  disabilityAid: { id: 'Alat bantu dan rehabilitasi', en: 'Aids and rehabilitation' },
  documents: { id: 'Dokumen kependudukan', en: 'Civil documents' },
} as const satisfies Record<string, Label>;
export type ReferralNeed = keyof typeof REFERRAL_NEED;

export const REFERRAL_DECLINE = {
  noCapacity: { id: 'Tidak ada kapasitas', en: 'No capacity' },
  notOurs: { id: 'Bukan layanan kami', en: 'Not our service' },
  outOfArea: { id: 'Di luar wilayah', en: 'Outside our area' },
  incomplete: { id: 'Berkas kurang lengkap', en: 'Packet incomplete' },
} as const satisfies Record<string, Label>;
export type ReferralDecline = keyof typeof REFERRAL_DECLINE;

export const REFERRAL_OUTCOME = {
  served: { id: 'Sudah dilayani', en: 'Served' },
  partlyServed: { id: 'Dilayani sebagian', en: 'Served in part' },
  notReached: { id: 'Keluarga tidak tercapai', en: 'Family not reached' },
  refusedByFamily: { id: 'Ditolak keluarga', en: 'Refused by the family' },
} as const satisfies Record<string, Label>;
export type ReferralOutcome = keyof typeof REFERRAL_OUTCOME;
