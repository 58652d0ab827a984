import type { Duration } from '../calendar/duration';
import type { CategoryCode, Seat, Severity } from '../vocabulary';

/**
 * Policies and ladders are versioned data, never compiled into code. These are their shapes; the rows live in
 * `libs/persistence/src/seeds/policies` with the norm or the proposal they rest on.
 */
export interface CategoryPolicy {
  readonly category: CategoryCode;
  readonly severity: Severity;
  /** Ladder each party task climbs, and where it starts. */
  readonly tasks: readonly TaskPolicy[];
  /** Target of the service, from filing; a promise to the family, not a norm. */
  readonly target: Duration;
  /** Legal ceiling, from filing; never resets. */
  readonly ceiling: Duration & { readonly norm: string };
  /** Fraction of the ceiling (0..1) at which it is warned of. */
  readonly ceilingWarnAt: number;
  /** How long the reporter may object to an answer. */
  readonly objection: Duration;
  /** `none`: the answer of the accountable handler is the answer. Others come with the case owner's review. */
  readonly review: 'none';
}

export interface TaskPolicy {
  readonly party: 'programme';
  readonly ladder: string;
  readonly startRung: number;
  readonly isRequired: boolean;
}

export interface Rung {
  readonly level: string;
  /** The first seat that somebody may take is asked; several are alternatives, in order. */
  readonly seats: readonly Seat[];
  readonly stepClock: Duration;
  /** Fractions (0..1) of the step clock: remind whoever has not acknowledged; warn whoever has not answered. */
  readonly remindAt: number;
  readonly warnAt: number;
}

export interface Ladder {
  readonly id: string;
  readonly line: 'programme';
  readonly rungs: readonly Rung[];
  /** The last fallback; reminded again after every `stepClock` until somebody answers. */
  readonly lastResort: Rung;
}

export interface PolicyVersion {
  readonly version: string;
  readonly note: string;
  readonly categories: readonly CategoryPolicy[];
  readonly ladders: readonly Ladder[];
}

export const getCategoryPolicy = (policy: PolicyVersion, category: CategoryCode): CategoryPolicy => {
  const found = policy.categories.find((row) => row.category === category);
  if (!found) throw new Error(`policy ${policy.version} has no category ${category}`);
  return found;
};

export const getLadder = (policy: PolicyVersion, id: string): Ladder => {
  const found = policy.ladders.find((ladder) => ladder.id === id);
  if (!found) throw new Error(`policy ${policy.version} has no ladder ${id}`);
  return found;
};
