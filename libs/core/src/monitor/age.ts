import type { Instant } from '../calendar/instant';
import type { AgeBucket } from '../vocabulary';

const DAY_MS = 86_400_000;

/** From how many whole days on (24 hours each) a complaint is in a bucket; the next one begins where it ends. */
export const AGE_FROM_DAYS = {
  upTo3: 0,
  from4To5: 4,
  from6To14: 6,
  from15To30: 15,
  from31To60: 31,
  over60: 61,
} as const satisfies Record<AgeBucket, number>;

export interface FiledWithin {
  /** Filed after this instant; left out where the bucket has no end. */
  readonly after?: Instant;
  /** Filed at this instant or before. */
  readonly until: Instant;
}

/** When complaints were filed that are in this bucket now. */
export function filedWithin(bucket: AgeBucket, now: Instant): FiledWithin {
  const from = AGE_FROM_DAYS[bucket];
  const [next] = Object.values(AGE_FROM_DAYS).filter((days) => days > from);
  return { until: now - from * DAY_MS, after: next === undefined ? undefined : now - next * DAY_MS };
}
