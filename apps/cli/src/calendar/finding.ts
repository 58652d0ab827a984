import type { Place } from './place';

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
  byteOrderMark: [
    'berkas diawali byte order mark (BOM); simpan sebagai UTF-8 tanpa BOM',
    'the file begins with a byte order mark (BOM); save it as UTF-8 without one',
  ],
  doubleField: ['isian {} ditulis dua kali', 'field {} is written twice'],
  unknownField: ['isian {} tidak dikenal', 'field {} is unknown'],
  missingField: ['isian {} tidak ada', 'field {} is missing'],
  wrongValue: ['nilai tidak sesuai, seharusnya {}', 'the value should be {}'],
  badDate: ['{} bukan tanggal', '{} is not a date'],
  outsideYears: ['tanggal {} di luar tahun kalender', 'the date {} lies outside the years of the calendar'],
  weekdayMissing: [
    'baris lain menyebut hari, baris ini tidak; tambahkan {}',
    'other rows name the weekday, this one does not; add {}',
  ],
  wrongWeekday: ['hari tidak cocok dengan tanggal, seharusnya {}', 'the weekday does not fit the date, it is {}'],
  sameDateTwice: ['tanggal {} sudah ada', 'the date {} is there already'],
  unknownDecree: ['keputusan {} tidak ada dalam sources', 'the decree {} is not among the sources'],
  estimateWithoutNote: [
    'perkiraan tanpa catatan pada baris maupun pada {}',
    'an estimate without a note, neither on the row nor on {}',
  ],
  badSession: ['{} bukan sesi jam kerja', '{} is not a session'],
  sessionsOverlap: ['sesi {} mulai sebelum sesi sebelumnya selesai', 'session {} begins before the one before it ends'],
  openWithoutSession: ['hari buka {} tanpa satu pun sesi', 'the open day {} has no session'],
  periodsOverlap: ['masa {} bertumpuk dengan masa lain', 'the period {} overlaps another'],
  endsBeforeItBegins: ['masa {} berakhir sebelum mulai', 'the period {} ends before it begins'],
  badYears: ['tahun harus berurutan tanpa jeda', 'the years have to follow each other without a gap'],
  epochAfterEnd: [
    'epoch {} sesudah hari terakhir kalender (knownUntil)',
    'the epoch {} lies after the last day of the calendar (knownUntil)',
  ],
  unknownCalendar: ['kalender {} tidak dikenal', 'the calendar {} is not known'],
  baseNotSound: ['kalender {} di bawahnya sendiri masih salah', 'the calendar {} it lies over has mistakes itself'],
  extendsItself: ['kalender melapisi dirinya sendiri melalui {}', 'the calendar extends itself by way of {}'],
  noWorkingDay: ['tidak ada satu pun hari kerja', 'there is no working day at all'],
  contradiction: ['isi saling bertentangan: {}', 'the rows contradict each other: {}'],
} as const satisfies Record<string, readonly [id: string, en: string]>;

/** `file:line:column code: Indonesian (English)`. */
export function sentenceOf(file: string, { line, column, code, what }: Finding): string {
  const quoted = quote(what);
  const [id, en] = sentences[code].map((text) => text.replace('{}', () => quoted));
  return `${file}:${line}:${column} ${code}: ${id} (${en})`;
}

const LONGEST_QUOTE = 200;

/** Of a file by strangers: on one line of sensible length, and nothing that the terminal would obey. */
function quote(text: string): string {
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '?');
}
