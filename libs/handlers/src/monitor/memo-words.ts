import type { Label } from '#core/vocabulary';

/** The words of the memo that are no figure's. */
export const MEMO = {
  title: { id: 'Nota pantauan tenggat', en: 'Memo of the breach monitor' },
  asOf: { id: 'Angka per', en: 'Figures as of' },
  narrowed: { id: 'Saringan', en: 'Filters' },
  everything: {
    id: 'seluruh wilayah pembuat nota, semua kategori',
    en: 'all regions of whoever made it, all categories',
  },
  period: { id: '{days} hari terakhir', en: 'last {days} days' },
  figures: { id: 'Angka dan cara menghitungnya', en: 'Figures and how they are counted' },
  figure: { id: 'Angka', en: 'Figure' },
  count: { id: 'Jumlah', en: 'Count' },
  share: { id: '% jatuh tempo', en: '% of due' },
  formula: { id: 'Bagaimana dihitung', en: 'How it is counted' },
  institutions: { id: 'Lembaga: terlambat / jatuh tempo', en: 'Institutions: late / fell due' },
  institution: { id: 'Lembaga', en: 'Institution' },
  late: { id: 'Terlambat', en: 'Late' },
  asked: { id: 'n', en: 'n' },
  median: { id: 'Median (hari)', en: 'Median (days)' },
  regencies: { id: 'Kabupaten/kota terburuk: lewat / terbuka', en: 'Worst kabupaten/kota: breached / open' },
  waiting: { id: 'Menunggu siapa', en: 'Waiting for whom' },
  ages: { id: 'Umur yang terbuka', en: 'Age of what is open' },
  causes: { id: 'Sebab terlambat, semua lembaga', en: 'Causes of what was late, all institutions' },
  few: { id: '<5', en: '<5' },
  others: { id: 'dan {count} lembaga lain', en: 'and {count} other institutions' },
  untold: { id: '–', en: '–' },
  mutedCells: {
    id: 'Sel di bawah lima disamarkan menjadi "<5"; "–" tidak disebut, sebab sel itu dapat dihitung kembali darinya.',
    en: 'Cells below five are muted as "<5"; "–" is not told, because they could be worked out from it.',
  },
  foot: { id: 'Nota pantauan per {at}, dibekukan saat dicetak', en: 'Monitor memo as of {at}, frozen when printed' },
  page: { id: 'hal {page} dari {of}', en: 'page {page} of {of}' },
} as const satisfies Record<string, Label>;

/** Before what a filter was set to, where that does not speak for itself. */
export const NARROWED = {
  category: { id: 'kategori', en: 'category' },
  figure: { id: 'hanya', en: 'only' },
  age: { id: 'umur', en: 'age' },
  status: { id: 'tahap', en: 'stage' },
  waitingOn: { id: 'menunggu', en: 'waiting for' },
  usedBy: { id: 'waktu dipakai oleh', en: 'time used by' },
  institutionId: { id: 'lembaga', en: 'institution' },
  asked: { id: 'hanya', en: 'only' },
  cause: { id: 'sebab', en: 'cause' },
} as const satisfies Record<string, Label>;
