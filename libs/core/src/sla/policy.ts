import type { Duration } from '../calendar/duration';
import type {
  CaseKind,
  CategoryCode,
  ExtensionReason,
  Party,
  PaymentState,
  Risk,
  Seat,
  Severity,
  TaskAsk,
} from '../vocabulary';

/**
 * Policies and ladders are versioned data, never compiled into code. These are their shapes; the rows live in
 * `libs/persistence/src/seeds/policies` with the norm or the proposal they rest on.
 */
export interface CategoryPolicy {
  readonly category: CategoryCode;
  readonly severity: Severity;
  /** Parties that are asked, each with its own task. */
  readonly tasks: readonly TaskPolicy[];
  /** Calendar of the case clocks; left out, the ministry's hours. `always` where somebody may be in danger. */
  readonly calendarId?: 'government' | 'always';
  /** Target of the service, from filing; a promise to the family, not a norm. */
  readonly target: Duration;
  /** More time for the target. Left out: it is never extended. */
  readonly targetExtension?: ExtensionPolicy;
  /** Legal ceiling, from filing; never resets. Versions before `norms` know one norm only. */
  readonly ceiling?: Duration & { readonly norm: string };
  /** Legal limits, from filing; none ever resets or pauses. The one that ends first is the ceiling. */
  readonly norms?: readonly NormPolicy[];
  /** Fraction of the ceiling (0..1) at which it is warned of. */
  readonly ceilingWarnAt: number;
  /** How long the reporter may object to an answer. */
  readonly objection: Duration;
  /** `none`: the answer of the accountable handler is the answer. Else somebody reviews what the parties answered. */
  readonly review: 'none' | LadderStart;
  /** Closing needs a second person, found on this ladder; silence alone never closes (domain §3.5). */
  readonly closing?: LadderStart;
  /** Who gets no message before a safe contact is confirmed. */
  readonly contactHold?: 'reporter' | 'everybody';
  /** Who decides when the parties have passed a task on too often. Left out: the supervisor of the programme line. */
  readonly decider?: LadderStart;
  /** Opens a social case beside the complaint. */
  readonly opensCase?: boolean;
}

/** A ladder, and the rung somebody starts on. */
export interface LadderStart {
  readonly ladder: string;
  readonly startRung: number;
}

export interface TaskPolicy extends LadderStart {
  readonly party: Party;
  /** Left out: verify and answer. */
  readonly ask?: TaskAsk;
  readonly isRequired: boolean;
  /** Asked only when the payment stands like this; left out, always. */
  readonly when?: readonly PaymentState[];
}

export interface Rung {
  readonly level: string;
  /** The first seat that somebody may take is asked; several are alternatives, in order. */
  readonly seats: readonly Seat[];
  readonly stepClock: Duration;
  /** Fractions (0..1) of the step clock: remind whoever has not acknowledged; warn whoever has not answered. */
  readonly remindAt: number;
  readonly warnAt: number;
  /** Only offices of this size, of the institution nearest to the family: branch, regional office, head office. */
  readonly reach?: Reach;
  /** Nobody in the district: the same seat of a neighbouring district of the province is asked. */
  readonly mayAskNeighbour?: boolean;
  /** Alerted together with whoever takes the rung. */
  readonly pages?: readonly Seat[];
}

/** How far an office reaches: the size of the region it serves. */
export type Reach = 'village' | 'kabupaten' | 'province' | 'national';

export interface Ladder {
  readonly id: string;
  readonly line: 'programme' | 'government' | 'bank';
  readonly rungs: readonly Rung[];
  /** The last fallback; reminded again after every `stepClock` until somebody answers. */
  readonly lastResort: Rung;
  /** The party's own legal limit, from the delivery of our task, on the calendar of whoever took it; does not begin anew on a climb. */
  readonly limit?: NormPolicy;
}

/** How sure we are of a rule: read in the law itself, in the press or a published service standard, or from memory. */
export type RuleStanding = 'confirmed' | 'press' | 'memory';

/** A legal limit. */
export interface NormPolicy {
  readonly duration: Duration;
  /** The regulation, as people cite it. */
  readonly norm: string;
  readonly standing: RuleStanding;
  /** More time, where the regulation gives it. Left out: it is never extended. */
  readonly extension?: ExtensionPolicy;
}

