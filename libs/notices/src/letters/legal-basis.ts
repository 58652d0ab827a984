import type { Party } from '#core/vocabulary';

interface Basis {
  readonly title: string;
  /** How we know of it: nobody has laid the official text beside it yet. */
  readonly standing: 'press' | 'memory';
}

const PROGRAMME: Basis = { title: 'Permensos 1/2018 tentang Program Keluarga Harapan', standing: 'memory' };
const COMPLAINTS: Basis = {
  title: 'Perpres 76/2013 tentang Pengelolaan Pengaduan Pelayanan Publik',
  standing: 'press',
};
const SERVICE: Basis = { title: 'UU 25/2009 tentang Pelayanan Publik', standing: 'press' };

const OF_PARTY: Partial<Readonly<Record<Party, readonly Basis[]>>> = {
  bank: [
    {
      title: 'POJK 22/2023 tentang Pelindungan Konsumen dan Masyarakat di Sektor Jasa Keuangan',
      standing: 'press',
    },
    PROGRAMME,
  ],
  dukcapil: [
    { title: 'UU 24/2013 tentang perubahan UU 23/2006 tentang Administrasi Kependudukan', standing: 'memory' },
    COMPLAINTS,
  ],
};

/** What obliges a party to answer, as a letter names it. */
export const legalBasis = (party: Party): readonly Basis[] => OF_PARTY[party] ?? [SERVICE, COMPLAINTS];

/** On what ground a family is handed on. */
export const REFERRAL_BASES: readonly Basis[] = [PROGRAMME];

/** Of the Civil Code: a mandate may be given for one affair or for all. */
export const MANDATE_BASIS: Basis = { title: 'KUH Perdata Pasal 1795', standing: 'memory' };

const KNOWN_FROM = { press: 'dari pemberitaan', memory: 'dari ingatan penyusun' } as const;

export const namesOf = (bases: readonly Basis[]): string => bases.map(({ title }) => title).join('; ');

/** Said on the paper itself, so that nobody takes a title for a text that was looked up. */
export const standingOf = (bases: readonly Basis[]): string =>
  `Dasar belum dicocokkan dengan naskah resminya: ${bases
    .map(({ title, standing }) => `${shortOf(title)} ${KNOWN_FROM[standing]}`)
    .join('; ')}.`;

const shortOf = (title: string): string => title.split(' tentang ', 1)[0] ?? title;
