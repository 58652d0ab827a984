import { zoneOfRegion } from '#core/calendar/region-zone';
import { provinceOf } from './districts';
import type { DemoDistrict } from './districts';
import type { Geography } from './geography';
import { NOBODY, heldBy } from './post';
import type { Holder, Post } from './post';

/** Since then the position of a supervisor who left is vacant. */
const LEFT = '2026-02-01T00:00:00+07:00';

const INSTITUTION = { institution: 'pkh', calendarId: 'government' } as const;

/** The directorate's desk a province belongs to. */
const deskOf = (province: string): string => (zoneOfRegion(province) === 'WIB' ? 'jsk.1' : 'jsk.2');

export const korwilPost = (province: string, geography: Geography): Post => ({
  ...INSTITUTION,
  key: `korwil.${province}`,
  seat: 'korwil',
  reportsTo: deskOf(province),
  title: `Koordinator Wilayah ${geography.nameOf(province)}`,
  areas: [province],
  zone: zoneOfRegion(province),
  holders: heldBy(`korwil.${province}`),
});

/** Korkab, Peksos supervisor and pendamping of one kabupaten or kota. */
export function districtPosts(district: DemoDistrict, geography: Geography): Post[] {
  const { code } = district;
  const place = { ...INSTITUTION, zone: zoneOfRegion(code) };
  const name = geography.nameOf(code);
  const [korkab, supervisor, korwil] = [`korkab.${code}`, `supervisor.${code}`, `korwil.${provinceOf(district)}`];
  const coordination: Post = {
    ...place,
    key: korkab,
    seat: 'korkab',
    reportsTo: korwil,
    title: `Koordinator PKH ${name}`,
    areas: [code],
    holders: district.korkab === 'vacant' ? NOBODY : heldBy(korkab),
  };
  const supervision: Post = {
    ...place,
    key: supervisor,
    seat: 'peksosSupervisor',
    reportsTo: korwil,
    title: `Peksos Supervisor ${name}`,
    areas: [code],
    holders: supervisorHolders(district, supervisor),
  };
  const hasSupervision = district.supervisor !== 'none';
  const superior = hasSupervision ? supervisor : korkab;
  const pendamping = shares(geography.villagesOf(code), district.pendamping).map((villages, index): Post => {
    const number = index + 1;
    const key = `pendamping.${code}.${String(number).padStart(3, '0')}`;
    const isVacant = district.vacantPendamping?.includes(number) ?? false;
    const title = `Pendamping Sosial ${number} ${name}`;
    const holders = isVacant ? NOBODY : heldBy(key);
    return { ...place, key, seat: 'pendamping', reportsTo: superior, title, areas: villages, holders };
  });
  return [coordination, ...(hasSupervision ? [supervision] : []), ...pendamping];
}

function supervisorHolders(district: DemoDistrict, login: string): readonly Holder[] {
  if (district.supervisor === 'vacant') return NOBODY;
  return district.supervisor === 'left' ? [{ login, until: LEFT }] : heldBy(login);
}

/** Cuts a list into `count` neighbouring shares of nearly equal length: every village is in exactly one. */
function shares<T>(items: readonly T[], count: number): (readonly T[])[] {
  const start = (share: number): number => Math.floor((share * items.length) / count);
  return Array.from({ length: count }, (_, share) => items.slice(start(share), start(share + 1)));
}
