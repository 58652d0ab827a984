import { codesOf, LATE_CAUSE, PARTY, REPLY } from '#core/vocabulary';
import type { Label, Party } from '#core/vocabulary';
import type { FormColumn } from '#platform/sheets/form-workbook';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Tasks of one sheet; with a transaction for each answer a file of so many takes half a minute. */
export const MOST_TASKS = 1_000;

interface Column {
  readonly title: Label;
  readonly width: number;
  readonly kind: FormColumn['kind'];
}

/** In the order of the sheet. What comes back is found by its title, wherever it stands. */
export const SHEET_COLUMNS = {
  number: { title: { id: 'Nomor pengaduan', en: 'Complaint number' }, width: 22, kind: 'shown' },
  ask: { title: { id: 'Yang diminta', en: 'What is asked' }, width: 26, kind: 'shown' },
  category: { title: { id: 'Kategori', en: 'Category' }, width: 28, kind: 'shown' },
  regency: { title: { id: 'Kabupaten/kota', en: 'Kabupaten/kota' }, width: 22, kind: 'shown' },
  district: { title: { id: 'Kecamatan', en: 'Kecamatan' }, width: 18, kind: 'shown' },
  name: { title: { id: 'Nama (disamarkan)', en: 'Name (masked)' }, width: 20, kind: 'shown' },
  nik: { title: { id: 'NIK (disamarkan)', en: 'NIK (masked)' }, width: 20, kind: 'shown' },
  card: { title: { id: 'KK atau KKS (disamarkan)', en: 'KK or KKS (masked)' }, width: 20, kind: 'shown' },
  due: { title: { id: 'Tenggat', en: 'Due' }, width: 22, kind: 'shown' },
  late: { title: { id: 'Terlambat', en: 'Late' }, width: 11, kind: 'shown' },
  reply: { title: { id: 'Jawaban', en: 'Answer' }, width: 34, kind: 'open' },
  on: { title: { id: 'Tanggal rencana', en: 'Planned date' }, width: 16, kind: 'open' },
  note: { title: { id: 'Penjelasan', en: 'Explanation' }, width: 40, kind: 'open' },
  proposedParty: { title: { id: 'Wewenang siapa', en: 'Whose it is' }, width: 26, kind: 'open' },
  lateCause: { title: { id: 'Sebab terlambat', en: 'Cause of the delay' }, width: 26, kind: 'open' },
  key: { title: { id: 'Kunci (jangan diubah)', en: 'Key (do not change)' }, width: 10, kind: 'hidden' },
} as const satisfies Record<string, Column>;
export type SheetColumn = keyof typeof SHEET_COLUMNS;

/** What is filled in, and what says of which task. */
export const READ_COLUMNS = ['reply', 'on', 'note', 'proposedParty', 'lateCause', 'key'] as const;
export type ReadColumn = (typeof READ_COLUMNS)[number];

export const columnsIn = (language: Language): FormColumn[] =>
  Object.values(SHEET_COLUMNS).map(({ title, width, kind }) => ({ title: title[language], width, kind }));

/** From one. */
export const placeOf = (column: SheetColumn): number => Object.keys(SHEET_COLUMNS).indexOf(column) + 1;

export const SHEET_NAME: Label = { id: 'Tugas', en: 'Tasks' };
export const CHOICES_NAME: Label = { id: 'Pilihan', en: 'Choices' };
export const IS_LATE: Label = { id: 'ya', en: 'yes' };

/** Stands below the last row when there are more tasks than fit. */
export function cutNote(rows: number, total: number, language: Language): string {
  const { format } = new Intl.NumberFormat(language);
  const note: Label = {
    id: `${format(rows)} dari ${format(total)} tugas; ambil lagi setelah ini diisi`,
    en: `${format(rows)} of ${format(total)} tasks; take another sheet once this one is filled in`,
  };
  return note[language];
}

/** The duty manager is nobody's to propose. */
export const OWNERS = codesOf(PARTY).filter((party): party is Exclude<Party, 'duty'> => party !== 'duty');

const CHOSEN = { reply: REPLY, proposedParty: PARTY, lateCause: LATE_CAUSE } as const;

/** The code somebody chose: by its label in either language, or the code itself. */
export function findCode<Code extends string>(
  column: keyof typeof CHOSEN,
  codes: readonly Code[],
  text: string,
): Code | undefined {
  const wanted = plain(text);
  const labels: Readonly<Record<string, Label>> = CHOSEN[column];
  return codes.find((code) => [code, labels[code]?.id, labels[code]?.en].some((word) => plain(word ?? '') === wanted));
}

const plain = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
