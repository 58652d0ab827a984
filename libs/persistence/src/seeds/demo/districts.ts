/** The paying banks (Himbara). Which bank pays in which district is invented here. */
export const BANKS = {
  bri: 'Bank Rakyat Indonesia',
  bni: 'Bank Negara Indonesia',
  mandiri: 'Bank Mandiri',
  btn: 'Bank Tabungan Negara',
} as const;
export type BankKey = keyof typeof BANKS;

export interface DemoDistrict {
  /** Kabupaten or kota, Kemendagri code. */
  readonly code: string;
  readonly pendamping: number;
  readonly bank: BankKey;
  /** `none`: there is no such position. `vacant`: nobody ever held it. `left`: its holder left. Otherwise held. */
  readonly supervisor?: 'none' | 'vacant' | 'left';
  readonly korkab?: 'vacant';
  /** Numbers of pendamping whose position is vacant. */
  readonly vacantPendamping?: readonly number[];
}

/** 824 pendamping in 17 kabupaten and kota of Jawa Tengah (domain §7.1), and a small district in each of the other zones. */
export const DISTRICTS: readonly DemoDistrict[] = [
  { code: '3315', pendamping: 92, bank: 'bri' }, // Grobogan
  { code: '3316', pendamping: 52, bank: 'bri' }, // Blora
  { code: '3317', pendamping: 55, bank: 'bri', supervisor: 'none', korkab: 'vacant' }, // Rembang
  { code: '3318', pendamping: 63, bank: 'bni' }, // Pati
  { code: '3319', pendamping: 15, bank: 'bni', supervisor: 'vacant' }, // Kudus
  { code: '3320', pendamping: 39, bank: 'bni' }, // Jepara
  { code: '3321', pendamping: 75, bank: 'btn' }, // Demak
  { code: '3322', pendamping: 38, bank: 'mandiri' }, // Semarang
  { code: '3324', pendamping: 47, bank: 'mandiri' }, // Kendal
  { code: '3325', pendamping: 32, bank: 'bri' }, // Batang
  { code: '3326', pendamping: 29, bank: 'bni' }, // Pekalongan
  { code: '3327', pendamping: 81, bank: 'bri' }, // Pemalang
  { code: '3328', pendamping: 61, bank: 'btn' }, // Tegal
  { code: '3329', pendamping: 110, bank: 'bri' }, // Brebes
  { code: '3374', pendamping: 23, bank: 'mandiri' }, // Kota Semarang
  { code: '3375', pendamping: 6, bank: 'bni', supervisor: 'left' }, // Kota Pekalongan
  { code: '3376', pendamping: 6, bank: 'btn' }, // Kota Tegal
  { code: '5311', pendamping: 5, bank: 'bri' }, // Sumba Timur, WITA
  { code: '9301', pendamping: 5, bank: 'bri', vacantPendamping: [3] }, // Merauke, WIT
];

export const provinceOf = (district: DemoDistrict): string => district.code.slice(0, 2);

export const PROVINCES: readonly string[] = [...new Set(DISTRICTS.map(provinceOf))];
