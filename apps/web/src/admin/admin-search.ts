import { codesOf, POSITION_STATE, SEAT } from '#core/vocabulary';
import type { PositionState, Seat } from '#core/vocabulary';
import { isComplaintNumber, spokenComplaintNumber } from '#core/complaint/complaint-number';
import { ADDRESS, fitting, oneOf } from '../parts/address';
import type { Search } from '../parts/address';
import { ignoredOf } from '../parts/ignored';

const LISTS = ['orang', 'lembaga'] as const;

/** Which list, and what of it, as it stands in the address. */
export interface OrganisationSearch {
  /** Left out: the positions. */
  readonly daftar?: (typeof LISTS)[number];
  readonly q?: string;
  readonly seat?: Seat;
  readonly state?: PositionState;
  readonly region?: string;
  readonly cursor?: string;
  /** Filters of the address that are none (any more); said on the page until they are cleared. */
  readonly ignored?: readonly OrganisationFilter[];
}

export const ORGANISATION_FILTERS = ['daftar', 'q', 'seat', 'state', 'region', 'cursor'] as const;
export type OrganisationFilter = (typeof ORGANISATION_FILTERS)[number];

export interface AuditSearch {
  /** Part of a name or a login, as it was typed; `actorId` is who was meant. */
  readonly actor?: string;
  readonly actorId?: string;
  /** Number of a complaint, or an id of whatever the act was about. */
  readonly about?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cursor?: string;
  readonly ignored?: readonly AuditFilter[];
}

export const AUDIT_FILTERS = ['actor', 'actorId', 'about', 'action', 'from', 'to', 'cursor'] as const;
export type AuditFilter = (typeof AUDIT_FILTERS)[number];

const NAME = /^\S.{1,59}$/u;
const ACTION = /^[A-Za-z]{1,30}(\.[A-Za-z]{1,29})?$/;

export const isId = (text: string): boolean => ADDRESS.id.test(text);
export const isRegionCode = (text: string): boolean => ADDRESS.region.test(text);
export const isActionCode = (text: string): boolean => ACTION.test(text);
export const isKnownName = (text: string): boolean => NAME.test(text);
/** Whatever an act may be about, as people have it before them. */
export const isSubject = (text: string): boolean => isId(text) || isComplaintNumber(spokenComplaintNumber(text));

export function readOrganisationSearch(search: Search): OrganisationSearch {
  const read: Omit<OrganisationSearch, 'ignored'> = {
    daftar: oneOf(LISTS, search.daftar),
    q: fitting(NAME, search.q),
    seat: oneOf(codesOf(SEAT), search.seat),
    state: oneOf(codesOf(POSITION_STATE), search.state),
    region: fitting(ADDRESS.region, search.region),
    cursor: fitting(ADDRESS.cursor, search.cursor),
  };
  return { ...read, ignored: ignoredOf(ORGANISATION_FILTERS, search, read) };
}

export function readAuditSearch(search: Search): AuditSearch {
  const about = fitting(NAME, search.about ?? search.subjectId);
  const read: Omit<AuditSearch, 'ignored'> = {
    actor: fitting(NAME, search.actor),
    actorId: fitting(ADDRESS.id, search.actorId),
    about: about !== undefined && isSubject(about) ? about : undefined,
    action: fitting(ACTION, search.action),
    from: fitting(ADDRESS.day, search.from),
    to: fitting(ADDRESS.day, search.to),
    cursor: fitting(ADDRESS.cursor, search.cursor),
  };
  return { ...read, ignored: ignoredOf(AUDIT_FILTERS, search, read) };
}

/** What is asked of the server. */
export const auditQueryOf = ({ actorId, about, action, from, to, cursor }: AuditSearch) => ({
  actorId,
  subjectId: about !== undefined && isId(about) ? about : undefined,
  complaintNumber: about === undefined || isId(about) ? undefined : spokenComplaintNumber(about),
  action,
  from,
  to,
  cursor,
});
