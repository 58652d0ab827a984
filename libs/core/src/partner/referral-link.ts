import type { Instant } from '../calendar/instant';
import type { Referral } from '../referral/referral';
import type { AddresseeStatus } from '../vocabulary';
import type { Link, LinkState } from './answer-link';

/** What a link asks a service: whether it takes the family on, or, once it has, how it goes. Never both. */
export type ReferralAsk = 'decide' | 'report';

/** Answers one question about one referral, for the person of one service who was asked. */
export interface ReferralLink extends Link {
  readonly referralId: string;
  readonly institutionId: string;
  readonly userId: string;
  readonly asks: ReferralAsk;
}

/** What a service is asked for as it stands with it; nothing when it is not, or no longer. */
export function askOf(status: AddresseeStatus | undefined): ReferralAsk | undefined {
  if (status === 'sent' || status === 'seen') return 'decide';
  return status === 'accepted' ? 'report' : undefined;
}

/**
 * Worked out from the referral as it stands: decided, reported, passed over or stood down, the link is dead in the same
 * commit.
 */
export function referralLinkState(
  link: Pick<ReferralLink, 'usedAt' | 'revokedAt' | 'expiresAt' | 'asks'>,
  referral: { readonly status: Referral['status']; readonly addresseeStatus?: AddresseeStatus },
  now: Instant,
): LinkState {
  const { status, addresseeStatus } = referral;
  if (link.usedAt !== undefined) return 'used';
  if (link.revokedAt !== undefined || status === 'revoked') return 'revoked';
  const isDecided = link.asks === 'decide' && (addresseeStatus === 'accepted' || addresseeStatus === 'declined');
  if (isDecided || status === 'completed') return 'used';
  if (askOf(addresseeStatus) !== link.asks) return 'revoked';
  return now >= link.expiresAt ? 'expired' : 'open';
}
