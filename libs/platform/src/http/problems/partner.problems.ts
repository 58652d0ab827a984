import type { ProblemKind } from './problem-kind';

/** About links, one-time codes and the answers of outside parties. */
export const PARTNER_PROBLEM = {
  notLate: {
    status: 409,
    title: { id: 'Jawaban ini tidak terlambat', en: 'This answer is not late' },
    detail: {
      id: 'Sebab keterlambatan hanya diisi bila tenggat sudah lewat. Kosongkan, lalu kirim lagi.',
      en: 'A cause is given only after the deadline. Leave it out and send it again.',
    },
  },
  linkUnknown: {
    status: 404,
    title: { id: 'Tautan tidak dikenal', en: 'The link is not known' },
    detail: {
      id: 'Tautan terpotong atau salah salin. Buka lagi dari pesan aslinya, atau masuk dengan akun Anda.',
      en: 'The link was cut off or copied wrong. Open it again from the message itself, or log in.',
    },
  },
  linkExpired: {
    status: 410,
    title: { id: 'Tautan sudah kedaluwarsa', en: 'The link has expired' },
    detail: {
      id: 'Pakai tautan dari pengingat terakhir, atau masuk dengan akun Anda untuk menjawab.',
      en: 'Use the link in the latest reminder, or log in to answer.',
    },
  },
  linkUsed: {
    status: 410,
    title: { id: 'Tugas ini sudah dijawab', en: 'This task has been answered' },
    detail: {
      id: 'Tautan ini berlaku untuk satu jawaban dan sudah dipakai. Tidak ada yang perlu Anda lakukan lagi.',
      en: 'The link is good for one answer and has been used. There is nothing left for you to do.',
    },
  },
  linkRevoked: {
    status: 410,
    title: { id: 'Tautan tidak berlaku lagi', en: 'The link is not valid any more' },
    detail: {
      id: 'Tugas ini sudah selesai atau kini ditangani pihak lain. Anda tidak perlu menjawabnya lagi.',
      en: 'The task is settled, or somebody else has it now. You need not answer it any more.',
    },
  },
  codeRequired: {
    status: 403,
    title: { id: 'Kode sekali pakai diperlukan', en: 'A one-time code is needed' },
    detail: {
      id: 'Minta kode, lalu masukkan di halaman ini. Yang sudah Anda isi tetap ada.',
      en: 'Ask for a code and enter it on this page. What you have filled in stays.',
    },
  },
  codeWrong: {
    status: 422,
    title: { id: 'Kode salah', en: 'The code is wrong' },
    detail: {
      id: 'Periksa kode pada pesan terakhir. Masih {left} kali percobaan.',
      en: 'Look at the code in the latest message. {left} tries are left.',
    },
  },
  codeExpired: {
    status: 410,
    title: { id: 'Kode tidak berlaku lagi', en: 'The code is not valid any more' },
    detail: {
      id: 'Kode berlaku sepuluh menit, satu kali, dan hanya bagi penerimanya. Minta kode baru; isian Anda tetap ada.',
      en: 'A code is good for ten minutes, once, and for whom it was sent to. Ask for a new one; what you filled in stays.',
    },
  },
  codeNotSent: {
    status: 409,
    title: { id: 'Kode belum dikirim', en: 'No code has been sent yet' },
    detail: {
      id: 'Minta kode dulu, atau tunggu sebentar sampai pesannya tiba.',
      en: 'Ask for a code first, or wait a moment until the message arrives.',
    },
  },
  codeTooOften: {
    status: 429,
    title: { id: 'Kode terlalu sering salah', en: 'The code was wrong too often' },
    detail: {
      id: 'Kode ini tidak dapat dipakai lagi. Minta kode baru; isian Anda tetap ada.',
      en: 'This code cannot be used any more. Ask for a new one; what you filled in stays.',
    },
  },
  codeLocked: {
    status: 429,
    title: { id: 'Tautan dikunci', en: 'The link is locked' },
    detail: {
      id: 'Terlalu banyak kode salah pada tautan ini. Masuk dengan akun Anda untuk menjawab.',
      en: 'Too many wrong codes on this link. Log in to answer.',
    },
  },
} as const satisfies Record<string, ProblemKind>;
