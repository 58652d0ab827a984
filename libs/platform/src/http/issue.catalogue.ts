import type { Text } from './locale';

/**
 * What may be wrong with one field. `{label}` is the field's name for people, other names in braces are parameters:
 * lengths, limits and allowed values, never what was typed.
 */
export const ISSUE = {
  required: { id: '{label} wajib diisi.', en: '{label} is required.' },
  notApplicable: {
    id: '{label} tidak berlaku untuk pilihan yang dibuat. Hapus, atau ubah pilihannya.',
    en: '{label} does not go with what was chosen. Remove it, or choose differently.',
  },
  unknownField: {
    id: 'Isian ini tidak dikenal. Hapus, atau periksa ejaannya.',
    en: 'This field is not known. Remove it, or check its spelling.',
  },
  invalid: { id: '{label} tidak sah. Periksa kembali.', en: '{label} is not valid. Check it again.' },

  duplicateKey: {
    id: 'Nama isian ini muncul dua kali. Hapus salah satunya.',
    en: 'This field name appears twice. Remove one of the two.',
  },
  unsafeKey: { id: 'Nama isian ini tidak boleh dipakai.', en: 'This field name may not be used.' },
  unsafeText: {
    id: 'Memuat karakter kendali atau karakter Unicode yang tidak lengkap. Ketik ulang.',
    en: 'Contains a control character or an incomplete Unicode character. Type it again.',
  },
  impreciseNumber: {
    id: 'Angka ini akan berubah bila disimpan. Kirim sebagai teks dalam tanda kutip.',
    en: 'This number would change when stored. Send it as text in quotes.',
  },
  tooDeep: { id: 'Lebih dari {max} tingkat.', en: 'More than {max} levels deep.' },

  notText: { id: '{label} harus berupa satu teks.', en: '{label} must be one text.' },
  notNumber: { id: '{label} harus berupa angka.', en: '{label} must be a number.' },
  notInteger: { id: '{label} harus berupa bilangan bulat.', en: '{label} must be a whole number.' },
  notBoolean: { id: '{label} harus true atau false.', en: '{label} must be true or false.' },
  notList: { id: '{label} harus berupa daftar.', en: '{label} must be a list.' },
  notObject: { id: '{label} harus berupa satu objek.', en: '{label} must be one object.' },
  notUuid: { id: '{label} harus berupa UUID.', en: '{label} must be a UUID.' },
  notEmail: {
    id: '{label} harus berupa alamat surel, misalnya nama@contoh.id.',
    en: '{label} must be an e-mail address such as name@example.org.',
  },
  notUrl: { id: '{label} harus berupa alamat web lengkap.', en: '{label} must be a complete web address.' },
  notDigits: { id: '{label} hanya boleh berisi angka.', en: '{label} may contain digits only.' },

  tooShort: {
    id: '{label} minimal {min} karakter; sekarang {actual}.',
    en: '{label} needs at least {min} characters; it has {actual}.',
  },
  tooLong: {
    id: '{label} paling banyak {max} karakter; sekarang {actual}.',
    en: '{label} may have at most {max} characters; it has {actual}.',
  },
  wrongLength: {
    id: '{label} harus {min} sampai {max} karakter; sekarang {actual}.',
    en: '{label} must have {min} to {max} characters; it has {actual}.',
  },
  tooSmall: { id: '{label} paling kecil {min}.', en: '{label} must be at least {min}.' },
  tooLarge: { id: '{label} paling besar {max}.', en: '{label} must be at most {max}.' },
  tooFewItems: {
    id: '{label} minimal berisi {min}; sekarang {actual}.',
    en: '{label} needs at least {min} entries; it has {actual}.',
  },
  tooManyItems: {
    id: '{label} paling banyak berisi {max}; sekarang {actual}.',
    en: '{label} may have at most {max} entries; it has {actual}.',
  },
  duplicateItems: { id: '{label} memuat nilai yang sama dua kali.', en: '{label} contains the same value twice.' },
  notInList: { id: '{label} harus salah satu dari: {allowed}.', en: '{label} must be one of: {allowed}.' },
  wrongFormat: {
    id: '{label} tidak sesuai dengan format yang diminta.',
    en: '{label} does not have the required format.',
  },

  nikLength: {
    id: 'NIK harus {expected} angka; sekarang {actual}.',
    en: 'A NIK has {expected} digits; this one has {actual}.',
  },
  nikNotDigits: { id: 'NIK hanya boleh berisi angka.', en: 'A NIK contains digits only.' },
  nikProvince: {
    id: 'Dua angka pertama NIK bukan kode provinsi. Periksa kembali pada KTP atau KK.',
    en: 'The first two digits of the NIK are not a province code. Check the identity or family card.',
  },
  nikBirthDate: {
    id: 'Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin. Periksa kembali pada KTP atau KK.',
    en: 'Digits 7 to 12 of the NIK are not a possible date of birth. Check the identity or family card.',
  },
  nikSerial: {
    id: 'Empat angka terakhir NIK tidak boleh 0000. Periksa kembali pada KTP atau KK.',
    en: 'The last four digits of a NIK are never 0000. Check the identity or family card.',
  },
  kkLength: {
    id: 'Nomor KK harus {expected} angka; sekarang {actual}.',
    en: 'A family card number has {expected} digits; this one has {actual}.',
  },
  kkNotDigits: { id: 'Nomor KK hanya boleh berisi angka.', en: 'A family card number contains digits only.' },
  kkProvince: {
    id: 'Dua angka pertama nomor KK bukan kode provinsi. Periksa kembali pada KK.',
    en: 'The first two digits of the family card number are not a province code. Check the card.',
  },
  notPhone: {
    id: 'Nomor telepon harus nomor Indonesia, misalnya 0812-3456-7890 atau +62 21 5550123.',
    en: 'The phone number must be Indonesian, for example 0812-3456-7890 or +62 21 5550123.',
  },
  regionCodeFormat: {
    id: '{label} harus kode wilayah Kemendagri dengan {digits} angka, misalnya {example}.',
    en: '{label} must be a Kemendagri region code of {digits} digits, for example {example}.',
  },
  unknownRegion: {
    id: 'Kode wilayah ini tidak ada dalam daftar Kemendagri. Pilih dari daftar wilayah.',
    en: 'This region code is not in the Kemendagri list. Choose one from the list of regions.',
  },
  unknownReference: {
    id: '{label} merujuk ke data yang tidak ada. Pilih lagi dari daftar.',
    en: '{label} refers to something that does not exist. Choose again from the list.',
  },
  instantFormat: {
    id: '{label} harus tanggal dan jam dengan selisih zona, misalnya 2026-03-13T15:00:00+07:00.',
    en: '{label} must be a date and time with an offset, for example 2026-03-13T15:00:00+07:00.',
  },
  plainDateFormat: {
    id: '{label} harus tanggal yang ada, misalnya 2026-03-13.',
    en: '{label} must be an existing date, for example 2026-03-13.',
  },
  outOfRange: { id: '{label} harus antara {from} dan {until}.', en: '{label} must lie between {from} and {until}.' },
  inFuture: { id: '{label} tidak boleh di masa depan.', en: '{label} may not lie in the future.' },
  inPast: { id: '{label} harus sesudah hari ini.', en: '{label} must lie after today.' },
  tooEarly: { id: '{label} tidak boleh sebelum {from}.', en: '{label} may not lie before {from}.' },
  beforeFirstDay: { id: '{label} tidak boleh sebelum hari pertama.', en: '{label} may not lie before the first day.' },
  periodTaken: {
    id: 'Sudah ada penempatan lain pada masa itu. Akhiri dulu, atau pilih tanggal di luar masa itu.',
    en: 'There is another placement in that period. End it first, or choose dates outside of it.',
  },
  outsidePosition: {
    id: 'Jabatan ini tidak berlaku pada seluruh masa itu.',
    en: 'The position does not last for the whole of that period.',
  },
  reportsToItself: {
    id: 'Jabatan ini akan melapor kepada dirinya sendiri. Pilih atasan lain.',
    en: 'The position would report to itself. Choose another superior.',
  },
  stillHeld: {
    id: 'Masih ada {count} penempatan sesudah tanggal itu. Akhiri dulu.',
    en: 'There are still {count} placements after that date. End them first.',
  },
  stillReportedTo: {
    id: 'Masih ada {count} jabatan yang melapor kepadanya. Ubah dulu atasannya.',
    en: '{count} positions still report to it. Change their superior first.',
  },
  stillUsed: {
    id: 'Masih ada {count} jabatan di lembaga ini sesudah tanggal itu. Akhiri dulu.',
    en: 'There are still {count} positions at this institution after that date. End them first.',
  },
  hasOpenTasks: {
    id: 'Masih ada {count} tugas terbuka di jabatan ini. Akhiri dulu penempatannya, maka tugas berpindah.',
    en: 'There are still {count} open tasks at this position. End its placement first, and they move on.',
  },
  ownAdministrator: {
    id: 'Anda tidak dapat melepas hak administrator Anda sendiri. Mintalah administrator lain.',
    en: 'You cannot take away your own rights as an administrator. Ask another administrator.',
  },
  lastAdministrator: {
    id: 'Sesudah itu tidak ada lagi administrator tetap. Tempatkan dulu administrator lain tanpa tanggal akhir.',
    en: 'Nobody would be administrator for good after that. Place another administrator without a last day first.',
  },
  ownAssignment: {
    id: 'Anda tidak dapat menempatkan diri Anda sendiri. Mintalah administrator lain.',
    en: 'You cannot place yourself. Ask another administrator.',
  },
  alreadyTaken: { id: '{label} sudah dipakai. Pilih yang lain.', en: '{label} is in use already. Choose another.' },
  beforeTomorrow: {
    id: '{label} paling cepat hari ini; yang sudah lewat tidak ditulis ulang.',
    en: '{label} is today at the earliest; what is past is not rewritten.',
  },
  notWorkbook: {
    id: 'Berkas ini bukan buku kerja Excel (.xlsx). Simpan lembar sebagai "Excel Workbook (.xlsx)", lalu unggah lagi.',
    en: 'This file is not an Excel workbook (.xlsx). Save the sheet as "Excel Workbook (.xlsx)" and upload it again.',
  },
  workbookLocked: {
    id: 'Berkas ini dilindungi kata sandi atau berformat lama (.xls). Hapus kata sandinya dan simpan sebagai .xlsx.',
    en: 'This file is protected by a password or in the old format (.xls). Remove the password and save it as .xlsx.',
  },
  workbookBroken: {
    id: 'Berkas ini rusak atau tidak lengkap. Buka dan simpan lagi di Excel, atau unduh lembar baru.',
    en: 'This file is damaged or incomplete. Open and save it again in Excel, or download a new sheet.',
  },
  workbookTooLarge: {
    id: 'Isi berkas ini terlalu besar untuk dibaca. Unduh lembar baru dan isi hanya kolom yang terbuka.',
    en: 'There is too much in this file to read it. Download a new sheet and fill in only the open columns.',
  },
  tooManyRows: {
    id: 'Berkas ini memuat lebih dari {max} baris. Bagi menjadi beberapa berkas.',
    en: 'This file has more than {max} rows. Split it into several files.',
  },
  sheetColumns: {
    id: 'Baris 1 lembar pertama harus memuat judul kolom seperti saat diunduh, masing-masing satu kali. Tidak ditemukan: {missing}.',
    en: 'Row 1 of the first sheet must have the titles of the columns as downloaded, each once. Not found: {missing}.',
  },
  sheetFormula: {
    id: 'Sel ini berisi rumus. Ganti dengan nilainya.',
    en: 'This cell holds a formula. Put its value there instead.',
  },
  sheetErrorValue: {
    id: 'Sel ini berisi nilai galat Excel. Ketik ulang isinya.',
    en: 'This cell holds an error value of Excel. Type its content again.',
  },
  sheetMerged: {
    id: 'Sel ini digabung dengan sel lain. Pisahkan, lalu isi tiap baris.',
    en: 'This cell is merged with others. Unmerge it and fill in each row.',
  },
  sheetChoice: {
    id: 'Pilih dari daftar di sel ini, tanpa mengubah kata-katanya.',
    en: 'Choose from the list of this cell, without changing its words.',
  },
  sheetDate: {
    id: 'Isi tanggal yang ada, misalnya 27/11/2026 atau 2026-11-27.',
    en: 'Give a date that exists, such as 27/11/2026 or 2026-11-27.',
  },
  sheetKeyChanged: {
    id: 'Kunci baris ini berubah atau hilang. Unduh lembar baru dan isi baris tugasnya.',
    en: 'The key of this row was changed or is gone. Download a new sheet and fill in the row of the task.',
  },
  sheetRowTwice: {
    id: 'Tugas ini sudah ada di baris lain. Hapus salah satunya.',
    en: 'This task stands in another row already. Remove one of the two.',
  },
  sheetStale: {
    id: 'Tugas ini berubah sejak lembar diunduh. Unduh lembar baru, lalu putuskan lagi.',
    en: 'This task has changed since the sheet was downloaded. Download a new one and decide again.',
  },
  sheetAnswered: {
    id: 'Tugas ini sudah Anda jawab sebelumnya. Baris ini dilewati; tidak ada yang perlu diperbaiki.',
    en: 'You have answered this task before. The row is left out; there is nothing to correct.',
  },
  sheetNotYours: {
    id: 'Tugas ini tidak (lagi) menunggu jawaban Anda.',
    en: 'This task does not wait for your answer (any more).',
  },
  tooManyDays: { id: 'Paling lama {max} hari sekaligus.', en: 'At most {max} days at once.' },
} as const satisfies Record<string, Text>;

