import type { Text } from './locale';

export interface ProblemKind {
  /** HTTP status. */
  readonly status: number;
  readonly title: Text;
  /** Says what to do. `{name}` stands for a parameter; parameters are numbers and codes, never personal data. */
  readonly detail: Text;
}

/** Every problem of the interface (RFC 9457). A code is public and never changes its meaning. */
export const PROBLEM = {
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
  invalidInput: {
    status: 400,
    title: { id: 'Ada isian yang perlu diperbaiki', en: 'Some fields need correction' },
    detail: {
      id: 'Perbaiki isian yang disebut dalam "errors", lalu kirim lagi. Belum ada yang disimpan.',
      en: 'Correct the fields listed in "errors" and send it again. Nothing has been stored.',
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
  stepEnded: {
    status: 409,
    title: { id: 'Waktu langkah ini baru saja habis', en: 'The time of this step has just ended' },
    detail: {
      id: 'Tugas sedang diteruskan ke jenjang berikutnya. Muat ulang sebentar lagi untuk melihat siapa yang memegangnya.',
      en: 'The task is being handed to the next rung. Reload in a moment to see who holds it.',
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
  nothingToSendBack: {
    status: 409,
    title: { id: 'Tidak ada jawaban untuk dikembalikan', en: 'There is no answer to send back' },
    detail: {
      id: 'Pilih tugas pihak yang sudah dijawab. Peninjauan dan persetujuan tidak dapat dikembalikan.',
      en: 'Choose the task of a party that has been answered. A review or an approval cannot be sent back.',
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
  conflict: {
    status: 409,
    title: { id: 'Bertentangan dengan data yang ada', en: 'In conflict with existing data' },
    detail: {
      id: 'Data yang sama sudah ada, atau yang dirujuk sudah tidak ada. Baca keadaan terbaru, lalu coba lagi.',
      en: 'The same data already exists, or what it refers to is gone. Read the latest state and try again.',
    },
  },
  calendarEnds: {
    status: 409,
    title: { id: 'Kalender kerja belum ditetapkan sejauh itu', en: 'The working calendar is not decreed that far' },
    detail: {
      id: 'Tenggat jatuh di luar kalender kerja yang diterbitkan. Catat laporan ini, minta administrator menerbitkan kalender berikutnya, lalu kirim lagi.',
      en: 'A deadline falls outside the published working calendar. Keep this report, ask the administrator to publish the next calendar, then send it again.',
    },
  },
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
} as const satisfies Record<string, ProblemKind>;

export type ProblemCode = keyof typeof PROBLEM;
