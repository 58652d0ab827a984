import type { Duration } from '../calendar/duration';
import type { Instant } from '../calendar/instant';
import type { ArmDeadline } from '../decision';
import { armClock } from '../sla/arm';
import type { Place } from '../sla/clock';
import { getReferralPolicy } from '../sla/policy';
import type { DeadlinePurpose } from '../vocabulary';
import type { ReferralContext } from './referral-context';
import type { Addressee, Referral } from './referral';

export interface StepClocks {
  readonly stepDueAt: Instant;
  readonly arm: readonly ArmDeadline[];
}

const placeOf = (addressee: Pick<Addressee, 'calendarId' | 'zone'> | undefined, referral: Referral): Place => ({
  calendarId: addressee?.calendarId ?? 'government',
  zone: addressee?.zone ?? referral.zone,
});

/** In danger the clock runs day and night, where the family lives. */
const dayAndNight = ({ zone }: Referral): Place => ({ calendarId: 'always', zone });

/** Whoever is asked is reminded, warned and passed over; of an urgent referral, the duty manager is alerted again. */
export function askClocks(referral: Referral, asked: Addressee, context: ReferralContext): StepClocks {
  const { accept, urgentAccept, remindAt, warnAt } = getReferralPolicy(context.policy);
  const duration = referral.isUrgent ? urgentAccept : accept;
  const place = referral.isUrgent ? dayAndNight(referral) : placeOf(asked, referral);
  const notice = (purpose: 'remind' | 'warn', fraction: number) =>
    armClock(context.calendarOf, place, purpose, { from: context.now, duration, fraction }, 'notice');
  const passOn = armClock(context.calendarOf, place, 'climb', { from: context.now, duration }, 'measured');
  return { stepDueAt: passOn.due.dueAt, arm: [notice('remind', remindAt), notice('warn', warnAt), passOn] };
}

/** The duty manager again; the first alert goes on measuring how long nobody has confirmed. */
export const alertClock = (referral: Referral, context: ReferralContext): StepClocks =>
  one('climb', dayAndNight(referral), getReferralPolicy(context.policy).urgentAccept, context);

/** Nobody has taken it: told again, and sooner where somebody may be in danger. */
export function unplacedClock(referral: Referral, context: ReferralContext): StepClocks {
  const { unplaced, urgentAccept } = getReferralPolicy(context.policy);
  return one('remind', dayAndNight(referral), referral.isUrgent ? urgentAccept : unplaced, context);
}

/** Whoever has the family says how it goes: warned before, told together with the sender when late. */
export function feedbackClocks(referral: Referral, context: ReferralContext): StepClocks {
  const { feedback, warnAt } = getReferralPolicy(context.policy);
  const service = referral.addressees.find(({ institutionId }) => institutionId === referral.acceptedInstitutionId);
  const place = placeOf(service, referral);
  const basis = { from: context.now, duration: feedback };
  const warn = armClock(context.calendarOf, place, 'warn', { ...basis, fraction: warnAt }, 'notice');
  const remind = armClock(context.calendarOf, place, 'remind', basis, 'notice');
  return { stepDueAt: remind.due.dueAt, arm: [warn, remind] };
}

function one(purpose: DeadlinePurpose, place: Place, duration: Duration, context: ReferralContext): StepClocks {
  const clock = armClock(context.calendarOf, place, purpose, { from: context.now, duration }, 'notice');
  return { stepDueAt: clock.due.dueAt, arm: [clock] };
}