export type IssueCode = keyof typeof ISSUE;

/** Names of fields as people know them, by property name; others are called "this field". */
export const FIELD_LABEL: Readonly<Record<string, Text>> = {
  nik: { id: 'NIK', en: 'NIK' },
  kk: { id: 'Nomor KK', en: 'Family card number' },
  kkNumber: { id: 'Nomor KK', en: 'Family card number' },
  name: { id: 'Nama', en: 'Name' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
  text: { id: 'Teks', en: 'Text' },
  narrative: { id: 'Uraian', en: 'Narrative' },
  reason: { id: 'Alasan', en: 'Reason' },
  category: { id: 'Kategori', en: 'Category' },
  channel: { id: 'Saluran', en: 'Channel' },
  reporter: { id: 'Pelapor', en: 'Reporter' },
  beneficiary: { id: 'KPM', en: 'Beneficiary' },
  regionCode: { id: 'Kode wilayah', en: 'Region code' },
  occurredOn: { id: 'Tanggal kejadian', en: 'Date of the event' },
  visitedAt: { id: 'Waktu kunjungan', en: 'Time of the visit' },
  positionId: { id: 'Jabatan', en: 'Position' },
  userId: { id: 'Pengguna', en: 'User' },
  reportsToId: { id: 'Atasan', en: 'Superior' },
  institutionId: { id: 'Lembaga', en: 'Institution' },
  parentId: { id: 'Lembaga induk', en: 'Parent institution' },
  login: { id: 'Nama masuk', en: 'Login' },
  title: { id: 'Nama jabatan', en: 'Title' },
  areas: { id: 'Wilayah', en: 'Regions' },
  reference: { id: 'Nomor surat', en: 'Number of the letter' },
  on: { id: 'Tanggal', en: 'Date' },
  documents: { id: 'Dokumen', en: 'Documents' },
  from: { id: 'Hari pertama', en: 'First day' },
  to: { id: 'Hari terakhir', en: 'Last day' },
  deputyId: { id: 'Pengganti', en: 'Deputy' },
  occurredAt: { id: 'Waktu kejadian', en: 'Time of the event' },
  reply: { id: 'Jawaban', en: 'Answer' },
  note: { id: 'Catatan', en: 'Note' },
  proposedParty: { id: 'Pihak yang berwenang', en: 'Whose it is' },
  lateCause: { id: 'Sebab terlambat', en: 'Cause of the delay' },
  file: { id: 'Berkas', en: 'The file' },
  cursor: { id: 'Penanda halaman', en: 'Cursor' },
  limit: { id: 'Jumlah per halaman', en: 'Page size' },
};

export const UNNAMED_FIELD: Text = { id: 'Isian ini', en: 'This field' };
