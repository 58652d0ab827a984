import type { Place } from './sheet';

/** What is wrong with a calendar file, and where. */
export interface Finding extends Place {
  readonly code: FindingCode;
  /** What the sentence is about: a field, a date, a decree. */
  readonly what: string;
}

export type FindingCode = keyof typeof sentences;

/** Indonesian first; `what` stands where the braces are. */
const sentences = {
  badJson: ['bukan JSON yang sah: {}', 'not valid JSON: {}'],
  doubleField: ['isian {} ditulis dua kali', 'field {} is written twice'],
  unknownField: ['isian {} tidak dikenal', 'field {} is unknown'],
  missingField: ['isian {} tidak ada', 'field {} is missing'],
  wrongValue: ['nilai tidak sesuai, seharusnya {}', 'the value should be {}'],
  badDate: ['{} bukan tanggal', '{} is not a date'],
  outsideYears: ['tanggal {} di luar tahun kalender', 'the date {} lies outside the years of the calendar'],
  wrongWeekday: ['hari tidak cocok dengan tanggal, seharusnya {}', 'the weekday does not fit the date, it is {}'],
  sameDateTwice: ['tanggal {} sudah ada', 'the date {} is there already'],
  unknownDecree: ['keputusan {} tidak ada dalam sources', 'the decree {} is not among the sources'],
  estimateWithoutNote: [
    'perkiraan tanpa catatan pada baris maupun pada {}',
    'an estimate without a note, neither on the row nor on {}',
  ],
  badSession: ['{} bukan sesi jam kerja', '{} is not a session'],
  sessionsOverlap: ['sesi {} mulai sebelum sesi sebelumnya selesai', 'session {} begins before the one before it ends'],
  periodsOverlap: ['masa {} bertumpuk dengan masa lain', 'the period {} overlaps another'],
  endsBeforeItBegins: ['masa {} berakhir sebelum mulai', 'the period {} ends before it begins'],
  badYears: ['tahun harus berurutan tanpa jeda', 'the years have to follow each other without a gap'],
  unknownCalendar: ['kalender {} tidak dikenal', 'the calendar {} is not known'],
  noWorkingDay: ['tidak ada satu pun hari kerja', 'there is no working day at all'],
  contradiction: ['isi saling bertentangan: {}', 'the rows contradict each other: {}'],
} as const satisfies Record<string, readonly [id: string, en: string]>;

/** `file:line:column code: Indonesian (English)`. */
export function sentenceOf(file: string, { line, column, code, what }: Finding): string {
  const [id, en] = sentences[code].map((text) => text.replace('{}', what));
  return `${file}:${line}:${column} ${code}: ${id} (${en})`;
}
