import type { ProblemKind } from './problem-kind';

/** About what somebody sent as JSON. */
export const BODY_PROBLEM = {
  malformedJson: {
    status: 400,
    title: { id: 'JSON tidak dapat dibaca', en: 'The JSON cannot be read' },
    detail: {
      id: 'Isi permintaan bukan JSON yang sah. Periksa tanda kutip, koma, dan kurung, lalu kirim lagi.',
      en: 'The request body is not valid JSON. Check quotes, commas and brackets, then send it again.',
    },
  },
  notAnObject: {
    status: 400,
    title: { id: 'Isi permintaan harus berupa objek', en: 'The request body must be an object' },
    detail: {
      id: 'Kirim satu objek JSON, misalnya {"text": "…"}.',
      en: 'Send one JSON object, for example {"text": "…"}.',
    },
  },
  duplicateKey: {
    status: 400,
    title: { id: 'Nama isian muncul dua kali', en: 'A field name appears twice' },
    detail: {
      id: 'Setiap nama isian hanya boleh muncul satu kali. Hapus salah satunya.',
      en: 'A field name may appear only once in an object. Remove one of the two.',
    },
  },
  unsafeKey: {
    status: 400,
    title: { id: 'Nama isian tidak diperbolehkan', en: 'The field name is not allowed' },
    detail: {
      id: 'Nama isian ini tidak boleh dipakai. Hapus isian tersebut.',
      en: 'This field name may not be used. Remove the field.',
    },
  },
  unsafeText: {
    status: 400,
    title: { id: 'Teks memuat karakter terlarang', en: 'The text contains forbidden characters' },
    detail: {
      id: 'Teks memuat karakter kendali atau karakter Unicode yang tidak lengkap. Ketik ulang bagian itu.',
      en: 'The text contains a control character or an incomplete Unicode character. Type that part again.',
    },
  },
  invalidUtf8: {
    status: 400,
    title: { id: 'Pengodean teks bukan UTF-8', en: 'The text is not encoded as UTF-8' },
    detail: { id: 'Kirim isi permintaan dalam UTF-8.', en: 'Send the request body as UTF-8.' },
  },
  impreciseNumber: {
    status: 400,
    title: { id: 'Angka terlalu besar atau terlalu rinci', en: 'A number is too large or too precise' },
    detail: {
      id: 'Angka ini akan berubah bila disimpan. Kirim nomor seperti NIK sebagai teks dalam tanda kutip.',
      en: 'This number would change when stored. Send numbers such as a NIK as text in quotes.',
    },
  },
  tooDeep: {
    status: 400,
    title: { id: 'Isi permintaan terlalu bertingkat', en: 'The request body is nested too deeply' },
    detail: {
      id: 'Objek dan daftar boleh bersarang paling banyak {max} tingkat.',
      en: 'Objects and lists may be nested at most {max} levels deep.',
    },
  },
  tooManyValues: {
    status: 400,
    title: { id: 'Isi permintaan memuat terlalu banyak nilai', en: 'The request body has too many values' },
    detail: {
      id: 'Paling banyak {max} nilai dalam satu permintaan. Bagi menjadi beberapa permintaan.',
      en: 'At most {max} values in one request. Split it into several requests.',
    },
  },
  invalidInput: {
    status: 400,
    title: { id: 'Ada isian yang perlu diperbaiki', en: 'Some fields need correction' },
    detail: {
      id: 'Perbaiki isian yang disebut, lalu kirim lagi. Belum ada yang disimpan.',
      en: 'Correct the fields that are named and send it again. Nothing has been stored.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
