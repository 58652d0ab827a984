import type { Instant } from '#core/calendar/instant';

/** Where something is done: a path of the API. */
export type Target = 'tasks' | 'complaints' | 'cases' | 'referrals';

/** A command of the API, and what goes along. */
export interface Deed {
  readonly type: string;
  readonly body?: object;
}

/** Something a person is going to do. */
export interface Act {
  readonly at: Instant;
  readonly byId: string;
  readonly on: Target;
  readonly id: string;
  readonly deed: Deed;
}
