import { zoneOfRegion } from '#core/calendar/region-zone';
import { DISTRICTS, PROVINCES } from './districts';
import type { Geography } from './geography';
import { heldBy } from './post';
import type { DemoInstitution, Post } from './post';

/** Services a family may be referred to in every district: invented offices under the names such offices have. */
const SERVICES = {
  uptdppa: { name: 'UPTD PPA', calendarId: 'always' },
  puskesmas: { name: 'Puskesmas', calendarId: 'always' },
  unitppa: { name: 'Polres, Unit PPA', calendarId: 'always' },
  disdik: { name: 'Dinas Pendidikan', calendarId: 'government' },
} as const;

interface Office {
  readonly institution: DemoInstitution;
  readonly post: Post;
}

/** Civil registry, data administrators and referral services of every district; a women's and children's shelter of the province. */
export function services(geography: Geography): Office[] {
  return [
    ...DISTRICTS.flatMap(({ code }) => [
      office({ key: `dukcapil.${code}`, name: `Dukcapil ${geography.nameOf(code)}`, area: code, kind: 'dukcapil' }),
      ...Object.entries(SERVICES).map(([key, { name, calendarId }]) =>
        office({
          key: `${key}.${code}`,
          name: `${name} ${geography.nameOf(code)}`,
          area: code,
          kind: 'service',
          calendarId,
        }),
      ),
    ]),
    ...PROVINCES.map((code) => {
      const name = `Balai Perlindungan Perempuan dan Anak ${geography.nameOf(code)}`;
      return office({ key: `balai.${code}`, name, area: code, kind: 'service', calendarId: 'always' });
    }),
  ];
}

/** The data administrator of a district sits in the programme, beside its coordinator. */
export const dataAdministrators = (geography: Geography): Post[] =>
  DISTRICTS.map(({ code }) => ({
    key: `apd.${code}`,
    seat: 'dataAdministrator',
    institution: 'pkh',
    reportsTo: `korkab.${code}`,
    title: `Administrator Pangkalan Data ${geography.nameOf(code)}`,
    areas: [code],
    zone: zoneOfRegion(code),
    calendarId: 'government',
    holders: heldBy(`apd.${code}`),
  }));

interface OfficeData {
  readonly key: string;
  readonly name: string;
  readonly area: string;
  readonly kind: 'dukcapil' | 'service';
  readonly calendarId?: 'government' | 'always';
}

const office = ({ key, name, area, kind, calendarId = 'government' }: OfficeData): Office => ({
  institution: { key, kind, name, regionCode: area, calendarId },
  post: {
    key,
    seat: kind === 'dukcapil' ? 'dukcapilOfficer' : 'serviceOfficer',
    institution: key,
    title: `Petugas, ${name}`,
    areas: [area],
    zone: zoneOfRegion(area),
    calendarId,
    holders: heldBy(key),
  },
});
