import { REPLY_KIND } from '#core/partner/reply';
import { codesOf, LATE_CAUSE, PARTY, REPLY } from '#core/vocabulary';
import type { ReplyBody } from './answer-api';

/** What was clicked and typed so far; kept on the device. */
export interface Written {
  readonly reply: string;
  readonly on: string;
  readonly note: string;
  readonly proposedParty: string;
  readonly lateCause: string;
}

export const NOTHING: Written = { reply: '', on: '', note: '', proposedParty: '', lateCause: '' };

const replyOf = ({ reply }: Written) => codesOf(REPLY).find((code) => code === reply);

/** Whether the chosen reply cannot go without this. */
export function isMissing(field: keyof Written, written: Written, isLate: boolean): boolean {
  const reply = replyOf(written);
  if (field === 'reply') return reply === undefined;
  const { needs, outcome } = reply === undefined ? {} : REPLY_KIND[reply];
  const isNeeded = {
    on: needs === 'date',
    note: needs === 'note',
    proposedParty: needs === 'owner',
    lateCause: isLate && outcome !== undefined,
  }[field];
  return isNeeded && written[field].trim() === '';
}

/** What is sent: only what goes with the chosen reply, whatever else was filled in on the way. */
export function bodyOf(written: Written, isLate: boolean): ReplyBody | undefined {
  const reply = replyOf(written);
  if (reply === undefined || Object.keys(NOTHING).some((field) => isMissing(field as keyof Written, written, isLate)))
    return undefined;
  const { needs, outcome } = REPLY_KIND[reply];
  const note = written.note.trim();
  const party = codesOf(PARTY).find((code) => code === written.proposedParty);
  const cause = codesOf(LATE_CAUSE).find((code) => code === written.lateCause);
  return {
    reply,
    ...(note === '' ? {} : { note }),
    ...(needs === 'date' ? { on: written.on } : {}),
    ...(needs === 'owner' && party !== undefined && party !== 'duty' ? { proposedParty: party } : {}),
    ...(isLate && outcome !== undefined && cause !== undefined ? { lateCause: cause } : {}),
  };
}
