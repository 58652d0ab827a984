import type { Zone } from '#core/calendar/instant';
import type { Seat } from '#core/vocabulary';

/** An institution of the demonstration, named by a key (see `institutionIdOf`). */
export interface DemoInstitution {
  readonly key: string;
  readonly kind: 'programme' | 'bank' | 'dinas' | 'ministry' | 'inspectorate' | 'dukcapil' | 'service';
  readonly name: string;
  readonly parent?: string;
  readonly regionCode?: string;
  readonly calendarId: CalendarId;
}

type CalendarId = 'government' | 'bank' | 'always';

/** A position of the demonstration, named by a key (see `positionIdOf`), with everybody who holds or held it. */
export interface Post {
  readonly key: string;
  readonly seat: Seat;
  readonly institution: string;
  /** Key of the position above. */
  readonly reportsTo?: string;
  readonly title: string;
  readonly areas: readonly string[];
  readonly zone: Zone;
  readonly calendarId: CalendarId;
  readonly holders: readonly Holder[];
}

export interface Holder {
  readonly login: string;
  /** Undefined: still. */
  readonly until?: string;
}

/** The whole country. */
export const NATIONAL = '';
/** Everybody sits where he sits since then. */
export const SINCE = '2024-01-01T00:00:00+07:00';

/** Most posts are held by one person, whose login is the post's key. */
export const heldBy = (...logins: readonly string[]): readonly Holder[] => logins.map((login) => ({ login }));
export const NOBODY: readonly Holder[] = [];
