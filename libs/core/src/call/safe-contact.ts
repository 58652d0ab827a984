import type { Contact } from '../vocabulary';

/** How the reporter may be reached: a number, hours, what may be said; or never. */
export interface SafeContact {
  readonly fromHour?: number;
  readonly untilHour?: number;
  readonly words?: string;
  readonly phone?: string;
  readonly isNever?: boolean;
}

/**
 * A written message keeps to no hours and knows no forbidden words, and goes to the number of the reporter: whoever asks
 * for more than that is telephoned by a person.
 */
export const mayBeWrittenTo = ({ isNever = false, fromHour, untilHour, words, phone }: SafeContact): boolean =>
  !isNever && fromHour === undefined && untilHour === undefined && words === undefined && phone === undefined;

/** The contact a complaint begins with. */
export const contactAtFiling = (
  safe: SafeContact | undefined,
  usual: Extract<Contact, 'open' | 'unconfirmed' | 'confirmed'>,
): Contact => (safe === undefined || mayBeWrittenTo(safe) ? usual : 'none');
