import { askClocks } from './referral-clocks';
import type { ReferralContext } from './referral-context';
import type { Referral } from './referral';

/**
 * Whether what a service says now is late: asked, past the time it was first given, whatever alerts moved the clock since;
 * at work, past the time by which it was to say how it goes. Only then a cause is taken.
 */
export function isLateReply(referral: Referral, institutionId: string, context: ReferralContext): boolean {
  const own = referral.addressees.find((addressee) => addressee.institutionId === institutionId);
  if (own?.sentAt !== undefined && (own.status === 'sent' || own.status === 'seen'))
    return context.now > askClocks(referral, own, { ...context, now: own.sentAt }).stepDueAt;
  return referral.stepDueAt !== undefined && context.now > referral.stepDueAt;
}
