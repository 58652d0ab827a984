import type { Label } from './label';

/** Why an answer came late, as the party says. `sentLateByUs` disputes that the delay was the party's. */
export const LATE_CAUSE = {
  noMandate: { id: 'Tanpa surat kuasa', en: 'No mandate' },
  coreSystem: { id: 'Sistem pusat', en: 'Core system' },
  regionalOffice: { id: 'Menunggu kantor wilayah', en: 'Waiting for the regional office' },
  cardStock: { id: 'Persediaan kartu', en: 'Card stock' },
  dataMismatch: { id: 'Data tidak cocok', en: 'Data mismatch' },
  documentsMissing: { id: 'Dokumen belum lengkap', en: 'Documents incomplete' },
  sentLateByUs: { id: 'Terlambat dikirim oleh PKH', en: 'Sent late by PKH' },
  other: { id: 'Sebab lain', en: 'Another cause' },
} as const satisfies Record<string, Label>;
export type LateCause = keyof typeof LATE_CAUSE;

/** What is printed for an outside party: what it is asked, and the mandate by which a family lets somebody ask for it. */
export const LETTER_KIND = {
  request: { id: 'Surat permintaan', en: 'Letter of request' },
  mandate: { id: 'Surat kuasa khusus', en: 'Special power of attorney' },
  referral: { id: 'Surat pengantar rujukan', en: 'Letter of referral' },
} as const satisfies Record<string, Label>;
export type LetterKind = keyof typeof LETTER_KIND;

/** What an outside party may answer with one click; which of them are offered follows from what it is asked. */
export const REPLY = {
  paidOut: { id: 'Dana sudah masuk rekening', en: 'The money is in the account' },
  willPay: { id: 'Dana akan masuk pada tanggal', en: 'The money will be in the account on' },
  onHold: { id: 'Dana ditahan, sebabnya', en: 'The money is on hold, because' },
  accountMissing: { id: 'Rekening tidak ada atau tidak aktif', en: 'There is no such account, or it is dormant' },
  cardReplaced: {
    id: 'Kartu sudah diblokir, dikembalikan, atau diganti',
    en: 'The card is blocked, returned or replaced',
  },
  cardReadyOn: { id: 'Kartu baru siap pada tanggal', en: 'The new card will be ready on' },
  misuseFound: { id: 'Pelanggaran ditemukan, yaitu', en: 'Misuse was found, namely' },
  notProven: { id: 'Tidak terbukti, dasarnya', en: 'Not proven, on the ground that' },
  dataCorrected: { id: 'Data sudah diperbaiki', en: 'The data have been corrected' },
  dataCorrectedOn: { id: 'Data selesai diperbaiki pada tanggal', en: 'The data will be correct on' },
  dataConfirmed: { id: 'Data sesuai catatan kami', en: 'The data agree with our records' },
  dataDiffers: { id: 'Data berbeda dari catatan kami, yaitu', en: 'The data differ from our records, namely' },
  helped: { id: 'Keluarga sudah kami tangani', en: 'We have taken care of the family' },
  explained: { id: 'Sudah diperiksa, penjelasannya', en: 'Examined, with this explanation' },
  notOurs: { id: 'Bukan wewenang kami', en: 'Not ours to handle' },
} as const satisfies Record<string, Label>;
export type Reply = keyof typeof REPLY;

/** What a service that is asked to take a family on may answer with one click, and later how it goes. */
export const REFERRAL_REPLY = {
  takesOn: { id: 'Kami terima', en: 'We take it on' },
  noCapacity: { id: 'Tidak ada kapasitas', en: 'No capacity' },
  outOfArea: { id: 'Di luar wilayah kami', en: 'Outside our area' },
  incomplete: { id: 'Berkas kurang lengkap, yaitu', en: 'The packet is incomplete, namely' },
  notOurService: { id: 'Bukan layanan kami', en: 'Not our service' },
  served: { id: 'Sudah dilayani', en: 'Served' },
  partlyServed: { id: 'Dilayani sebagian', en: 'Served in part' },
  notReached: { id: 'Keluarga tidak tercapai', en: 'Family not reached' },
  refusedByFamily: { id: 'Ditolak keluarga', en: 'Refused by the family' },
  underWay: { id: 'Masih dikerjakan, perkembangannya', en: 'Still at work, this far' },
} as const satisfies Record<string, Label>;
export type ReferralReply = keyof typeof REFERRAL_REPLY;
