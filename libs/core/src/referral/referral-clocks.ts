import type { Duration } from '../calendar/duration';
import type { Instant } from '../calendar/instant';
import type { ArmDeadline } from '../decision';
import { getDue, getFractionDue } from '../sla/clock';
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

const effect = (
  purpose: DeadlinePurpose,
  place: Place,
  due: ArmDeadline['due'],
  measured: Pick<ArmDeadline, 'isMeasured'> = { isMeasured: false },
): ArmDeadline => ({ ...place, purpose, due, hasEffect: true, ...measured });

/** Whoever is asked is reminded, warned and passed over; of an urgent referral, the duty manager is alerted again. */
export function askClocks(referral: Referral, asked: Addressee, context: ReferralContext): StepClocks {
  const { accept, urgentAccept, remindAt, warnAt } = getReferralPolicy(context.policy);
  const duration = referral.isUrgent ? urgentAccept : accept;
  const place = referral.isUrgent ? dayAndNight(referral) : placeOf(asked, referral);
  const due = getDue(context.calendarOf, place, context.now, duration);
  const partial = (fraction: number) => getFractionDue(context.calendarOf, place, context.now, duration, fraction);
  return {
    stepDueAt: due.dueAt,
    arm: [
      effect('remind', place, partial(remindAt)),
      effect('warn', place, partial(warnAt)),
      effect('climb', place, due, { isMeasured: true }),
    ],
  };
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
  const due = getDue(context.calendarOf, place, context.now, feedback);
  const warn = getFractionDue(context.calendarOf, place, context.now, feedback, warnAt);
  return { stepDueAt: due.dueAt, arm: [effect('warn', place, warn), effect('remind', place, due)] };
}

function one(purpose: DeadlinePurpose, place: Place, duration: Duration, context: ReferralContext): StepClocks {
  const due = getDue(context.calendarOf, place, context.now, duration);
  return { stepDueAt: due.dueAt, arm: [effect(purpose, place, due)] };
}
