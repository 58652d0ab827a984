import type { Instant } from '../calendar/instant';
import type { ArmDeadline } from '../decision';
import { getDue, getFractionDue } from '../sla/clock';
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
  const target = getDue(context.calendarOf, place, filing.at, policy.target);
  const ceiling = getDue(context.calendarOf, place, filing.at, policy.ceiling);
  const warning = getFractionDue(context.calendarOf, place, filing.at, policy.ceiling, policy.ceilingWarnAt);
  const arm: ArmDeadline[] = [
    { ...place, purpose: 'target', due: target, isMeasured: true, hasEffect: true },
    { ...place, purpose: 'ceilingWarn', due: warning, isMeasured: false, hasEffect: true },
    { ...place, purpose: 'ceiling', due: ceiling, isMeasured: true, hasEffect: true },
  ];
  return { arm, targetDueAt: target.dueAt, ceilingDueAt: ceiling.dueAt };
}
