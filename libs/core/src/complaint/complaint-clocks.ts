import type { Instant } from '../calendar/instant';
import type { ArmDeadline } from '../decision';
import { armClock } from '../sla/arm';
import type { Place } from '../sla/clock';
import type { CategoryPolicy } from '../sla/policy';
import type { Complaint } from './complaint';
import type { ComplaintContext } from './complaint.decider';

/** The clocks of a complaint count in the calendar of its category, in the zone of the family's region. */
export const placeOf = (complaint: Pick<Complaint, 'zone'>, policy: CategoryPolicy): Place => ({
  calendarId: policy.calendarId ?? 'government',
  zone: complaint.zone,
});

/** The three clocks that run from receipt: target, warning before the ceiling, ceiling. */
export function caseClocks(
  filing: { readonly at: Instant; readonly zone: Complaint['zone'] },
  policy: CategoryPolicy,
  context: Pick<ComplaintContext, 'calendarOf'>,
) {
  const place = placeOf(filing, policy);
  const { norm, ...limit } = policy.ceiling;
  const [promised, legal] = [
    { from: filing.at, duration: policy.target },
    { from: filing.at, duration: limit, norm },
  ];
  const target = armClock(context.calendarOf, place, 'target', promised, 'measured');
  const warned = { ...legal, fraction: policy.ceilingWarnAt };
  const warning = armClock(context.calendarOf, place, 'ceilingWarn', warned, 'notice');
  const ceiling = armClock(context.calendarOf, place, 'ceiling', legal, 'measured');
  const arm: readonly ArmDeadline[] = [target, warning, ceiling];
  return { arm, targetDueAt: target.due.dueAt, ceilingDueAt: ceiling.due.dueAt };
}
