import type { ReferralStatus } from '../vocabulary';

export const REFERRAL_COMMANDS = [
  'see',
  'accept',
  'decline',
  'progress',
  'complete',
  'recordCall',
  'confirmContact',
  'readdress',
  'revoke',
] as const;
export type ReferralCommandType = (typeof REFERRAL_COMMANDS)[number];

/** Which of the commands are the receiving service's; the others are the sender's. */
export const ADDRESSEE_COMMANDS: readonly ReferralCommandType[] = ['see', 'accept', 'decline', 'progress', 'complete'];

/** State × command. Once a service is at work the referral is not taken back. */
const ALLOWED: Readonly<Record<ReferralStatus, readonly ReferralCommandType[]>> = {
  open: ['revoke'],
  sent: ['see', 'accept', 'decline', 'recordCall', 'confirmContact', 'revoke'],
  // Another addressee of an urgent referral may not have seen it yet.
  seen: ['see', 'accept', 'decline', 'recordCall', 'confirmContact', 'revoke'],
  accepted: ['progress', 'complete', 'recordCall', 'confirmContact', 'revoke'],
  inProgress: ['progress', 'complete', 'recordCall'],
  unplaced: ['readdress', 'recordCall', 'confirmContact', 'revoke'],
  completed: [],
  revoked: [],
};

export const allowedReferralCommands = (status: ReferralStatus): readonly ReferralCommandType[] => ALLOWED[status];
