import { needOf, REFERRAL_REPLY_KIND } from '#core/partner/referral-reply';
import { codesOf, LATE_CAUSE, REFERRAL_REPLY } from '#core/vocabulary';
import type { ReferralReply } from '#core/vocabulary';
import type { ReferralReplyBody } from './referral-api';

/** What was clicked and typed so far; kept on the device. */
export interface ReferralWritten {
  readonly reply: string;
  readonly note: string;
  readonly proposedInstitutionId: string;
  readonly lateCause: string;
}

export const NOTHING_WRITTEN: ReferralWritten = { reply: '', note: '', proposedInstitutionId: '', lateCause: '' };

export const referralReplyOf = ({ reply }: Pick<ReferralWritten, 'reply'>): ReferralReply | undefined =>
  codesOf(REFERRAL_REPLY).find((code) => code === reply);

export const asksCause = (reply: ReferralReply, isLate: boolean): boolean =>
  isLate && REFERRAL_REPLY_KIND[reply].type !== 'decline';

/** Whether the chosen reply cannot go without this. */
export function lacks(field: keyof ReferralWritten, written: ReferralWritten, isLate: boolean): boolean {
  const reply = referralReplyOf(written);
  if (reply === undefined) return field === 'reply';
  const isNeeded = {
    reply: false,
    note: needOf(reply) === 'note',
    proposedInstitutionId: needOf(reply) === 'owner',
    lateCause: asksCause(reply, isLate),
  }[field];
  return isNeeded && written[field].trim() === '';
}

/** What is sent: only what goes with the chosen reply, whatever else was filled in on the way. */
export function referralBodyOf(written: ReferralWritten, isLate: boolean): ReferralReplyBody | undefined {
  const reply = referralReplyOf(written);
  const fields = Object.keys(NOTHING_WRITTEN) as (keyof ReferralWritten)[];
  if (reply === undefined || fields.some((field) => lacks(field, written, isLate))) return undefined;
  const note = written.note.trim();
  const cause = codesOf(LATE_CAUSE).find((code) => code === written.lateCause);
  return {
    reply,
    ...(note === '' || REFERRAL_REPLY_KIND[reply].type === 'accept' ? {} : { note }),
    ...(needOf(reply) === 'owner' ? { proposedInstitutionId: written.proposedInstitutionId } : {}),
    ...(asksCause(reply, isLate) && cause !== undefined ? { lateCause: cause } : {}),
  };
}
