import { zoneOfRegion } from '#core/calendar/region-zone';
import { BANKS, DISTRICTS, PROVINCES, provinceOf } from './districts';
import type { BankKey, DemoDistrict } from './districts';
import type { Geography } from './geography';
import { NATIONAL, heldBy } from './post';
import type { DemoInstitution, Post } from './post';

/** What outside the programme is asked: an institution with one officer. */
interface Partner {
  readonly institution: DemoInstitution;
  readonly post: Post;
}

/** Branch → regional office → head office; dinas of the kabupaten or kota → of the province. */
export function partners(geography: Geography): Partner[] {
  return [
    ...headOffices(),
    ...regionalOffices(geography),
    ...DISTRICTS.map((district) => branch(district, geography)),
    ...dinas(geography),
  ];
}

const BANK_KEYS = Object.keys(BANKS) as BankKey[];

const headOffices = (): Partner[] =>
  BANK_KEYS.map((key) => bank({ key, login: `${key}.pusat`, name: `${BANKS[key]}, kantor pusat`, area: NATIONAL }));

const regionalOffices = (geography: Geography): Partner[] =>
  PROVINCES.flatMap((province) =>
    BANK_KEYS.filter((key) => DISTRICTS.some((row) => row.bank === key && provinceOf(row) === province)).map((key) => {
      const name = `${BANKS[key]}, kantor wilayah ${geography.nameOf(province)}`;
      return bank({
        key: `${key}.${province}`,
        login: `${key}.${province}`,
        name,
        area: province,
        parent: key,
        above: `${key}.pusat`,
      });
    }),
  );

const branch = (district: DemoDistrict, geography: Geography): Partner => {
  const key = `${district.bank}.${district.code}`;
  const regional = `${district.bank}.${provinceOf(district)}`;
  const name = `${BANKS[district.bank]}, kantor cabang ${geography.nameOf(district.code)}`;
  return bank({ key, login: key, name, area: district.code, parent: regional, above: regional });
};

interface Office {
  readonly key: string;
  readonly login: string;
  readonly name: string;
  readonly area: string;
  readonly parent?: string;
  /** Key of the position above. */
  readonly above?: string;
}

const bank = (office: Office): Partner => partner(office, 'bank', 'bankOfficer', 'bank', 'Petugas bansos');

const dinas = (geography: Geography): Partner[] => [
  ...PROVINCES.map((code) => dinasOffice(code, `Dinas Sosial Provinsi ${geography.nameOf(code)}`)),
  ...DISTRICTS.map((row) =>
    dinasOffice(row.code, `Dinas Sosial ${geography.nameOf(row.code)}`, `dinsos.${provinceOf(row)}`),
  ),
];

const dinasOffice = (code: string, name: string, parent?: string): Partner =>
  partner(
    { key: `dinsos.${code}`, login: `dinsos.${code}`, name, area: code, parent, above: parent },
    'dinas',
    'dinasOfficer',
    'government',
    'Petugas pengaduan',
  );

function partner(
  office: Office,
  kind: 'bank' | 'dinas',
  seat: 'bankOfficer' | 'dinasOfficer',
  calendarId: 'bank' | 'government',
  title: string,
): Partner {
  const { key, login, name, area, parent, above } = office;
  const isNational = area === NATIONAL;
  return {
    institution: { key, kind, name, parent, regionCode: isNational ? undefined : area, calendarId },
    post: {
      key: login,
      seat,
      institution: key,
      reportsTo: above,
      title: `${title}, ${name}`,
      areas: [area],
      zone: isNational ? 'WIB' : zoneOfRegion(area),
      calendarId,
      holders: heldBy(login),
    },
  };
}