/** More time for a limit: asked for before the limit is over, with one of these reasons, and approved by somebody else. */
export interface ExtensionPolicy {
  /** Of the unit and counting rule of the limit. */
  readonly duration: Duration;
  readonly atMost: number;
  readonly reasons: readonly ExtensionReason[];
  readonly norm: string;
  readonly standing: RuleStanding;
}

/** How long the clocks of a task may stand still, all pauses together. */
export interface PausePolicy {
  readonly cap: Extract<Duration, { readonly unit: 'calendarDays' }>;
  readonly norm: string;
  readonly standing: RuleStanding;
}

/** How a social case of one kind begins (domain §5). */
export interface CasePolicy {
  readonly kind: CaseKind;
  readonly risk: Risk;
  /** First contact with the family, from opening, by risk. */
  readonly firstContact: Readonly<Record<Risk, Duration>>;
  /** Regular contact afterwards, by risk. */
  readonly monitoring: Readonly<Record<Risk, Duration>>;
}

/** The clocks of a referral (domain §5). */
export interface ReferralPolicy {
  /** An addressee accepts or declines within this time, else the next one is asked. */
  readonly accept: Duration;
  /** High risk: all are alerted at once, and after this time the duty manager again, until a contact is confirmed. */
  readonly urgentAccept: Duration;
  readonly remindAt: number;
  readonly warnAt: number;
  /** Whoever has accepted says how it goes at least this often. */
  readonly feedback: Duration;
  /** Nobody has taken it: the duty manager is told again after this time. */
  readonly unplaced: Duration;
}

export interface PolicyVersion {
  readonly version: string;
  readonly note: string;
  readonly categories: readonly CategoryPolicy[];
  readonly ladders: readonly Ladder[];
  /** Where each party starts when somebody proposes or involves it. */
  readonly parties?: Readonly<Partial<Record<Party, LadderStart & { readonly ask: TaskAsk }>>>;
  /** How often the parties may pass a task on before the decider decides. */
  readonly bounceLimit?: number;
  /** How many superiors above the accused are left out. */
  readonly excludedSuperiors?: number;
  /** Left out: no clock is ever paused. */
  readonly pause?: PausePolicy;
  readonly cases?: readonly CasePolicy[];
  readonly referral?: ReferralPolicy;
}

export const getCategoryPolicy = (policy: PolicyVersion, category: CategoryCode): CategoryPolicy => {
  const found = policy.categories.find((row) => row.category === category);
  if (!found) throw new Error(`policy ${policy.version} has no category ${category}`);
  return found;
};

/** The legal limits of a category; of a version that knew one norm only, that one. */
export function normsOf({ category, norms, ceiling }: CategoryPolicy): readonly NormPolicy[] {
  if (norms) return norms;
  if (!ceiling) throw new Error(`category ${category} has no legal limit`);
  const { norm, ...duration } = ceiling;
  return [{ duration, norm, standing: 'press' }];
}

export const getLadder = (policy: PolicyVersion, id: string): Ladder => {
  const found = policy.ladders.find((ladder) => ladder.id === id);
  if (!found) throw new Error(`policy ${policy.version} has no ladder ${id}`);
  return found;
};

/** The ladder and question with which a party starts. */
export const getPartyStart = (policy: PolicyVersion, party: Party): LadderStart & { readonly ask: TaskAsk } => {
  const found = policy.parties?.[party];
  if (!found) throw new Error(`policy ${policy.version} has no party ${party}`);
  return found;
};

/** Without a rule of its own a category leaves it to the supervisor of the programme line. */
const SUPERVISOR: LadderStart = { ladder: 'programme', startRung: 1 };

export const deciderOf = (category: CategoryPolicy): LadderStart => category.decider ?? SUPERVISOR;

export const getCasePolicy = (policy: PolicyVersion, kind: CaseKind): CasePolicy => {
  const found = policy.cases?.find((row) => row.kind === kind);
  if (!found) throw new Error(`policy ${policy.version} has no case ${kind}`);
  return found;
};

export const getReferralPolicy = (policy: PolicyVersion): ReferralPolicy => {
  if (!policy.referral) throw new Error(`policy ${policy.version} has no referral`);
  return policy.referral;
};
