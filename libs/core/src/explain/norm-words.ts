import type { Language } from './dates';

/** What a norm says beyond the name of its law, as policies write it. */
const INDONESIAN: ReadonlyMap<string, string> = new Map([
  ['Proposal of the programme; no regulation', 'Usulan program; tidak diatur peraturan'],
  [
    'at most 10 further working days, told before the limit ends',
    'paling banyak 10 hari kerja lagi, diberitahukan sebelum batasnya lewat',
  ],
  ['30 days to complete the file', '30 hari untuk melengkapi berkas'],
  [
    '72 hours, taken from the 3 working days of the UPTD PPA Kota Probolinggo service standard; the clock runs 24 hours a day',
    '72 jam, diambil dari 3 hari kerja dalam standar pelayanan UPTD PPA Kota Probolinggo; jamnya berjalan siang dan malam',
  ],
]);

/** A legal basis in the reader's language: names of laws stay as they are. What is not known stays in English. */
export function normWords(norm: string, language: Language): string {
  if (language === 'en') return norm;
  const [, law = '', rest = norm] = /^([^:]+: )?(.*)$/s.exec(norm) ?? [];
  const said =
    INDONESIAN.get(rest) ??
    rest
      .replace(/\bworking days\b/g, 'hari kerja')
      .replace(/\bcalendar days\b/g, 'hari kalender')
      .replace('; ends before the ', '; lebih awal daripada ')
      .replace(' of PermenPANRB', ' PermenPANRB');
  return `${law}${said}`;
}
