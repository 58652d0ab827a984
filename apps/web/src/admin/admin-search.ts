import { codesOf, POSITION_STATE, SEAT } from '#core/vocabulary';
import type { PositionState, Seat } from '#core/vocabulary';

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
}

export interface AuditSearch {
  readonly actorId?: string;
  readonly subjectId?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
  readonly cursor?: string;
}

type Search = Readonly<Record<string, unknown>>;

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((each) => each === value);
const fitting = (value: unknown, form: RegExp): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && form.test(text) ? text : undefined;
};

const CURSOR = /^[\w-]{1,512}$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const readOrganisationSearch = (search: Search): OrganisationSearch => ({
  daftar: oneOf(LISTS, search.daftar),
  q: fitting(search.q, /^\S.{1,59}$/u),
  seat: oneOf(codesOf(SEAT), search.seat),
  state: oneOf(codesOf(POSITION_STATE), search.state),
  region: fitting(search.region, /^(\d{2}|\d{4}|\d{6}|\d{10})$/),
  cursor: fitting(search.cursor, CURSOR),
});

export const readAuditSearch = (search: Search): AuditSearch => ({
  actorId: fitting(search.actorId, UUID),
  subjectId: fitting(search.subjectId, UUID),
  action: fitting(search.action, /^[A-Za-z]{1,30}(\.[A-Za-z]{1,29})?$/),
  from: fitting(search.from, DAY),
  to: fitting(search.to, DAY),
  cursor: fitting(search.cursor, CURSOR),
});
