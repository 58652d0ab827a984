import type { Duration } from '../calendar/duration';
import type { Measure } from '../calendar/explanation';
import type { Language } from './dates';

/** What sentences about a date are made of, in one language. */
export interface Words {
  readonly amount: (duration: Duration) => string;
  readonly rule: (duration: Duration) => string;
  readonly due: (purpose: string, when: string) => string;
  readonly standing: (until: string) => string;
  readonly stopped: (since: string) => string;
  readonly runs: (amount: string, from: string) => string;
  readonly norm: (norm: string) => string;
  readonly part: (percent: string, amount: string, when: string) => string;
  readonly share: (measure: Measure, percent: string, of: string, amount: string) => string;
  readonly shareAtEnd: string;
  readonly counted: (amount: string) => string;
  readonly skipped: (list: string) => string;
  readonly days: (count: number, why: string) => string;
  readonly otherHours: (what: string, first: string, last: string, decree: string, status: string) => string;
  readonly pause: (from: string, to: string, reason: string) => string;
  readonly extended: (amount: string, when: string, reason: string) => string;
  readonly estimate: (list: string) => string;
  readonly source: (calendar: string, policy: string, zone: string) => string;
  readonly differs: (when: string) => string;
  readonly armedOnly: (from: string) => string;
  readonly between: (days: number, length: string, calendar: string) => string;
  readonly beyond: (calendar: string, until: string) => string;
  readonly breaks: (times: string) => string;
  readonly nth: (count: number) => string;
  readonly columns: readonly [day: string, counted: string, why: string];
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    amount: ({ unit, amount }) =>
      `${amount} ${{ workingMinutes: 'menit kerja', workingDays: 'hari kerja', calendarDays: 'hari kalender', wallClockMinutes: 'menit' }[unit]}`,
    rule: (duration) => {
      if (duration.unit === 'workingMinutes') return 'Yang dihitung hanya jam kerja kantor, tanpa istirahat.';
      if (duration.unit === 'calendarDays')
        return 'Semua hari dihitung, juga hari libur; hari diterima tidak dihitung, dan tenggat tidak digeser bila jatuh pada hari libur.';
      if (duration.unit === 'wallClockMinutes') return 'Waktu dihitung terus-menerus, siang dan malam.';
      return duration.rule === 'receiptDate'
        ? 'Hari diterima tidak dihitung, pukul berapa pun; tenggat jatuh pada jam tutup hari kerja terakhir.'
        : 'Yang diterima setelah jam tutup atau pada hari libur dianggap diterima pada hari kerja berikutnya; hari diterima tidak dihitung.';
    },
    due: (purpose, when) => `${purpose}: ${when}.`,
    standing: (until) =>
      `Jam ini sedang berhenti. Tanggal di atas berlaku bila jeda berlangsung sampai ${until}; bila berakhir lebih awal, tenggatnya lebih awal.`,
    stopped: (since) => `Jam ini tidak berjalan lagi sejak ${since}; tanggal di atas adalah tenggatnya waktu itu.`,
    runs: (amount, from) => `Jangka waktunya ${amount}, dihitung sejak ${from}.`,
    norm: (norm) => `Dasar: ${norm}.`,
    part: (percent, amount, when) =>
      `Tanggal ini adalah saat ${percent} dari ${amount} terpakai; seluruhnya habis ${when}.`,
    share: (measure, percent, of, amount) =>
      measure === 'workingSeconds'
        ? `Bagian itu diambil dari jam kerja kantor dari awal sampai akhir jangka waktu seandainya tanpa jeda, termasuk jam pada hari diterima: ${percent} dari ${of} adalah ${amount}.`
        : `Bagian itu diambil dari seluruh waktu dari awal sampai akhir jangka waktu seandainya tanpa jeda, siang dan malam: ${percent} dari ${of} adalah ${amount}.`,
    shareAtEnd: 'Jeda menggeser bagian itu sampai akhir jangka waktu, dan tanggal ini tidak pernah sesudahnya.',
    counted: (amount) => `Dihitung: ${amount}.`,
    skipped: (list) => `Tidak dihitung: ${list}.`,
    days: (count, why) => `${count} hari (${why})`,
    otherHours: (what, first, last, decree, status) =>
      `${what} berlaku ${first === last ? `pada ${first}` : `${first} sampai ${last}`} (${decree}, ${status}).`,
    pause: (from, to, reason) => `Jam berhenti dari ${from} sampai ${to}: ${reason}.`,
    extended: (amount, when, reason) => `Diperpanjang ${amount} pada ${when}: ${reason}.`,
    estimate: (list) =>
      `Tanggal ini bergantung pada hari yang masih perkiraan: ${list}. Bila ditetapkan lain, tenggat dapat bergeser.`,
    source: (calendar, policy, zone) => `Kalender ${calendar}, kebijakan ${policy}, waktu ${zone}.`,
    differs: (when) =>
      `Dihitung ulang dengan kalender ini hasilnya ${when}, berbeda dari tenggat yang tercatat. Yang berlaku adalah yang tercatat.`,
    armedOnly: (from) =>
      `Rincian hitungannya belum disimpan ketika jam ini dimulai, ${from}. Yang diketahui hanya awal, akhir, dan kalendernya.`,
    between: (days, length, calendar) =>
      `Di antaranya ada ${days} hari kerja, ${length} jam kantor menurut kalender ${calendar}.`,
    beyond: (calendar, until) =>
      `Kalender ${calendar} hanya diketahui sampai ${until}, jadi hari demi hari tidak dapat dirinci.`,
    breaks: (times) => `istirahat ${times}`,
    nth: (count) => `hari ke-${count}`,
    columns: ['Hari', 'Dihitung', 'Keterangan'],
  },
  en: {
    amount: ({ unit, amount }) =>
      plural(
        amount,
        {
          workingMinutes: 'working minute',
          workingDays: 'working day',
          calendarDays: 'calendar day',
          wallClockMinutes: 'minute',
        }[unit],
      ),
    rule: (duration) => {
      if (duration.unit === 'workingMinutes') return 'Only office hours count, without breaks.';
      if (duration.unit === 'calendarDays')
        return 'Every day counts, days off too; the day of receipt does not, and the limit is not moved when it ends on a day off.';
      if (duration.unit === 'wallClockMinutes') return 'Time counts day and night.';
      return duration.rule === 'receiptDate'
        ? 'The day of receipt does not count, whatever the hour; it is due at closing time of the last working day.'
        : 'What comes after closing time or on a day off is received on the next working day; the day of receipt does not count.';
    },
    due: (purpose, when) => `${purpose}: ${when}.`,
    standing: (until) =>
      `The clock stands still. This date holds if the pause lasts until ${until}; if it ends earlier, the date is earlier.`,
    stopped: (since) => `This clock has not run since ${since}; the date above is the one it had then.`,
    runs: (amount, from) => `It has ${amount}, counted from ${from}.`,
    norm: (norm) => `Norm: ${norm}.`,
    part: (percent, amount, when) => `This is when ${percent} of ${amount} is used; all of it is used up on ${when}.`,
    share: (measure, percent, of, amount) =>
      measure === 'workingSeconds'
        ? `The share is taken of the office hours from beginning to end as they would be without a pause, those of the day of receipt included: ${percent} of ${of} is ${amount}.`
        : `The share is taken of all the time from beginning to end as it would be without a pause, day and night: ${percent} of ${of} is ${amount}.`,
    shareAtEnd: 'A pause moved the share to the end of the whole, and this date is never later than that.',
    counted: (amount) => `Counted: ${amount}.`,
    skipped: (list) => `Not counted: ${list}.`,
    days: (count, why) => `${plural(count, 'day')} (${why})`,
    otherHours: (what, first, last, decree, status) =>
      `${what} apply ${first === last ? `on ${first}` : `from ${first} to ${last}`} (${decree}, ${status}).`,
    pause: (from, to, reason) => `The clock stood still from ${from} to ${to}: ${reason}.`,
    extended: (amount, when, reason) => `Extended by ${amount} on ${when}: ${reason}.`,
    estimate: (list) =>
      `This date rests on days that are still estimates: ${list}. If they are fixed otherwise, it may move.`,
    source: (calendar, policy, zone) => `Calendar ${calendar}, policy ${policy}, time in ${zone}.`,
    differs: (when) =>
      `Worked out again with this calendar it would be ${when}, which is not what is recorded. What is recorded holds.`,
    armedOnly: (from) =>
      `How it was worked out was not yet kept when this clock was started, on ${from}. Only its beginning, end and calendar are known.`,
    between: (days, length, calendar) =>
      `Between them lie ${plural(days, 'working day')}, ${length} of office hours, by calendar ${calendar}.`,
    beyond: (calendar, until) =>
      `Calendar ${calendar} is known until ${until} only, so that it cannot be told day by day.`,
    breaks: (times) => `break ${times}`,
    nth: (count) => `day ${count}`,
    columns: ['Day', 'Counted', 'Why'],
  },
};
