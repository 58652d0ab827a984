import type { Locale, Text } from '#platform/http/locale';

/** Plain words, short sentences; every one in both languages. `{name}` is filled in. */
const TEXT = {
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  hotline: { id: 'Pusat panggilan: {number}.', en: 'Call centre: {number}.' },
  privacy: {
    id: 'Halaman ini tidak menyimpan apa pun di telepon Anda. Tutup halaman ini bila sudah selesai.',
    en: 'This page stores nothing on your phone. Close it when you have finished.',
  },
  errorPrefix: { id: 'Perlu diperbaiki', en: 'To be corrected' },
  errorTitle: { id: 'Ada yang perlu diperbaiki', en: 'Something has to be corrected' },
  dangerTitle: { id: 'Dalam bahaya sekarang? Telepon dulu', en: 'In danger now? Call first' },
  police: { id: 'Polisi', en: 'Police' },
  ambulance: { id: 'Ambulans', en: 'Ambulance' },
  violence: { id: 'Kekerasan pada perempuan dan anak (SAPA)', en: 'Violence against women and children (SAPA)' },

  trackTitle: { id: 'Lacak pengaduan', en: 'Follow a complaint' },
  trackIntro: {
    id: 'Isi nomor dan kode yang Anda terima saat mengadu. Keduanya ada di catatan Anda.',
    en: 'Fill in the number and the code that you received when you complained. Both are in your notes.',
  },
  number: { id: 'Nomor pengaduan', en: 'Complaint number' },
  numberHint: { id: 'Seperti PKH-3325-202611-00001-A', en: 'Like PKH-3325-202611-00001-A' },
  code: { id: 'Kode lacak', en: 'Tracking code' },
  codeHint: { id: '11 huruf dan angka, seperti 7K3M-9QX2-FTA', en: '11 letters and digits, like 7K3M-9QX2-FTA' },
  show: { id: 'Lihat', en: 'Show' },
  unknown: {
    id: 'Nomor dan kode ini tidak cocok. Periksa keduanya, atau telepon {number}.',
    en: 'This number and this code do not belong together. Check both, or call {number}.',
  },
  passOld: {
    id: 'Waktu melihat sudah habis. Isi nomor dan kode sekali lagi; yang Anda tulis masih ada.',
    en: 'The time to look is over. Fill in number and code once more; what you wrote is still there.',
  },
  toFile: { id: 'Buat pengaduan', en: 'File a complaint' },
  toTrack: { id: 'Lacak pengaduan', en: 'Follow a complaint' },

  statusTitle: { id: 'Pengaduan Anda', en: 'Your complaint' },
  about: { id: 'Tentang', en: 'About' },
  outcome: { id: 'Hasil', en: 'Outcome' },
  filedOn: { id: 'Diterima', en: 'Received' },
  nextTitle: { id: 'Yang terjadi berikutnya', en: 'What happens next' },
  'next.answer': {
    id: 'Kami menjawab paling lambat {byAt}. Batas paling akhir menurut aturan: {atLatest}.',
    en: 'We answer by {byAt}. The last day the rules allow: {atLatest}.',
  },
  'next.documents': {
    id: 'Kami menunggu dokumen yang kami minta dari Anda sampai {byAt}. Sesudah itu kami lanjutkan tanpa dokumen itu.',
    en: 'We wait until {byAt} for the documents we asked you for. After that we go on without them.',
  },
  'next.answerLate': {
    id: 'Kami belum menjawab pada waktu yang dijanjikan. Mohon maaf. Batas paling akhir menurut aturan: {atLatest}.',
    en: 'We have not answered when we promised to. We are sorry. The last day the rules allow: {atLatest}.',
  },
  'next.answerVeryLate': {
    id: 'Batas waktu menurut aturan sudah lewat. Mohon maaf. Anda dapat menelepon kami.',
    en: 'The time the rules allow is over. We are sorry. You may call us.',
  },
  'next.approval': {
    id: 'Orang kedua memeriksa sebelum pengaduan ditutup.',
    en: 'A second person looks at it before the complaint is closed.',
  },
  'next.reply': {
    id: 'Sudah selesai atau belum? Beri tahu kami paling lambat {byAt}. Tanpa kabar, kami anggap selesai.',
    en: 'Is it done or not? Tell us by {byAt}. If we hear nothing, we take it as done.',
  },
  'next.mayObject': {
    id: 'Sudah ditutup. Bila belum selesai, Anda masih dapat mengatakannya sampai {byAt}.',
    en: 'It is closed. If it is not done, you may still say so until {byAt}.',
  },
  'next.over': { id: 'Pengaduan ini sudah ditutup.', en: 'This complaint is closed.' },
  historyTitle: { id: 'Yang sudah terjadi', en: 'What has happened' },
  'step.complaintFiled': { id: 'Pengaduan diterima', en: 'The complaint was received' },
  'step.complaintRouted': { id: 'Diteruskan ke yang menangani', en: 'Passed to whoever handles it' },
  'step.complaintAnswered': { id: 'Dijawab', en: 'Answered' },
  'step.complaintObjected': { id: 'Dinyatakan belum selesai', en: 'Said not to be done' },
  'step.complaintReopened': { id: 'Dibuka kembali', en: 'Opened again' },
  'step.complaintClosed': { id: 'Ditutup', en: 'Closed' },

  sayTitle: { id: 'Katakan kepada kami', en: 'Tell us' },
  'act.done': { id: 'Sudah selesai', en: 'It is done' },
  'act.notDone': { id: 'Belum selesai', en: 'It is not done' },
  'act.addInformation': { id: 'Tambah keterangan', en: 'Add information' },
  'said.close': { id: 'Terima kasih. Kami catat bahwa sudah selesai.', en: 'Thank you. We noted that it is done.' },
  'said.object': {
    id: 'Kami catat bahwa belum selesai. Pengaduan ditangani lagi, satu tingkat lebih tinggi.',
    en: 'We noted that it is not done. The complaint is handled again, one level higher.',
  },
  'said.addInformation': {
    id: 'Keterangan Anda sudah kami simpan bersama pengaduan ini.',
    en: 'Your information is kept with this complaint.',
  },
  'said.tooLate': {
    id: 'Pengaduan tidak dibuka kembali dengan cara ini lagi. Yang Anda tulis kami simpan. Telepon {number} bila perlu.',
    en: 'The complaint is not opened again this way any more. What you wrote is kept. Call {number} if you need to.',
  },
  words: { id: 'Tulis di sini', en: 'Write here' },
  wordsHint: {
    id: 'Jangan menulis PIN atau nomor kartu lengkap.',
    en: 'Write no PIN and no complete card number.',
  },
  wordsMayBeEmpty: { id: 'Boleh kosong bila sudah selesai.', en: 'May be empty if it is done.' },
  send: { id: 'Kirim', en: 'Send' },
  chooseOne: { id: 'Pilih salah satu.', en: 'Choose one.' },
  needWords: { id: 'Tulis paling sedikit 3 huruf.', en: 'Write at least 3 letters.' },
  inAMoment: {
    id: 'Batas waktunya baru saja lewat dan sedang dicatat. Tulisan Anda masih ada di bawah; kirim sekali lagi sebentar lagi.',
    en: 'A time limit has just passed and is being put on record. What you wrote is still below; send it once more in a moment.',
  },
  notNow: {
    id: 'Itu tidak dapat lagi pada saat ini. Lihat keadaan pengaduan di bawah.',
    en: 'That is not possible any more now. See below how the complaint stands.',
  },
  receiptTitle: { id: 'Bukti pengaduan', en: 'Receipt of the complaint' },
  receipt80mm: { id: 'Bukti kecil (80 mm)', en: 'Small receipt (80 mm)' },
  receiptA5: { id: 'Bukti A5', en: 'A5 receipt' },
  receiptHow: {
    id: 'Cetak halaman ini, atau simpan sebagai gambar.',
    en: 'Print this page, or keep it as a picture.',
  },
  receiptScan: { id: 'Pindai untuk melacak', en: 'Scan to follow it' },
  receiptCode: { id: 'Kode lacak (tulis terpisah, simpan sendiri)', en: 'Tracking code (note it elsewhere, keep it)' },
  firstAnswer: { id: 'Jawaban paling lambat', en: 'Answer by' },
  back: { id: 'Kembali ke pengaduan', en: 'Back to the complaint' },

  tooManyTitle: { id: 'Terlalu sering dicoba', en: 'Tried too often' },
  tooMany: {
    id: 'Coba lagi {minutes} menit lagi (setelah pukul {time}). Yang mendesak: telepon {number}.',
    en: 'Try again in {minutes} minutes (after {time}). If it is urgent, call {number}.',
  },
  failTitle: { id: 'Belum berhasil', en: 'That did not work' },
  fail: {
    id: 'Ada gangguan pada kami, bukan pada Anda. Coba lagi sebentar lagi, atau telepon {number}.',
    en: 'The fault is ours, not yours. Try again in a moment, or call {number}.',
  },
  notUnderstood: {
    id: 'Permintaan ini tidak dapat dibaca. Buka halamannya lagi.',
    en: 'This request could not be read. Open the page again.',
  },

  notHereTitle: { id: 'Halaman ini tidak ada', en: 'There is no such page' },
  notHere: {
    id: 'Alamatnya mungkin salah ketik atau sudah lama. Pilih salah satu di bawah.',
    en: 'The address may be mistyped or old. Choose one of the two below.',
  },

  fileTitle: { id: 'Buat pengaduan', en: 'File a complaint' },
  fileIntro: {
    id: 'Gratis. Anda menerima nomor dan kode untuk melacak. Isi yang Anda tahu; yang bertanda (wajib) harus diisi.',
    en: 'Free of charge. You get a number and a code to follow it. Fill in what you know; what is marked (required) must be filled in.',
  },
  required: { id: '(wajib)', en: '(required)' },
  categoryTitle: { id: 'Apa masalahnya?', en: 'What is the matter?' },
  'category.BYR-01': {
    id: 'Bantuan belum cair, terlambat, atau kurang',
    en: 'The money has not come, is late, or is too little',
  },
  'category.DAT-01': { id: 'Data saya salah: NIK, KK, atau nama', en: 'My data are wrong: NIK, family card, or name' },
  'category.KKS-05': {
    id: 'Kartu (KKS) dipegang orang lain, atau ada yang meminta uang',
    en: 'Somebody else has the card (KKS), or asks for money',
  },
  'category.SOS-01': {
    id: 'Keluarga perlu ditolong: kekerasan, anak, lansia, sakit, disabilitas',
    en: 'A family needs help: violence, a child, an elder, illness, disability',
  },
  programmeTitle: { id: 'Bantuan yang mana?', en: 'Which benefit?' },
  stage: { id: 'Tahap', en: 'Stage' },
  stageHint: { id: 'Bila tahu: 1 sampai 4', en: 'If you know it: 1 to 4' },
  stageYear: { id: 'Tahun', en: 'Year' },
  occurredOn: { id: 'Sejak tanggal', en: 'Since' },
  narrative: { id: 'Ceritakan apa yang terjadi', en: 'Tell what happened' },
  narrativeHint: {
    id: 'Jangan menulis PIN atau nomor kartu lengkap: kami tidak pernah memintanya.',
    en: 'Write no PIN and no complete card number: we never ask for them.',
  },
  villageTitle: { id: 'Di desa mana keluarga itu tinggal?', en: 'In which village does the family live?' },
  village: { id: 'Nama desa atau kelurahan', en: 'Name of the village' },
  villageHint: { id: 'Boleh dengan kecamatan: Tumbrep Bandar', en: 'With the district if you like: Tumbrep Bandar' },
  findVillage: { id: 'Cari desa', en: 'Find the village' },
  villageNone: {
    id: 'Tidak ada desa dengan nama itu. Coba ejaan lain, atau nama desanya saja.',
    en: 'There is no village of that name. Try another spelling, or only the name of the village.',
  },
  villageFound: { id: 'Ditemukan {count} desa. Pilih satu.', en: 'Villages found: {count}. Choose one.' },
  villageMore: {
    id: 'Ada lebih dari {count} desa dengan nama itu. Bila desa Anda tidak ada di bawah, tambahkan nama kecamatan, lalu cari lagi.',
    en: 'There are more than {count} villages of that name. If yours is not below, add the name of the district and search again.',
  },
  villageEmpty: { id: 'Tulis nama desanya dulu.', en: 'Write the name of the village first.' },
  chooseVillage: { id: 'Cari desa, lalu pilih dari daftar.', en: 'Find the village, then choose it from the list.' },
  whoTitle: { id: 'Siapa Anda?', en: 'Who are you?' },
  'who.beneficiary': { id: 'Saya sendiri penerima bantuan', en: 'I receive the benefit myself' },
  'who.onBehalf': { id: 'Saya mewakili penerima', en: 'I speak for somebody who receives it' },
  'who.nonParticipant': { id: 'Saya bukan penerima', en: 'I do not receive it' },
  'who.anonymous': { id: 'Saya tidak mau disebut namanya', en: 'I do not want to be named' },
  reporterTitle: { id: 'Tentang Anda', en: 'About you' },
  reporterHint: {
    id: 'Boleh kosong. Bila Anda tidak mau disebut namanya, hanya nomor telepon yang kami simpan.',
    en: 'May be left empty. If you do not want to be named, we keep your phone number only.',
  },
  beneficiaryTitle: { id: 'Tentang penerima (bila Anda mewakili)', en: 'About the beneficiary (if you speak for one)' },
  name: { id: 'Nama', en: 'Name' },
  nik: { id: 'NIK (16 angka di KTP)', en: 'NIK (16 digits, on the identity card)' },
  kk: { id: 'Nomor KK (16 angka)', en: 'Family card number (16 digits)' },
  kksTail: { id: '4 angka terakhir KKS', en: 'Last 4 digits of the KKS' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
  contactTitle: { id: 'Bolehkah kami menghubungi Anda?', en: 'May we contact you?' },
  contactHint: {
    id: 'Pilih yang aman bagi Anda. Anda selalu dapat melacak di sini.',
    en: 'Choose what is safe for you. You can always follow it here.',
  },
  'contact.message': {
    id: 'Ya, SMS ke nomor ini aman',
    en: 'Yes, text messages to this number are safe',
  },
  'contact.call': {
    id: 'Ya, tetapi hanya ditelepon, dengan syarat di bawah',
    en: 'Yes, but only by a call, as said below',
  },
  'contact.never': { id: 'Tidak, jangan hubungi saya', en: 'No, do not contact me' },
  fromHour: { id: 'Aman dari jam (0–23)', en: 'Safe from hour (0–23)' },
  untilHour: { id: 'sampai jam (1–24)', en: 'until hour (1–24)' },
  safePhone: { id: 'Nomor lain yang aman', en: 'Another number that is safe' },
  safeWords: { id: 'Yang boleh dikatakan bila orang lain mengangkat', en: 'What may be said if somebody else answers' },
  secretTitle: { id: 'Supaya Anda aman', en: 'To keep you safe' },
  needPhone: {
    id: 'Isi nomor telepon, atau pilih tidak dihubungi.',
    en: 'Fill in a phone number, or choose not to be contacted.',
  },
  isConfidential: { id: 'Rahasiakan siapa saya', en: 'Keep secret who I am' },
  isAfraid: { id: 'Saya takut', en: 'I am afraid' },
  isInDanger: { id: 'Ada orang dalam bahaya sekarang', en: 'Somebody is in danger now' },
  accusedTitle: { id: 'Apakah ini tentang petugas?', en: 'Is it about an official?' },
  accusedHint: {
    id: 'Yang Anda pilih tidak dapat melihat pengaduan ini.',
    en: 'Whoever you choose cannot see this complaint.',
  },
  'accused.pendamping': { id: 'Pendamping', en: 'The facilitator of the village' },
  'accused.peksosSupervisor': { id: 'Supervisor', en: 'The supervisor' },
  'accused.korkab': { id: 'Koordinator kabupaten/kota', en: 'The coordinator of the district' },
  accusedName: { id: 'Namanya, bila tahu', en: 'The name, if you know it' },
  cardWish: {
    id: 'Bila kartu dipegang orang lain, apa yang Anda mau?',
    en: 'If somebody has the card, what do you want?',
  },
  caseKind: { id: 'Bila keluarga perlu ditolong, karena apa?', en: 'If a family needs help, why?' },
  notSaid: { id: '(tidak diisi)', en: '(not said)' },
  file: { id: 'Kirim pengaduan', en: 'Send the complaint' },
  sentBefore: {
    id: 'Pengaduan dari halaman ini sudah dikirim tadi, dan tidak dikirim dua kali. Untuk pengaduan lain buka halaman baru; untuk menambah keterangan lacak yang tadi.',
    en: 'The complaint of this page was sent before, and is not sent twice. Open a new page for another complaint; follow the first one to add something.',
  },
  notTaken: {
    id: 'Pengaduan ini tidak dapat diterima di sini. Telepon {number}.',
    en: 'This complaint cannot be taken here. Call {number}.',
  },
  leaveEmpty: { id: 'Biarkan kosong', en: 'Leave this empty' },

  filedTitle: { id: 'Pengaduan Anda diterima', en: 'Your complaint has been received' },
  filedKeep: {
    id: 'Tulis nomor dan kode ini sekarang. Kode tidak dapat ditampilkan lagi. Simpan terpisah dari kertas bukti.',
    en: 'Note this number and this code now. The code cannot be shown again. Keep it apart from the receipt.',
  },
  follow: { id: 'Lihat keadaannya', en: 'See how it stands' },
} as const satisfies Record<string, Text>;

export type WordKey = keyof typeof TEXT;

/** What the pages say, in one language. */
export interface Words {
  readonly locale: Locale;
  /** Placeholders without a value stay, and are seen in tests. */
  say(key: WordKey, values?: Readonly<Record<string, string>>): string;
}

export const wordsIn = (locale: Locale): Words => ({
  locale,
  say: (key, values = {}) =>
    TEXT[key][locale].replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder),
});
