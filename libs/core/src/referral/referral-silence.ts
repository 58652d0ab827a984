import type { Outcome } from '../decision';
import { dispatch } from './dispatch';
import { evolveReferral } from './evolve-referral';
import { alertClock, feedbackClocks, unplacedClock } from './referral-clocks';
import { dutyManagersOf } from './referral-context';
import type { ReferralContext } from './referral-context';
import { onceEach, toAddressees, toDutyManager, toSender } from './referral-notices';
import { awaitsContact, isOver } from './referral';
import type { Referral, ReferralEvent } from './referral';

export type ReferralDeadlinePurpose = 'remind' | 'warn' | 'climb';

const NOTHING: Outcome<ReferralEvent> = { events: [], arm: [], stop: 'none', notices: [] };

/** The effect of a deadline of the referral that has fallen due. */
export function fireReferralDeadline(
  referral: Referral,
  purpose: ReferralDeadlinePurpose,
  context: ReferralContext,
): Outcome<ReferralEvent> {
  const { stepDueAt } = referral;
  if (isOver(referral) || stepDueAt === undefined) return NOTHING;
  if (purpose === 'climb') return awaitsContact(referral) ? alert(referral, context) : passOn(referral, context);
  switch (referral.status) {
    case 'sent':
    case 'seen':
      return purpose === 'remind' ? remind(referral, stepDueAt, context) : warn(referral, stepDueAt, context);
    case 'unplaced':
      return remindOfUnplaced(referral, context);
    case 'accepted':
    case 'inProgress':
      return askForFeedback(referral, stepDueAt, purpose, context);
    default:
      return NOTHING;
  }
}

/** Whoever has opened it needs no reminder. */
const remind = (referral: Referral, stepDueAt: number, { now }: ReferralContext): Outcome<ReferralEvent> => ({
  ...NOTHING,
  events: [{ type: 'referralReminded', at: now }],
  notices: toAddressees('referralReminder', referral, ['sent'], stepDueAt),
});

/** An urgent one goes to nobody else: it is only asked for again. */
const warn = (referral: Referral, stepDueAt: number, { now }: ReferralContext): Outcome<ReferralEvent> => ({
  ...NOTHING,
  events: [{ type: 'referralWarned', at: now }],
  notices: toAddressees(
    referral.isUrgent ? 'referralReminder' : 'referralWarning',
    referral,
    ['sent', 'seen'],
    stepDueAt,
  ),
});

/** The silent one is asked no longer; the next one is, or somebody on duty. */
function passOn(referral: Referral, context: ReferralContext): Outcome<ReferralEvent> {
  const silent = referral.addressees.filter(({ status }) => status === 'sent' || status === 'seen');
  if (silent.length === 0) return NOTHING;
  const timedOut: ReferralEvent = {
    type: 'referralTimedOut',
    at: context.now,
    institutionIds: silent.map(({ institutionId }) => institutionId),
  };
  const next = dispatch(evolveReferral(referral.id, referral, timedOut), context);
  return {
    ...next,
    events: [timedOut, ...next.events],
    notices: [...toAddressees('referralClosed', referral, ['sent', 'seen'], context.now), ...next.notices],
  };
}

/** Nobody is passed over: until a contact is confirmed somebody on duty and the sender are told again and again. */
function alert(referral: Referral, context: ReferralContext): Outcome<ReferralEvent> {
  const { stepDueAt, arm } = alertClock(referral, context);
  const [onDuty] = dutyManagersOf(context);
  return {
    ...NOTHING,
    events: [{ type: 'dutyManagerAlerted', at: context.now, userId: onDuty?.userId, stepDueAt }],
    arm,
    notices: onceEach([
      ...toDutyManager('referralUnconfirmed', referral, stepDueAt, context),
      ...toSender('referralUnconfirmed', referral, stepDueAt, context),
    ]),
  };
}

function remindOfUnplaced(referral: Referral, context: ReferralContext): Outcome<ReferralEvent> {
  const { stepDueAt, arm } = unplacedClock(referral, context);
  return {
    ...NOTHING,
    events: [{ type: 'referralReminded', at: context.now }],
    arm,
    notices: toDutyManager('referralUnplaced', referral, stepDueAt, context),
  };
}

/** Before it is late only the service is told; then the sender too, and both again after as long. */
function askForFeedback(
  referral: Referral,
  stepDueAt: number,
  purpose: 'remind' | 'warn',
  context: ReferralContext,
): Outcome<ReferralEvent> {
  const toService = toAddressees('referralFeedback', referral, ['accepted'], stepDueAt);
  if (purpose === 'warn')
    return { ...NOTHING, events: [{ type: 'referralWarned', at: context.now }], notices: toService };
  return {
    ...NOTHING,
    events: [{ type: 'referralReminded', at: context.now }],
    arm: feedbackClocks(referral, context).arm.filter((clock) => clock.purpose === 'remind'),
    notices: onceEach([...toService, ...toSender('referralFeedback', referral, stepDueAt, context)]),
  };
}
