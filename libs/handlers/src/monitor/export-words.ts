import { MONITOR_CAUSE } from '#core/vocabulary';
import type { Label } from '#core/vocabulary';

/** Titles of the columns, in the order of the file. */
export const LIST_COLUMNS: readonly Label[] = [
  { id: 'Nomor', en: 'Number' },
  { id: 'Kategori', en: 'Category' },
  { id: 'Nama kategori', en: 'Name of the category' },
  { id: 'Tingkat', en: 'Severity' },
  { id: 'Tahap', en: 'Stage' },
  { id: 'Provinsi', en: 'Province' },
  { id: 'Kabupaten/kota', en: 'Kabupaten/kota' },
  { id: 'Kecamatan', en: 'Kecamatan' },
  { id: 'Desa/kelurahan', en: 'Village' },
  { id: 'Diterima', en: 'Received' },
  { id: 'Tenggat terdekat', en: 'Next clock' },
  { id: 'Target layanan', en: 'Service target' },
  { id: 'Batas hukum', en: 'Legal ceiling' },
  { id: 'Dijawab', en: 'Answered' },
  { id: 'Ditutup', en: 'Closed' },
  { id: 'Menunggu', en: 'Waiting for' },
];

export const ASKED_COLUMNS: readonly Label[] = [
  { id: 'Lembaga', en: 'Institution' },
  { id: 'Provinsi', en: 'Province' },
  { id: 'Terlambat', en: 'Late' },
  { id: 'Jatuh tempo (n)', en: 'Fell due (n)' },
  { id: 'Terlambat %', en: 'Late %' },
  { id: 'Median hari', en: 'Median days' },
  ...Object.values(MONITOR_CAUSE).map(({ id, en }) => ({ id: `Sebab: ${id}`, en: `Cause: ${en}` })),
];

export const HEAT_COLUMNS: readonly Label[] = [
  { id: 'Kabupaten/kota', en: 'Kabupaten/kota' },
  { id: 'Kategori', en: 'Category' },
  { id: 'Lewat tenggat', en: 'Breached' },
  { id: 'Terbuka', en: 'Open' },
];

/** The last line of every file: one that lacks it was cut off on its way. */
export const END_OF_FILE: Label = {
  id: 'Akhir berkas: {count} baris, per {at}, diunduh oleh {name}',
  en: 'End of file: {count} rows, as of {at}, downloaded by {name}',
};

export const ALL: Label = { id: 'semua', en: 'all' };
export const FEW = '<5';
export const UNTOLD = '–';

/** Behind the end of the institutions. */
export const CAUSE_CELLS: Label = {
  id: 'Sebab hanya di baris semua provinsi; satu pengaduan dapat punya dua sebab.',
  en: 'Causes only in the rows of all provinces; a complaint may have two of them.',
};

/** Behind the end of a table. */
export const MUTED_CELLS: Label = {
  id: '"<5" = di bawah lima; "–" = tidak disebut, sebab sel di bawah lima dapat dihitung kembali darinya',
  en: '"<5" = below five; "–" = not told, because a cell below five could be worked out from it',
};
