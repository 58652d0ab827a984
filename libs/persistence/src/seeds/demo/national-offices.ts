import { findZoneOfRegion } from '#core/calendar/region-zone';
import type { Seat } from '#core/vocabulary';
import type { Geography } from './geography';
import { DUTY_MANAGERS, DUTY_POST } from './duty-roster';
import { NATIONAL, heldBy } from './post';
import type { DemoInstitution, Post } from './post';

export const NATIONAL_INSTITUTIONS: readonly DemoInstitution[] = [
  { key: 'kemensos', kind: 'ministry', name: 'Kementerian Sosial', calendarId: 'government' },
  { key: 'itjen', kind: 'inspectorate', name: 'Inspektorat Jenderal', parent: 'kemensos', calendarId: 'government' },
  {
    key: 'jsk',
    kind: 'ministry',
    name: 'Direktorat Jaminan Sosial Keluarga',
    parent: 'kemensos',
    calendarId: 'government',
  },
  { key: 'hotline', kind: 'ministry', name: 'Pusat Layanan 171', parent: 'kemensos', calendarId: 'government' },
  { key: 'pkh', kind: 'programme', name: 'Program Keluarga Harapan', parent: 'jsk', calendarId: 'government' },
];

const office = (key: string, seat: Seat, institution: string, title: string, more: Partial<Post> = {}): Post => ({
  key,
  seat,
  institution,
  title,
  areas: [NATIONAL],
  zone: 'WIB',
  calendarId: 'government',
  holders: heldBy(key),
  ...more,
});

const OPERATORS = 4;

/** Hotline, directorate, duty managers, managers, inspectorate, administration. */
export function nationalPosts(eastern: readonly string[], geography: Geography): Post[] {
  const operators = Array.from({ length: OPERATORS }, (_, index) => {
    const number = index + 1;
    return office(`operator.pusat.${number}`, 'operator', 'hotline', `Operator Hotline ${number}`, {
      reportsTo: 'manajer.1',
    });
  });
  return [
    ...operators,
    office('jsk.1', 'jskOfficer', 'jsk', 'Meja Pengaduan Direktorat JSK, nasional'),
    office('jsk.2', 'jskOfficer', 'jsk', 'Meja Pengaduan Direktorat JSK, Indonesia Timur', { areas: eastern }),
    office(DUTY_POST, 'dutyManager', 'jsk', 'Manajer Piket', {
      calendarId: 'always',
      holders: heldBy(...DUTY_MANAGERS),
    }),
    office('manajer.1', 'manager', 'kemensos', 'Manajer Layanan Pengaduan'),
    office('manajer.33', 'manager', 'pkh', `Manajer Layanan Pengaduan ${geography.nameOf('33')}`, { areas: ['33'] }),
    office('inspektur.1', 'inspector', 'itjen', 'Inspektur Bidang Perlindungan Sosial'),
    office('admin.1', 'administrator', 'kemensos', 'Administrator Sistem'),
  ];
}

/** Provinces that do not keep western time. */
export const easternOf = (provinces: readonly string[]): readonly string[] =>
  provinces.filter((province) => findZoneOfRegion(province) !== 'WIB');
