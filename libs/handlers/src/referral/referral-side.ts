import type { UserActor } from '#core/access/actor';
import { may } from '#core/access/policy';
import { wasAsked } from '#core/referral/referral';
import type { Referral } from '#core/referral/referral';
import type { ClockBehind } from '#persistence/deadline/deadline.repository';
import { hidden } from '../access/permit';
import { senderView, serviceView } from './referral.view';
import type { ReferralView } from './referral.view';

/** On whose side of a referral somebody stands: whoever manages the case, or a service. */
export type Side = { readonly isSender: true } | { readonly isSender: false; readonly institutionId: string };

/** @throws Problem 404 for whoever is on neither side: a service whose turn has not come is on none. */
export function sideOf(actor: UserActor, referral: Referral): Side {
  if (may(actor, 'case:read')) return { isSender: true };
  const { institutionId } = actor;
  const own = referral.addressees.find((addressee) => addressee.institutionId === institutionId);
  if (institutionId === undefined || own === undefined || !wasAsked(own)) throw hidden();
  return { isSender: false, institutionId };
}

/** @param behind left out where nobody reads: in the answer of a command */
export const viewFor = (side: Side, referral: Referral, behind?: ClockBehind): ReferralView =>
  side.isSender ? senderView(referral, behind) : serviceView(referral, side.institutionId, behind);
