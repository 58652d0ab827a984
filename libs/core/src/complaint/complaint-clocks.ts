import type { Instant } from '../calendar/instant';
import type { ArmDeadline } from '../decision';
import { armClock } from '../sla/arm';
import type { Pause } from '../sla/basis';
import { wholeExtension } from '../sla/extension';
import type { GrantedExtension } from '../sla/extension';
import { CalendarHorizonError } from '../sla/clock';
import type { Place } from '../sla/clock';
import { normsOf } from '../sla/policy';
import type { CategoryPolicy, NormPolicy, RuleStanding } from '../sla/policy';
import type { Complaint } from './complaint';
import type { ComplaintContext } from './complaint.decider';

type Rules = Pick<ComplaintContext, 'calendarOf'>;

/** The clocks of a complaint count in the calendar of its category, in the zone of the family's region. */
export const placeOf = (complaint: Pick<Complaint, 'zone'>, policy: CategoryPolicy): Place => ({
  calendarId: policy.calendarId ?? 'government',
  zone: complaint.zone,
});

/** Where the clocks of a complaint begin, what has held up the target since, and what more time was given. */
export interface ReceivedAt {
  readonly at: Instant;
  readonly zone: Complaint['zone'];
  readonly targetPauses?: readonly Pause[];
  readonly extensions?: readonly GrantedExtension[];
}

export const receivedAt = ({ filedAt: at, zone, targetPauses, extensions }: Complaint): ReceivedAt => ({
  at,
  zone,
  targetPauses,
  extensions,
});

/** A legal limit and its date. */
export interface DatedNorm {
  readonly norm: string;
  readonly standing: RuleStanding;
  readonly due: ArmDeadline;
}

/**
 * Every legal limit from receipt, the earliest first. Where the law counts from the complete file we count from receipt, the
 * stricter reading; no pause and no reopening moves them, and only the norm itself may give more time. One whose date the
 * calendar does not reach is left out where another ends within the calendar: it ends later than that one.
 *
 * @throws CalendarHorizonError when it cannot be told which one ends first.
 */
export function datedNorms(received: ReceivedAt, policy: CategoryPolicy, rules: Rules): readonly DatedNorm[] {
  const place = placeOf(received, policy);
  const found = normsOf(policy).map((norm) => datedNorm(norm, received, place, rules));
  const known = found
    .flatMap((each) => (each instanceof CalendarHorizonError ? [] : [each]))
    .toSorted((left, right) => left.due.due.dueAt - right.due.due.dueAt);
  const unknown = found.find((each) => each instanceof CalendarHorizonError);
  const { endsAt } = rules.calendarOf(place.calendarId, place.zone);
  if (unknown && !(known[0] && known[0].due.due.dueAt <= endsAt)) throw unknown;
  return known;
}

function datedNorm(
  { norm, duration, standing }: NormPolicy,
  received: ReceivedAt,
  place: Place,
  { calendarOf }: Rules,
): DatedNorm | CalendarHorizonError {
  const given = (received.extensions ?? []).filter((each) => each.of === 'norm' && each.norm === norm);
  const basis = { from: received.at, duration, norm, extension: wholeExtension(given) };
  try {
    return { norm, standing, due: armClock(calendarOf, place, 'ceiling', basis, 'measured') };
  } catch (error) {
    if (error instanceof CalendarHorizonError) return error;
    throw error;
  }
}

/** The clocks that run from receipt: target, warning before the ceiling, ceiling. The norm that ends first is the ceiling. */
export function caseClocks(received: ReceivedAt, policy: CategoryPolicy, rules: Rules) {
  const [earliest] = datedNorms(received, policy, rules);
  if (!earliest) throw new Error(`category ${policy.category} has no legal limit`);
  const ceiling = earliest.due;
  const warned = { ...ceiling.basis, fraction: policy.ceilingWarnAt };
  const warning = armClock(rules.calendarOf, placeOf(received, policy), 'ceilingWarn', warned, 'notice');
  const target = targetClock(received, policy, rules);
  const arm: readonly ArmDeadline[] = [target, warning, ceiling];
  return { arm, targetDueAt: target.due.dueAt, ceilingDueAt: ceiling.due.dueAt, ceilingNorm: earliest.norm };
}

/** The service's promise, put off by what the reporter took to bring what she was asked for, and by more time that was given. */
export const targetClock = (received: ReceivedAt, policy: CategoryPolicy, { calendarOf }: Rules): ArmDeadline => {
  const { at: from, targetPauses: pauses } = received;
  const extension = wholeExtension((received.extensions ?? []).filter(({ of }) => of === 'target'));
  const basis = { from, duration: policy.target, pauses: pauses?.length ? pauses : undefined, extension };
  return armClock(calendarOf, placeOf(received, policy), 'target', basis, 'measured');
};
