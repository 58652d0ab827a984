import type { ProblemKind } from './problem-kind';

/** About a complaint, its tasks and those who hold them. */
export const COMPLAINT_PROBLEM = {
  notYourTask: {
    status: 409,
    title: { id: 'Tugas ini bukan tugas Anda', en: 'This task is not yours' },
    detail: {
      id: 'Tugas ini dipegang orang lain. Muat ulang antrean Anda.',
      en: 'Somebody else holds this task. Reload your queue.',
    },
  },
  objectionWindowOver: {
    status: 409,
    title: { id: 'Masa keberatan sudah lewat', en: 'The objection window is over' },
    detail: {
      id: 'Keberatan tidak dapat diajukan lagi. Buat pengaduan baru dan sebut nomor pengaduan ini.',
      en: 'An objection is no longer possible. File a new complaint and mention the number of this one.',
    },
  },
  notHigherRung: {
    status: 409,
    title: { id: 'Jenjang ini tidak lebih tinggi', en: 'This rung is not higher' },
    detail: {
      id: 'Tugas hanya dapat naik. Jenjang yang dapat dipilih: {allowed}.',
      en: 'A task can only climb. Rungs to choose from: {allowed}.',
    },
  },
  alreadyDirected: {
    status: 409,
    title: { id: 'Sudah diputuskan siapa yang menangani', en: 'Whose it is has been decided' },
    detail: {
      id: 'Tugas ini ditetapkan untuk Anda. Jawab, atau kembalikan dengan alasan lain.',
      en: 'This task was assigned to you by decision. Answer it, or give it back for another reason.',
    },
  },
  noOtherAddressee: {
    status: 409,
    title: { id: 'Layanan ini sudah pernah diminta', en: 'This service was asked before' },
    detail: {
      id: 'Pilih layanan yang belum pernah menerima rujukan ini.',
      en: 'Choose a service that has not had this referral yet.',
    },
  },
  contactNotConfirmed: {
    status: 409,
    title: { id: 'Kontak belum dipastikan', en: 'The contact is not confirmed' },
    detail: {
      id: 'Rujukan mendesak baru dapat dikerjakan setelah nama petugas yang memegang keluarga dipastikan. Telepon pengirim.',
      en: 'An urgent referral goes on only after a named person who has the family is confirmed. Telephone the sender.',
    },
  },
  notASuccessor: {
    status: 409,
    title: { id: 'Jabatan ini tidak dapat memegang tugas ini', en: 'This position cannot hold the task' },
    detail: {
      id: 'Pilih jabatan pada jenjang yang sama dari daftar calon penerima tugas ini.',
      en: 'Choose a position on the same rung from the list of those who could take this task.',
    },
  },
  successorAway: {
    status: 409,
    title: { id: 'Tidak ada yang bertugas pada jabatan ini', en: 'Nobody is at work in this position' },
    detail: {
      id: 'Pemegang jabatan sedang cuti tanpa pengganti, atau jabatan kosong. Pilih jabatan lain.',
      en: 'The holder is on leave without a deputy, or there is none. Choose another position.',
    },
  },
  alreadyTheirs: {
    status: 409,
    title: { id: 'Tugas sudah dipegang orang ini', en: 'This person holds the task already' },
    detail: { id: 'Pilih orang lain.', en: 'Choose somebody else.' },
  },
  documentNotAsked: {
    status: 409,
    title: { id: 'Dokumen ini tidak diminta', en: 'This document was not asked for' },
    detail: { id: 'Yang masih ditunggu: {allowed}.', en: 'Still awaited: {allowed}.' },
  },
  neverPaused: {
    status: 409,
    title: { id: 'Tenggat ini tidak boleh dijeda', en: 'This clock is never paused' },
    detail: {
      id: 'Tenggat keselamatan orang, persetujuan, dan pengaduan dengan kebijakan lama terus berjalan.',
      en: 'Clocks of a person in danger, of approvals, and of complaints under an older policy go on.',
    },
  },
  alreadyPaused: {
    status: 409,
    title: { id: 'Tenggat sudah dijeda', en: 'The clock is paused already' },
    detail: {
      id: 'Lanjutkan dahulu, atau tunggu sampai jeda berakhir.',
      en: 'Resume it first, or wait until the pause is over.',
    },
  },
  clockOver: {
    status: 409,
    title: { id: 'Tenggat sudah lewat', en: 'The deadline has passed' },
    detail: {
      id: 'Yang sudah terlambat tetap terlambat dan tidak dapat dijeda.',
      en: 'What is late stays late and cannot be paused.',
    },
  },
  pauseUsedUp: {
    status: 409,
    title: { id: 'Waktu jeda sudah habis', en: 'No pause is left' },
    detail: {
      id: 'Tugas hanya dapat dijeda dalam 30 hari kalender sejak jeda pertamanya, dan masa itu sudah lewat. Tenggat terus berjalan.',
      en: 'A task is paused only within 30 calendar days of its first pause, and those are over. The clock goes on.',
    },
  },
  pauseTooLong: {
    status: 409,
    title: { id: 'Jeda terlalu lama', en: 'The pause is too long' },
    detail: {
      id: 'Pilih tanggal yang lebih awal. Semua jeda berakhir paling lambat 30 hari kalender sejak jeda pertama.',
      en: 'Choose an earlier date. All pauses end at most 30 calendar days after the first one began.',
    },
  },
  neverExtended: {
    status: 409,
    title: { id: 'Batas waktu ini tidak dapat diperpanjang', en: 'This limit is never extended' },
    detail: {
      id: 'Kebijakan pengaduan ini tidak memberi tambahan waktu untuk batas waktu ini.',
      en: 'The policy of this complaint gives no more time for this limit.',
    },
  },
  extensionReason: {
    status: 409,
    title: { id: 'Alasan ini tidak memperpanjang batas waktu', en: 'This reason does not extend the limit' },
    detail: { id: 'Alasan yang diterima: {allowed}.', en: 'Reasons accepted: {allowed}.' },
  },
  extensionPastCeiling: {
    status: 409,
    title: { id: 'Melewati batas hukum', en: 'Past the legal limit' },
    detail: {
      id: 'Dengan tambahan ini target layanan melewati batas hukum pengaduan. Tenggat tetap.',
      en: 'With this much more the service target would lie past the legal limit of the complaint. The dates stay.',
    },
  },
  extensionTooLate: {
    status: 409,
    title: { id: 'Batas waktu sudah lewat', en: 'The limit has passed' },
    detail: {
      id: 'Perpanjangan hanya dapat diminta sebelum batas waktu berakhir. Yang sudah terlambat tetap terlambat.',
      en: 'More time can only be asked for before the limit ends. What is late stays late.',
    },
  },
  extensionUsedUp: {
    status: 409,
    title: { id: 'Perpanjangan sudah habis', en: 'No more time is left to give' },
    detail: {
      id: 'Batas waktu ini sudah diperpanjang sebanyak yang diizinkan.',
      en: 'This limit has been extended as often as is allowed.',
    },
  },
  extensionAsked: {
    status: 409,
    title: { id: 'Perpanjangan sudah diminta', en: 'More time has been asked for already' },
    detail: {
      id: 'Tunggu keputusan atas permintaan yang ada.',
      en: 'Wait for the decision on the request there is.',
    },
  },
  nothingToSendBack: {
    status: 409,
    title: { id: 'Tidak ada jawaban untuk dikembalikan', en: 'There is no answer to send back' },
    detail: {
      id: 'Pilih tugas pihak yang sudah dijawab. Peninjauan dan persetujuan tidak dapat dikembalikan.',
      en: 'Choose the task of a party that has been answered. A review or an approval cannot be sent back.',
    },
  },
  stepEnded: {
    status: 409,
    title: { id: 'Waktu langkah ini baru saja habis', en: 'The time of this step has just ended' },
    detail: {
      id: 'Tugas sedang diteruskan ke jenjang berikutnya. Muat ulang sebentar lagi untuk melihat siapa yang memegangnya.',
      en: 'The task is being handed to the next rung. Reload in a moment to see who holds it.',
    },
  },
  limitPassing: {
    status: 409,
    title: { id: 'Batas waktu baru saja lewat', en: 'A limit has just passed' },
    detail: {
      id: 'Lewatnya sedang dicatat. Kirim sekali lagi sebentar lagi; isian Anda tetap ada.',
      en: 'It is being put on record. Send once more in a moment; what you typed stays.',
    },
  },
  leaveOverlaps: {
    status: 409,
    title: { id: 'Sudah ada cuti pada masa itu', en: 'There is leave in that period already' },
    detail: {
      id: 'Batalkan cuti yang lama, atau pilih tanggal di luar masa itu.',
      en: 'Cancel the earlier leave, or choose dates outside of it.',
    },
  },
  calendarEnds: {
    status: 409,
    title: { id: 'Kalender kerja belum ditetapkan sejauh itu', en: 'The working calendar is not decreed that far' },
    detail: {
      id: 'Tenggat jatuh di luar kalender kerja {calendar}, yang hanya diketahui dari {knownFrom} sampai {knownUntil}. Catat laporan ini, minta administrator menerbitkan kalender berikutnya, lalu kirim lagi.',
      en: 'A deadline falls outside working calendar {calendar}, which is known from {knownFrom} until {knownUntil} only. Keep this report, ask the administrator to publish the next calendar, then send it again.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
