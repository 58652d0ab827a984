import type { Label } from './label';

/** How a call ended. */
export const CALL_RESULT = {
  informationGiven: { id: 'Selesai: informasi', en: 'Information given' },
  newComplaint: { id: 'Kasus baru', en: 'New complaint' },
  addedToComplaint: { id: 'Tambah ke kasus', en: 'Added to a complaint' },
  referred: { id: 'Dirujuk', en: 'Referred' },
  cutOff: { id: 'Terputus', en: 'Cut off' },
  wrongNumber: { id: 'Salah sambung', en: 'Wrong number' },
  prank: { id: 'Iseng', en: 'Prank' },
  callBack: { id: 'Panggilan balik', en: 'Call back' },
} as const satisfies Record<string, Label>;
export type CallResult = keyof typeof CALL_RESULT;

/** Who calls: only she herself, or somebody with her family card, hears how her payment stands. */
export const CALLER_KIND = {
  self: { id: 'KPM sendiri', en: 'The beneficiary herself' },
  onBehalf: { id: 'Diwakili', en: 'Somebody on her behalf' },
} as const satisfies Record<string, Label>;
export type CallerKind = keyof typeof CALLER_KIND;

/** What a caller says and the screen shows. */
export const CALLER_FACT = {
  name: { id: 'Nama', en: 'Name' },
  village: { id: 'Desa', en: 'Village' },
  kk: { id: 'Nomor KK', en: 'Family card number' },
  birthDate: { id: 'Tanggal lahir', en: 'Date of birth' },
  kks: { id: '4 angka terakhir KKS', en: 'Last four digits of the KKS' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
} as const satisfies Record<string, Label>;
export type CallerFact = keyof typeof CALLER_FACT;

/** How a promised call stands. */
export const CALL_BACK_STATUS = {
  open: { id: 'Menunggu ditelepon', en: 'To be called' },
  reached: { id: 'Tersambung', en: 'Reached' },
  unreached: { id: 'Tidak tersambung', en: 'Not reached' },
  notNeeded: { id: 'Tidak perlu lagi', en: 'No longer needed' },
} as const satisfies Record<string, Label>;
export type CallBackStatus = keyof typeof CALL_BACK_STATUS;

/** How one try to call ended. */
export const ATTEMPT_OUTCOME = {
  reached: { id: 'Tersambung', en: 'Reached' },
  noAnswer: { id: 'Tidak diangkat', en: 'No answer' },
  notSafe: { id: 'Tidak aman berbicara', en: 'Not safe to speak' },
  wrongNumber: { id: 'Nomor salah', en: 'Wrong number' },
} as const satisfies Record<string, Label>;
export type AttemptOutcome = keyof typeof ATTEMPT_OUTCOME;
