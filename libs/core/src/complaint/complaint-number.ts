import { localDate } from '../calendar/instant';
import type { Instant, Zone } from '../calendar/instant';

/** Letters a caller does not mistake for digits or for one another when they are read aloud. */
const CHECK_ALPHABET = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * `PKH-<kabupaten>-<year month>-<sequence>-<check>`, readable by phone. The check letter finds one wrong digit and two
 * neighbours exchanged (weighted sum modulo the prime 23).
 */
export function complaintNumber(kabupaten: string, filedAt: Instant, zone: Zone, sequence: number): string {
  const month = localDate(filedAt, zone).slice(0, 7).replace('-', '');
  const digits = `${kabupaten}${month}${String(sequence).padStart(5, '0')}`;
  return `PKH-${kabupaten}-${month}-${String(sequence).padStart(5, '0')}-${checkLetter(digits)}`;
}

const checkLetter = (digits: string): string => {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * ((index % 22) + 1), 0);
  return CHECK_ALPHABET.charAt(sum % CHECK_ALPHABET.length);
};

/** True when the number has the right form and its check letter fits. */
export function isComplaintNumber(text: string): boolean {
  const match = /^PKH-(\d{4})-(\d{6})-(\d{5,})-([A-Z])$/.exec(text);
  return match !== null && checkLetter(`${match[1]}${match[2]}${match[3]}`) === match[4];
}

/** The number as it was written, however it was typed: small letters, spaces, without hyphens. Not necessarily valid. */
export function spokenComplaintNumber(typed: string): string {
  const bare = typed.toUpperCase().replace(/[\s\u2010-\u2015-]/g, '');
  const match = /^(?:PKH)?(\d{4})(\d{6})(\d{5,})([A-Z])$/.exec(bare);
  return match ? `PKH-${match[1]}-${match[2]}-${match[3]}-${match[4]}` : bare;
}
