import { absences } from './absences';
import type { Absence } from './absences';
import { DISTRICTS, PROVINCES } from './districts';
import type { Geography } from './geography';
import { NATIONAL_INSTITUTIONS, easternOf, nationalPosts } from './national-offices';
import { partners } from './partners';
import type { DemoInstitution, Post } from './post';
import { districtPosts, korwilPost } from './programme-line';
import { dataAdministrators, services } from './services';

/** The demonstration organisation (domain §7.1) as data: real regions, invented persons. */
export interface DemoOrganisation {
  readonly institutions: readonly DemoInstitution[];
  readonly posts: readonly Post[];
  readonly absences: readonly Absence[];
}

export function demoOrganisation(geography: Geography, now: Date): DemoOrganisation {
  const outside = [...partners(geography), ...services(geography)];
  return {
    institutions: [...NATIONAL_INSTITUTIONS, ...outside.map((partner) => partner.institution)],
    posts: [
      ...nationalPosts(easternOf(PROVINCES), geography),
      ...PROVINCES.map((province) => korwilPost(province, geography)),
      ...DISTRICTS.flatMap((district) => districtPosts(district, geography)),
      ...dataAdministrators(geography),
      ...outside.map((partner) => partner.post),
    ],
    absences: absences(now),
  };
}
