import type { Instant } from '../calendar/instant';
import type { Outcome } from '../decision';
import type { ReferralEvent } from './referral';

/** The case knows how it ended: nothing is left to do. */
export const returned = (now: Instant): Outcome<ReferralEvent> => ({
  events: [{ type: 'returnedToCase', at: now }],
  arm: [],
  stop: 'none',
  notices: [],
});
