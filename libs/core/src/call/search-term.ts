import { findPhone } from '../person/phone';

/** What somebody typed into the one box, read as far as it can be read. */
export type SearchTerm =
  /** Fewer than four digits or three letters: nothing is looked for yet. */
  | { readonly kind: 'tooShort' }
  /** More digits than a sequence number and fewer than a NIK: the rest is awaited, for a part of one finds nobody. */
  | { readonly kind: 'incompleteNumber'; readonly digits: number }
  | { readonly kind: 'identityNumber'; readonly number: string }
  | { readonly kind: 'phone'; readonly phone: string }
  /** The beginning of a complaint's number. */
  | { readonly kind: 'complaintNumber'; readonly prefix: string }
  /** Four digits: the last of a KKS, or the running number of a complaint. */
  | { readonly kind: 'shortNumber'; readonly digits: string; readonly words: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] };

const IDENTITY_LENGTH = 16;
const SEQUENCE_LENGTH = 5;
const LONGEST_SEQUENCE = 8;
const MOST_WORDS = 6;
const LONGEST_TERM = 120;

const NUMBER_SEPARATORS = /[\s().\u2010-\u2015-]/g;

/** Reads what was typed; whatever cannot be meant is `tooShort` and finds nothing. */
export function readSearchTerm(typed: string): SearchTerm {
  const text = typed.slice(0, LONGEST_TERM).trim();
  const complaint = readComplaintNumber(text);
  if (complaint !== undefined) return complaint;
  const compact = text.replace(NUMBER_SEPARATORS, '');
  if (/^\+?\d+$/.test(compact)) return readDigits(compact);
  return readWords(text);
}

function readComplaintNumber(text: string): SearchTerm | undefined {
  const match = /^pkh[\s-]*(\d{0,4})[\s-]*(\d{0,6})[\s-]*(\d*)[\s-]*([a-z]?)$/i.exec(text);
  if (!match) return undefined;
  const [, kabupaten = '', month = '', sequence = '', check = ''] = match;
  const isLong = kabupaten.length === 4;
  if (!isLong) return { kind: 'tooShort' };
  const parts = ['PKH', kabupaten, month, sequence, check.toUpperCase()];
  return { kind: 'complaintNumber', prefix: parts.filter((part) => part !== '').join('-') };
}

function readDigits(compact: string): SearchTerm {
  const digits = compact.replace('+', '');
  if (compact === digits && digits.length === IDENTITY_LENGTH) return { kind: 'identityNumber', number: digits };
  const phone = findPhone(compact) ?? (/^8\d{8,12}$/.test(compact) ? findPhone(`0${compact}`) : undefined);
  if (phone !== undefined) return { kind: 'phone', phone };
  if (digits.length < 4) return { kind: 'tooShort' };
  if (digits.length > LONGEST_SEQUENCE || digits !== compact)
    return { kind: 'incompleteNumber', digits: digits.length };
  return { kind: 'shortNumber', digits, words: [] };
}

/** Names and places, and four digits of a card among them: `4711 tumbrep`. */
function readWords(text: string): SearchTerm {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const digits = parts.find((part) => /^\d{4}$/.test(part));
  const words = parts.filter((part) => /\p{L}/u.test(part)).slice(0, MOST_WORDS);
  const letters = words.join('').replace(/[^\p{L}]/gu, '').length;
  if (letters < 3) return { kind: 'tooShort' };
  return digits === undefined ? { kind: 'words', words } : { kind: 'shortNumber', digits, words };
}

/** The running number of a complaint as it stands in its number: `412` is `00412`. */
export const sequenceOf = (digits: string): string => digits.padStart(SEQUENCE_LENGTH, '0');
