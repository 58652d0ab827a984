import type { Label } from './label';

export const TASK_STATUS = {
  open: { id: 'Baru', en: 'New' },
  assigned: { id: 'Ditugaskan', en: 'Assigned' },
  acknowledged: { id: 'Dibaca', en: 'Acknowledged' },
  answered: { id: 'Dijawab', en: 'Answered' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Label>;
export type TaskStatus = keyof typeof TASK_STATUS;

/** Whoever is asked to do something for a complaint; each has a ladder of its own. */
export const PARTY = {
  programme: { id: 'Pelaksana PKH', en: 'Programme line' },
  bank: { id: 'Bank penyalur', en: 'Paying bank' },
  dinas: { id: 'Dinas sosial', en: 'Social affairs office' },
  dataAdministrator: { id: 'Administrator Pangkalan Data', en: 'Data administrator' },
  dukcapil: { id: 'Dukcapil', en: 'Civil registry' },
  duty: { id: 'Manajer piket', en: 'Duty manager' },
} as const satisfies Record<string, Label>;
export type Party = keyof typeof PARTY;

/** What a party is asked for. */
export const TASK_ASK = {
  answer: { id: 'Periksa dan jawab', en: 'Verify and answer' },
  traceAccount: { id: 'Telusuri rekening', en: 'Trace the account' },
  correctData: { id: 'Perbaiki data', en: 'Correct the data' },
  confirmIdentity: { id: 'Pastikan data kependudukan', en: 'Confirm the civil registration' },
  support: { id: 'Dampingi keluarga', en: 'Support the family' },
  protectAndInvestigate: { id: 'Lindungi pelapor dan periksa', en: 'Protect the reporter and investigate' },
  blockOrReturnCard: {
    id: 'Blokir atau kembalikan kartu sesuai keinginan ibu',
    en: 'Block or return the card, as the mother decides',
  },
  examineOutlet: { id: 'Periksa pihak yang memegang kartu', en: 'Examine whoever holds the card' },
  contactFamily: { id: 'Hubungi keluarga sekarang', en: 'Contact the family now' },
  review: { id: 'Tinjau hasil semua pihak', en: 'Review what the parties answered' },
  approveClosing: { id: 'Setujui penutupan', en: 'Approve the closing' },
  approveExtension: { id: 'Putuskan permintaan perpanjangan waktu', en: 'Decide on the request for more time' },
  freeProcess: { id: 'Proses macet: periksa dan lanjutkan', en: 'Process stuck: examine and carry on' },
} as const satisfies Record<string, Label>;
export type TaskAsk = keyof typeof TASK_ASK;

export const CLIMB_REASON = {
  silence: { id: 'tanpa jawaban sampai tenggat', en: 'no answer by the deadline' },
  declined: { id: 'dikembalikan oleh penerima', en: 'declined by the handler' },
  manual: { id: 'dinaikkan oleh petugas', en: 'raised by hand' },
  excluded: { id: 'penerima tidak boleh menangani pengaduan ini', en: 'the handler may not handle this complaint' },
  organisation: { id: 'susunan jabatan berubah', en: 'the organisation changed' },
} as const satisfies Record<string, Label>;
export type ClimbReason = keyof typeof CLIMB_REASON;

export const DECLINE_REASON = {
  notOurs: { id: 'Bukan wewenang kami', en: 'Not ours to handle' },
  cannotReach: { id: 'Keluarga tidak dapat ditemui', en: 'The family cannot be reached' },
  conflictOfInterest: { id: 'Ada benturan kepentingan', en: 'Conflict of interest' },
  needsHigherLevel: { id: 'Perlu keputusan jenjang di atas', en: 'Needs a decision of a higher level' },
  notApproved: { id: 'Perpanjangan tidak disetujui', en: 'More time is not approved' },
} as const satisfies Record<string, Label>;
export type DeclineReason = keyof typeof DECLINE_REASON;

export const PASSED_OVER = {
  noPosition: { id: 'jabatan tidak ada di wilayah ini', en: 'there is no such position in this region' },
  vacant: { id: 'jabatan kosong', en: 'the position is vacant' },
  onLeave: { id: 'pemegang jabatan sedang cuti, tanpa pengganti', en: 'the holder is on leave, without a deputy' },
  excluded: { id: 'tidak boleh menangani pengaduan ini', en: 'may not handle this complaint' },
} as const satisfies Record<string, Label>;
export type PassedOverReason = keyof typeof PASSED_OVER;

/** How a visit to the family ended. */
export const VISIT_RESULT = {
  met: { id: 'Bertemu keluarga', en: 'Met the family' },
  notMet: { id: 'Keluarga tidak ada di rumah', en: 'Nobody was at home' },
  moved: { id: 'Keluarga sudah pindah', en: 'The family has moved' },
  refused: { id: 'Keluarga tidak bersedia ditemui', en: 'The family did not want to be met' },
} as const satisfies Record<string, Label>;
export type VisitResult = keyof typeof VISIT_RESULT;

/** What a reporter may be asked to bring. */
export const DOCUMENT = {
  identityCard: { id: 'KTP', en: 'Identity card' },
  familyCard: { id: 'Kartu Keluarga', en: 'Family card' },
  aidCard: { id: 'Foto kartu KKS', en: 'Picture of the aid card' },
  bankBook: { id: 'Buku tabungan atau mutasi rekening', en: 'Bank book or account statement' },
  receipt: { id: 'Struk ATM atau agen', en: 'Receipt of the machine or agent' },
  lossReport: { id: 'Surat kehilangan dari kepolisian', en: 'Police report of the loss' },
  mandate: { id: 'Surat kuasa khusus', en: 'Special power of attorney' },
  statement: { id: 'Surat pernyataan', en: 'Written statement' },
  schoolProof: { id: 'Surat keterangan sekolah', en: 'Certificate of the school' },
  healthProof: { id: 'Surat keterangan layanan kesehatan', en: 'Certificate of the health service' },
} as const satisfies Record<string, Label>;
export type DocumentCode = keyof typeof DOCUMENT;

/** How the reporter learns what is asked of her: by a message where she may be written to, else somebody calls her. */
export const REPORTER_REACH = {
  message: { id: 'Pesan ke pelapor', en: 'Message to the reporter' },
  callBack: { id: 'Perlu ditelepon', en: 'Needs a call' },
} as const satisfies Record<string, Label>;
export type ReporterReach = keyof typeof REPORTER_REACH;

/** Why one of many tasks stays where it is. */
export const REASSIGN_REFUSAL = {
  notFound: { id: 'Tugas tidak ditemukan', en: 'The task was not found' },
  notAllowedNow: { id: 'Tugas belum ditugaskan atau sudah selesai', en: 'The task is not assigned yet, or settled' },
  alreadyTheirs: { id: 'Tugas sudah dipegang orang ini', en: 'This person holds the task already' },
  notASuccessor: { id: 'Jabatan ini tidak dapat memegang tugas ini', en: 'This position cannot hold the task' },
  changedMeanwhile: { id: 'Tugas berubah sejak pratinjau', en: 'The task has changed since the preview' },
  successorAway: { id: 'Pemegang jabatan sedang cuti atau jabatan kosong', en: 'The holder is away, or there is none' },
} as const satisfies Record<string, Label>;
export type ReassignRefusal = keyof typeof REASSIGN_REFUSAL;
