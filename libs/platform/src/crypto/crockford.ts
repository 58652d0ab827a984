/** Crockford's base 32: no I, L, O and U, which are misread or make words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
/** x^5 + x^2 + 1: x generates all 31 non-zero elements of GF(32). */
const POLYNOMIAL = 0b100101;

/** The first `length` characters of the bytes' bits. */
export function crockford(bytes: Buffer, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += 1) {
    let value = 0;
    for (let bit = at * BITS; bit < (at + 1) * BITS; bit += 1) {
      value = (value << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    }
    text += ALPHABET.charAt(value);
  }
  return text;
}

/**
 * A character that finds one wrong character and two characters exchanged, neighbours or not (a polynomial over GF(32);
 * holds for up to 31 characters).
 */
export function checkCharacter(text: string): string {
  const sum = [...text].reduce((total, character) => timesX(total ^ ALPHABET.indexOf(character)), 0);
  return ALPHABET.charAt(sum);
}

/** As it is meant: capitals, without spaces and hyphens, O as 0, I and L as 1. Not necessarily valid. */
export const asCrockford = (spoken: string): string =>
  spoken
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

function timesX(value: number): number {
  const shifted = value << 1;
  return shifted & (1 << BITS) ? shifted ^ POLYNOMIAL : shifted;
}
