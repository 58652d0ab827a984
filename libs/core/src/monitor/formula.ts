import type { Label, MonitorFigure } from '../vocabulary';

/** Days back from now within which something fell due, as the monitor may be asked. */
export const MONITOR_PERIODS = [7, 30, 90, 365] as const;
export const DEFAULT_PERIOD_DAYS = 30;
/** Cells below this are muted in what leaves the house (small-cell suppression, domain §9). */
export const SMALLEST_CELL = 5;

/** Under every figure. What is left out of all of them stands in `LANE_FORMULA`. */
export const FORMULA = {
  open: { id: 'Pengaduan yang belum ditutup.', en: 'Complaints that are not closed.' },
  breached: {
    id: 'Pengaduan terbuka yang paling sedikit satu tenggat terukurnya (langkah, batas pihak, target, batas hukum) berjalan dan sudah lewat. Tenggat yang dijeda tidak berjalan.',
    en: 'Open complaints of which at least one measured clock (step, limit of a party, target, legal ceiling) runs and has passed. A paused clock does not run.',
  },
  next4Hours: {
    id: 'Pengaduan terbuka yang belum lewat tenggat dan tenggat terdekatnya jatuh dalam 4 jam ke depan (jam dinding).',
    en: 'Open complaints that are not breached and whose next clock falls due within 4 hours of wall clock.',
  },
  next3Days: {
    id: 'Pengaduan terbuka yang belum lewat tenggat dan salah satu tenggatnya jatuh sampai tutup kantor hari kerja ketiga sesudah hari ini, menurut kalender pemerintah di zona tenggat itu. Umumnya termasuk yang 4 jam lagi.',
    en: 'Open complaints that are not breached and of which a clock falls due by closing time of the third working day after today, by the government calendar in the zone of that clock. Includes those of the next 4 hours as a rule.',
  },
  fellDue: {
    id: 'Pengaduan yang target layanannya (sesudah jeda dan perpanjangan) jatuh dalam periode, sudah selesai atau belum. Yang ditarik pelapor dan yang targetnya sedang dijeda tidak dihitung.',
    en: 'Complaints whose service target (after pauses and extensions) fell due within the period, done or not. Withdrawn ones and those whose target is paused now are not counted.',
  },
  closed: {
    id: 'Pengaduan yang ditutup dalam periode dan tidak dibuka kembali.',
    en: 'Complaints closed within the period and not reopened.',
  },
  onTime: {
    id: 'Tepat waktu bersih = selesai pada atau sebelum target sesudah jeda dan perpanjangan ÷ semua yang targetnya jatuh tempo dalam periode, termasuk yang masih terbuka dan lewat. Selesai = dijawab, atau ditutup tanpa jawaban.',
    en: 'Net on time = done at or before the target after pauses and extensions ÷ everything whose target fell due within the period, open overdue included. Done = answered, or closed without an answer.',
  },
  onTimeGross: {
    id: 'Tepat waktu kotor = selesai pada atau sebelum target semula, tanpa jeda dan perpanjangan ÷ penyebut yang sama.',
    en: 'Gross on time = done at or before the first target, without pauses and extensions ÷ the same denominator.',
  },
  lateDone: {
    id: 'Target jatuh dalam periode, selesai sesudah target.',
    en: 'Target fell due within the period, done after it.',
  },
  overdue: {
    id: 'Target jatuh dalam periode, belum selesai sekarang.',
    en: 'Target fell due within the period, not done now.',
  },
  confirmed: {
    id: 'Tepat waktu (bersih) dan ditutup karena pelapor membenarkan.',
    en: 'On time (net) and closed because the reporter confirmed.',
  },
  unconfirmed: {
    id: 'Tepat waktu (bersih) tanpa pembenaran pelapor: masa keberatan berjalan, lewat tanpa kabar, atau ditutup petugas kedua.',
    en: 'On time (net) without a word of the reporter: objection window open, passed in silence, or closed by a second person.',
  },
} as const satisfies Record<MonitorFigure, Label>;

/** What holds for every figure of the monitor. */
export const LANE_FORMULA: Label = {
  id: 'Semua angka menghitung pengaduan, bukan tugas, di wilayah Anda. Jalur integritas dan semua pengaduan yang memuat terlapor tidak dihitung, untuk siapa pun.',
  en: 'All figures count complaints, not tasks, of your region. The integrity lane and every complaint that names an accused are left out, for everybody alike.',
};

export const ASKED_FORMULA: Label = {
  id: 'n = pengaduan dengan tenggat langkah atau batas pihak di lembaga ini yang jatuh dalam periode dan dijawab dalam tenggat, atau lewat. % = yang lewat ÷ n. Median = hari kalender dari tugas dibuka sampai dijawab, jeda ikut dihitung. Sebab = yang disebut lembaga bersama jawaban yang terlambat, atau bahwa tidak disebut, atau bahwa belum dijawab; pengaduan dengan dua tenggat lewat dapat punya dua sebab. Provinsi = wilayah keluarga; lembaga = induk teratas dari kantor yang diminta saat tenggat mulai.',
  en: 'n = complaints with a step clock or limit at this institution that fell due within the period and was answered in time, or passed. % = passed ÷ n. Median = calendar days from opening of the task to its answer, pauses included. Cause = what the institution gave with its late answer, or that it gave none, or that it has not answered; a complaint with two passed clocks may have two. Province = of the family; institution = the top of the office that was asked when the clock began.',
};

export const HEAT_FORMULA: Label = {
  id: 'Tiap sel: lewat tenggat ÷ terbuka sekarang. Terburuk di atas.',
  en: 'Each cell: breached ÷ open now. The worst first.',
};

export const AGE_FORMULA: Label = {
  id: 'Umur = hari penuh (24 jam) sejak diterima sampai sekarang, menurut tahap. Hanya yang terbuka.',
  en: 'Age = whole days (24 hours) since receipt until now, by stage. Open ones only.',
};

export const TIME_FORMULA: Label = {
  id: 'Pengaduan yang ditutup dalam periode. Waktu bersih = selama pihak itu ditunggu, tanpa jedanya sendiri; kotor = dengan jeda. Bagian = waktu ketika hanya pihak itu yang ditunggu ÷ jumlah umur semua pengaduan itu (dari diterima sampai ditutup, hari kalender); semua bagian dan "beberapa sekaligus" berjumlah 100 %. "Penyaluran oleh kami" = belum sampai pada siapa pun. Median = dari pengaduan yang memakai waktu pihak itu. Dihitung dari kejadian tiap pengaduan, beberapa detik sesudah ditutup.',
  en: 'Complaints closed within the period. Net = as long as the party was waited for, without its own pauses; gross = with them. Share = time in which it alone was waited for ÷ the age of all those complaints together (from receipt to closing, calendar days); all shares and “several at once” add up to 100 %. “Our own sending” = it had reached nobody. Median = of complaints that used the time of this party. Reckoned from the events of each complaint, some seconds after it was closed.',
};

export const WAITING_FORMULA: Label = {
  id: 'Siapa yang ditunggu sekarang, sama dengan laman pengaduan. Satu pengaduan dapat menunggu beberapa pihak dan dihitung di tiap pihak itu; "penyaluran oleh kami" = belum sampai pada siapa pun. % = dari yang terbuka.',
  en: 'Who is waited for now, the same as on the page of the complaint. One complaint may wait for several and counts with each; "our own sending" = it has reached nobody yet. % = of those open.',
};
