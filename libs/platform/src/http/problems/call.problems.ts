import type { ProblemKind } from './problem-kind';

/** About the telephone. */
export const CALL_PROBLEM = {
  callEnded: {
    status: 409,
    title: { id: 'Panggilan sudah selesai', en: 'The call is over' },
    detail: {
      id: 'Panggilan ini sudah ditutup. Mulai panggilan baru dengan F2.',
      en: 'This call has ended. Begin a new one with F2.',
    },
  },
  talkingPointNeeded: {
    status: 409,
    title: { id: 'Belum ada yang dijelaskan', en: 'Nothing has been explained yet' },
    detail: {
      id: 'Tandai paling sedikit satu penjelasan yang sudah dibacakan, atau pilih hasil lain.',
      en: 'Tick at least one text that you have read out, or choose another result.',
    },
  },
  complaintNeeded: {
    status: 409,
    title: { id: 'Belum ada pengaduan dalam panggilan ini', en: 'There is no complaint in this call yet' },
    detail: {
      id: 'Hasil ini memerlukan pengaduan yang dibuat atau ditambah dalam panggilan ini. Simpan dulu, atau pilih hasil lain.',
      en: 'This result needs a complaint filed or added to in this call. Save first, or choose another result.',
    },
  },
  callerNotChecked: {
    status: 409,
    title: { id: 'Penelepon belum dicocokkan', en: 'The caller has not been checked' },
    detail: {
      id: 'Cocokkan nama dan data lain dengan yang dikatakan penelepon sebelum membacakan status pembayaran.',
      en: 'Compare the name and other facts with what the caller says before you read out the payment status.',
    },
  },
  callLookupLimit: {
    status: 429,
    title: { id: 'Pencarian dalam panggilan ini sudah habis', en: 'The look-ups of this call are used up' },
    detail: {
      id: 'Satu panggilan boleh mencari {max} kali. Catat pengaduan dengan yang diketahui, atau tutup panggilan ini (F8) dan mulai yang baru (F2).',
      en: 'One call may look {max} times. File the complaint with what is known, or end this call (F8) and begin a new one (F2).',
    },
  },
  hourLookupLimit: {
    status: 429,
    title: { id: 'Pencarian dalam satu jam sudah habis', en: 'The look-ups of this hour are used up' },
    detail: {
      id: 'Dalam satu jam boleh mencari {max} kali. Catat pengaduan dengan yang diketahui; bila perlu mencari lagi sekarang, minta supervisor Anda.',
      en: 'Within an hour you may look {max} times. File with what is known; ask your supervisor to look if it cannot wait.',
    },
  },
  attemptTooSoon: {
    status: 409,
    title: { id: 'Coba pada waktu yang lain', en: 'Try at another time of day' },
    detail: {
      id: 'Percobaan berikutnya dihitung mulai "nextAttemptAt", pada bagian hari yang belum dicoba.',
      en: 'The next try counts from "nextAttemptAt", in a part of the day that has not been tried.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
