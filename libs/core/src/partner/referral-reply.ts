import { allowedForService } from '../referral/referral.decider';
import type { Referral } from '../referral/referral';
import { REFERRAL_REPLY } from '../vocabulary';
import type { ReferralDecline, ReferralOutcome, ReferralReply } from '../vocabulary';

/** The command a click is, and what it cannot do without beside it. */
export type ReferralReplyKind =
  | { readonly type: 'accept' }
  | { readonly type: 'decline'; readonly reason: ReferralDecline; readonly needs?: 'note' | 'owner' }
  | { readonly type: 'complete'; readonly outcome: ReferralOutcome }
  | { readonly type: 'progress'; readonly needs: 'note' };

export const REFERRAL_REPLY_KIND: Readonly<Record<ReferralReply, ReferralReplyKind>> = {
  takesOn: { type: 'accept' },
  noCapacity: { type: 'decline', reason: 'noCapacity' },
  outOfArea: { type: 'decline', reason: 'outOfArea' },
  incomplete: { type: 'decline', reason: 'incomplete', needs: 'note' },
  notOurService: { type: 'decline', reason: 'notOurs', needs: 'owner' },
  served: { type: 'complete', outcome: 'served' },
  partlyServed: { type: 'complete', outcome: 'partlyServed' },
  notReached: { type: 'complete', outcome: 'notReached' },
  refusedByFamily: { type: 'complete', outcome: 'refusedByFamily' },
  underWay: { type: 'progress', needs: 'note' },
};

export const needOf = (reply: ReferralReply): 'note' | 'owner' | undefined => {
  const kind = REFERRAL_REPLY_KIND[reply];
  return 'needs' in kind ? kind.needs : undefined;
};

const ALL = Object.keys(REFERRAL_REPLY_KIND) as readonly ReferralReply[];

/** What a service may say now, in the order of the page: the same table as for everybody who is logged in. */
export function referralRepliesFor(referral: Referral, institutionId: string): readonly ReferralReply[] {
  const allowed = allowedForService(referral, institutionId);
  return ALL.filter((reply) => allowed.includes(REFERRAL_REPLY_KIND[reply].type));
}

/** The reply as the text in the file: what was clicked, what was added. Indonesian, as the file is. */
export const referralReplyText = (reply: ReferralReply, note: string | undefined): string =>
  note === undefined ? `${REFERRAL_REPLY[reply].id}.` : `${REFERRAL_REPLY[reply].id}. ${note}`;
