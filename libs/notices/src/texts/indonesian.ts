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
};
