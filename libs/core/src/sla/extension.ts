import type { Instant } from '../calendar/instant';
import type { ExtendedLimit } from '../vocabulary';
import type { Extension } from './basis';

/** More time that was given, for what, and who had asked for it. */
export interface GrantedExtension extends Extension {
  readonly of: ExtendedLimit;
  readonly askedById: string;
  /** The regulation behind the limit. */
  readonly norm?: string;
  /** Whose limit, of a party's. */
  readonly partyTaskId?: string;
}

/** What a clock has been given in all: one extension in its basis, with the reason and the approver of the last. */
export function wholeExtension(extensions: readonly Extension[]): Extension | undefined {
  const last = extensions.at(-1);
  if (!last) return undefined;
  const amount = extensions.reduce((sum, { duration }) => sum + duration.amount, 0);
  const { reason, grantedAt, approverId } = last;
  return { duration: { ...last.duration, amount }, reason, grantedAt, approverId };
}

/** A limit that has passed, or was reported as passed, is not extended: what is late stays late. */
export const isOver = (dueAt: Instant | undefined, missedAt: Instant | undefined, now: Instant): boolean =>
  missedAt !== undefined || (dueAt !== undefined && dueAt <= now);
