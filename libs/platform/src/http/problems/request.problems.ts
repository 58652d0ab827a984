import type { ProblemKind } from './problem-kind';

/** About the request itself: its address, headers and size. */
export const REQUEST_PROBLEM = {
  malformedUrl: {
    status: 400,
    title: { id: 'Alamat tidak dapat dibaca', en: 'The address cannot be read' },
    detail: {
      id: 'Alamat memuat pengodean persen yang salah. Periksa tanda % di dalamnya.',
      en: 'The address contains wrong percent-encoding. Check the % signs in it.',
    },
  },
  badRequest: {
    status: 400,
    title: { id: 'Permintaan tidak dapat diproses', en: 'The request cannot be processed' },
    detail: {
      id: 'Permintaan tidak sesuai dengan dokumentasi antarmuka. Periksa lalu kirim lagi.',
      en: 'The request does not follow the documentation of the interface. Check it and send it again.',
    },
  },
  invalidCursor: {
    status: 400,
    title: { id: 'Penanda halaman tidak berlaku', en: 'The page cursor is not valid' },
    detail: {
      id: 'Mulai lagi dari halaman pertama tanpa "cursor", dan pakai tautan "next" apa adanya.',
      en: 'Start again from the first page without "cursor", and use the "next" link unchanged.',
    },
  },
  methodNotAllowed: {
    status: 405,
    title: { id: 'Metode tidak didukung', en: 'Method not supported' },
    detail: {
      id: 'Alamat ini hanya menerima: {allowed}.',
      en: 'This address only accepts: {allowed}.',
    },
  },
  notAcceptable: {
    status: 406,
    title: { id: 'Format jawaban tidak tersedia', en: 'The response format is not available' },
    detail: { id: 'Minta jawaban sebagai application/json.', en: 'Ask for application/json.' },
  },
  requestTimeout: {
    status: 408,
    title: { id: 'Permintaan terlalu lama', en: 'The request took too long to arrive' },
    detail: { id: 'Periksa sambungan, lalu kirim lagi.', en: 'Check the connection and send it again.' },
  },
  bodyTooLarge: {
    status: 413,
    title: { id: 'Isi permintaan terlalu besar', en: 'The request body is too large' },
    detail: {
      id: 'Isi permintaan paling besar {maxBytes} byte. Ringkas, atau kirim lampiran secara terpisah.',
      en: 'The request body may have at most {maxBytes} bytes. Shorten it, or send attachments separately.',
    },
  },
  uriTooLong: {
    status: 414,
    title: { id: 'Alamat terlalu panjang', en: 'The address is too long' },
    detail: { id: 'Perpendek alamat atau saringannya.', en: 'Shorten the address or its filters.' },
  },
  unsupportedMediaType: {
    status: 415,
    title: { id: 'Jenis isi tidak didukung', en: 'The content type is not supported' },
    detail: {
      id: 'Kirim isi sebagai application/json dalam UTF-8, tanpa kompresi.',
      en: 'Send the body as application/json in UTF-8, without compression.',
    },
  },
  headersTooLarge: {
    status: 431,
    title: { id: 'Header terlalu besar', en: 'The headers are too large' },
    detail: { id: 'Hapus header atau kuki yang tidak perlu.', en: 'Remove headers or cookies that are not needed.' },
  },
  exportTooLarge: {
    status: 409,
    title: { id: 'Daftar terlalu panjang untuk dikirim langsung', en: 'The list is too long to be sent at once' },
    detail: {
      id: 'Berkas dengan lebih dari {max} baris disiapkan di latar belakang. Minta berkasnya, lalu unduh bila sudah siap.',
      en: 'A file of more than {max} rows is made in the background. Ask for it, and fetch it when it is ready.',
    },
  },
  exportUnfinished: {
    status: 409,
    title: { id: 'Berkas Anda yang lain masih disiapkan', en: 'Another file of yours is still being made' },
    detail: {
      id: 'Berkas panjang disiapkan satu demi satu. Tunggu sampai yang itu siap, lalu minta berkas ini lagi.',
      en: 'Long files are made one after the other. Wait until that one is ready, then ask for this one again.',
    },
  },
  exportNotReady: {
    status: 409,
    title: { id: 'Berkas belum siap', en: 'The file is not ready' },
    detail: {
      id: 'Berkas ini masih disiapkan, atau tidak dapat disiapkan. Lihat kemajuannya, lalu coba lagi.',
      en: 'This file is still being made, or could not be made. See how far it is, then try again.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
