import type { Complaint } from '../complaint/complaint';
import { isSensitive } from '../complaint/sensitive';

/**
 * How much the page says to whoever holds the code. It may be read over her shoulder, or with a paper she lost: never a name;
 * `discreet`: neither what it is about nor how it ended; `minimal`: beside that no history, for somebody near her must not
 * learn even when she spoke to us.
 */
export type Disclosure = 'full' | 'discreet' | 'minimal';

type Guarded = Pick<Complaint, 'severity' | 'isConfidential' | 'isAfraid' | 'isInDanger' | 'contact'>;

export function disclosureOf(complaint: Guarded): Disclosure {
  const { isAfraid, isInDanger, contact } = complaint;
  if (isAfraid === true || isInDanger === true || contact === 'none') return 'minimal';
  return isSensitive(complaint) || contact === 'unconfirmed' ? 'discreet' : 'full';
}
