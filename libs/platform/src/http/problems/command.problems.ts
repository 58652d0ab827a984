import type { ProblemKind } from './problem-kind';

/** About repeating a command and changing what somebody else has changed. */
export const COMMAND_PROBLEM = {
  missingIdempotencyKey: {
    status: 400,
    title: { id: 'Idempotency-Key belum ada', en: 'The Idempotency-Key is missing' },
    detail: {
      id: 'Sertakan header Idempotency-Key, misalnya UUID baru, dan pakai nilai yang sama bila mengirim ulang.',
      en: 'Send the header Idempotency-Key, for example a new UUID, and use the same value when you send again.',
    },
  },
  idempotencyKeyInvalid: {
    status: 400,
    title: { id: 'Idempotency-Key tidak sah', en: 'The Idempotency-Key is not valid' },
    detail: {
      id: 'Idempotency-Key terdiri atas {min} sampai {max} huruf, angka, atau tanda . _ : -; sebaiknya UUID.',
      en: 'An Idempotency-Key has {min} to {max} letters, digits or . _ : -; a UUID is best.',
    },
  },
  idempotencyInProgress: {
    status: 409,
    title: { id: 'Permintaan yang sama sedang diproses', en: 'The same request is being processed' },
    detail: {
      id: 'Tunggu sebentar, lalu kirim lagi dengan Idempotency-Key yang sama untuk menerima hasilnya.',
      en: 'Wait a moment, then send it again with the same Idempotency-Key to receive its result.',
    },
  },
  idempotencyKeyReused: {
    status: 422,
    title: { id: 'Idempotency-Key sudah dipakai', en: 'The Idempotency-Key has been used' },
    detail: {
      id: 'Kunci ini sudah dipakai untuk permintaan lain. Pakai kunci baru untuk permintaan baru.',
      en: 'This key was used for a different request. Use a new key for a new request.',
    },
  },
  preconditionRequired: {
    status: 428,
    title: { id: 'If-Match belum ada', en: 'If-Match is missing' },
    detail: {
      id: 'Baca dulu data terbaru, lalu kirim ETag-nya dalam header If-Match.',
      en: 'Read the latest state first, then send its ETag in the header If-Match.',
    },
  },
  preconditionInvalid: {
    status: 400,
    title: { id: 'If-Match tidak sah', en: 'If-Match is not valid' },
    detail: {
      id: 'If-Match harus berisi satu ETag kuat dari bacaan terakhir, misalnya "7"; bukan *, W/, atau daftar.',
      en: 'If-Match must hold one strong ETag of your last read, for example "7"; no *, W/ or list.',
    },
  },
  preconditionFailed: {
    status: 412,
    title: { id: 'Data sudah berubah', en: 'The data has changed' },
    detail: {
      id: 'Orang lain sudah mengubah data ini. Lihat keadaan terbaru dalam "current", lalu putuskan lagi.',
      en: 'Somebody else has changed this. See the latest state in "current" and decide again.',
    },
  },
  notAllowedNow: {
    status: 409,
    title: { id: 'Tindakan ini belum dapat dilakukan', en: 'This action is not possible now' },
    detail: {
      id: 'Keadaan saat ini tidak memungkinkan tindakan ini. Yang dapat dilakukan tercantum dalam "allowed".',
      en: 'The present state does not permit this action. What is possible is listed in "allowed".',
    },
  },
  organisationConflict: {
    status: 409,
    title: { id: 'Bertentangan dengan susunan organisasi', en: 'In conflict with the organisation' },
    detail: {
      id: 'Perubahan ini tidak dapat dilakukan sekarang. Sebabnya tercantum dalam "errors" pada isian yang bersangkutan.',
      en: 'This change is not possible now. "errors" says why, at the field it concerns.',
    },
  },
  conflict: {
    status: 409,
    title: { id: 'Bertentangan dengan data yang ada', en: 'In conflict with existing data' },
    detail: {
      id: 'Data yang sama sudah ada, atau yang dirujuk sudah tidak ada. Baca keadaan terbaru, lalu coba lagi.',
      en: 'The same data already exists, or what it refers to is gone. Read the latest state and try again.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
