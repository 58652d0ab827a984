import type { ProblemKind } from './problem-kind';

/** About who may, and whether the service can. */
export const ACCESS_PROBLEM = {
  notFound: {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    detail: {
      id: 'Tidak ada data pada alamat ini yang dapat Anda lihat. Periksa alamat atau nomornya.',
      en: 'There is nothing at this address that you can see. Check the address or the number.',
    },
  },
  unauthenticated: {
    status: 401,
    title: { id: 'Belum masuk', en: 'Not signed in' },
    detail: { id: 'Masuk lebih dulu, lalu ulangi permintaan.', en: 'Sign in first, then repeat the request.' },
  },
  forbidden: {
    status: 403,
    title: { id: 'Tidak berwenang', en: 'Not permitted' },
    detail: {
      id: 'Peran Anda tidak berwenang untuk tindakan ini. Hubungi penanggung jawab Anda bila memang diperlukan.',
      en: 'Your role does not permit this action. Ask your supervisor if you need it.',
    },
  },
  tooManyRequests: {
    status: 429,
    title: { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
    detail: {
      id: 'Tunggu selama yang disebut dalam Retry-After, lalu coba lagi.',
      en: 'Wait as long as Retry-After says, then try again.',
    },
  },
  unavailable: {
    status: 503,
    title: { id: 'Layanan sedang tidak tersedia', en: 'The service is not available now' },
    detail: {
      id: 'Coba lagi sebentar dengan Idempotency-Key yang sama; tidak akan tercatat dua kali.',
      en: 'Try again shortly with the same Idempotency-Key; nothing will be recorded twice.',
    },
  },
  internal: {
    status: 500,
    title: { id: 'Terjadi kesalahan pada sistem', en: 'Something went wrong on our side' },
    detail: {
      id: 'Kesalahan ini sudah dicatat. Coba lagi; bila terulang, sebutkan "traceId" kepada administrator.',
      en: 'The error has been recorded. Try again; if it returns, tell the administrator the "traceId".',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
