import type { Texts } from './texts';

/** Formal and plain (ux §4.8). Reporters: at most 160 GSM-7 characters, readable by whoever else holds the phone. */
export const INDONESIAN: Texts = {
  complaintFiled:
    'Laporan Anda kami terima, nomor {number}. Jawaban paling lambat {dueAt}. Simpan nomor ini untuk menanyakan perkembangannya.',
  complaintAnswered:
    'Laporan {number} sudah dijawab. Hubungi kami untuk jawabannya. Belum setuju? Ajukan keberatan paling lambat {objectionUntil}.',
  complaintClosed: 'Laporan {number} sudah ditutup. Jika masalah belum selesai, hubungi kami dan sebutkan nomor ini.',
  complaintReopened:
    'Laporan {number} dibuka kembali dan naik ke jenjang berikutnya. Kami mengabari Anda setelah ada jawaban.',
  taskAssigned: 'Tugas baru: laporan {number}, {category}. Jawab paling lambat {dueAt}.',
  taskReminder: 'Pengingat: laporan {number}, {category}, menunggu jawaban Anda. Tenggat {dueAt}.',
  taskWarning:
    'Hampir jatuh tempo: laporan {number}, {category}. Tanpa jawaban sampai {dueAt}, laporan naik ke jenjang berikutnya.',
  taskClimbed: 'Laporan {number}, {category}, sudah naik ke jenjang berikutnya. Anda tidak perlu menjawabnya lagi.',
  ceilingWarned: 'Batas hukum mendekat: laporan {number}, {category}, harus dijawab paling lambat {dueAt}.',
  ceilingBreached:
    'Batas hukum terlewati: laporan {number}, {category}, seharusnya dijawab paling lambat {dueAt}. Jawab sekarang.',
  dutyPaged:
    'Piket: laporan {number} menyangkut keselamatan. Buka sekarang dan pastikan ada yang menangani. Tenggat {dueAt}.',
  lateAnswer:
    'Jawaban terlambat untuk laporan {number}, {category}, sudah masuk. Periksa apakah penanganan perlu dibuka kembali.',
  caseContactMissed:
    'Kasus dari laporan {number}: kontak pertama belum dilakukan, tenggat {dueAt}. Hubungi keluarga sekarang.',
  caseMonitor: 'Kasus dari laporan {number}: saatnya kontak pemantauan. Catat hasilnya di berkas kasus.',
  referralReceived: 'Rujukan baru, laporan {number}. Terima atau tolak paling lambat {dueAt}.',
  referralReminder: 'Pengingat: rujukan laporan {number} menunggu keputusan Anda. Tenggat {dueAt}.',
  referralWarning:
    'Hampir jatuh tempo: rujukan laporan {number}. Tanpa jawaban sampai {dueAt} rujukan dikirim ke layanan lain.',
  referralClosed: 'Rujukan laporan {number} tidak lagi menunggu Anda. Anda tidak perlu melakukan apa pun.',
  referralStoodDown: 'Rujukan laporan {number} sudah ditangani layanan lain. Terima kasih, Anda tidak diperlukan lagi.',
  referralAccepted: 'Rujukan laporan {number} diterima. Pastikan keluarga benar-benar sudah dihubungi.',
  referralUnplaced: 'Rujukan laporan {number}: belum ada layanan yang menerima. Pilih layanan lain sekarang.',
  referralUnconfirmed:
    'Rujukan mendesak laporan {number}: belum ada nama petugas yang memastikan kontak. Telepon sekarang. Tenggat {dueAt}.',
  referralFeedback: 'Rujukan laporan {number}: kabarkan perkembangannya paling lambat {dueAt}.',
  referralReturned: 'Rujukan laporan {number} kembali dengan hasil. Baca di berkas kasus.',
  taskReassigned:
    'Laporan {number}, {category}, kini ditangani petugas lain. Anda tidak perlu menjawabnya lagi; Anda tetap dapat membacanya.',
  documentsAsked: 'Untuk laporan {number} kami memerlukan dokumen dari Anda. Hubungi kami untuk mengetahui dokumennya.',
  informationAdded: 'Laporan {number}, {category}: ada keterangan baru. Baca di berkas pengaduan.',
  partnerCode:
    'Kode Anda untuk menjawab laporan {number}: {code}. Berlaku sepuluh menit. Petugas kami tidak pernah memintanya lewat telepon.',
  documentsReceived: 'Dokumen untuk laporan {number}, {category}, sudah diterima. Lanjutkan; tenggat {dueAt}.',
  taskResumed: 'Jeda laporan {number}, {category}, berakhir dan tenggat berjalan lagi. Jawab paling lambat {dueAt}.',
  partyLimitMissed:
    'Batas hukum lembaga Anda terlewati: laporan {number}, {category}, seharusnya dijawab paling lambat {dueAt}.',
  timeExtended: 'Laporan {number} memerlukan waktu tambahan sampai {dueAt}. Kami mengabari Anda setelah ada jawaban.',
  extensionGranted: 'Laporan {number}, {category}: tambahan waktu disetujui sampai {dueAt}.',
  extensionRefused:
    'Laporan {number}, {category}: tambahan waktu tidak disetujui. Tenggat tetap; alasannya ada di berkas pengaduan.',
};
