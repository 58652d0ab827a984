/** What the fonts every PDF reader has can show: Windows-1252. Its upper part that is not Latin-1, by code point. */
const BEYOND_LATIN_1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'.split(''));

/** Signs of our own texts that these fonts lack, and what says the same. */
const SAME: Readonly<Record<string, string>> = { '≤': '<=', '≥': '>=', '→': '->', '−': '-', '\u202F': ' ' };

/**
 * The text as the standard fonts can show it. A letter that they lack loses its mark (`ā` becomes `a`), what is left is shown
 * as `?`: somebody's name never makes a document fail.
 */
export const inWinAnsi = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll(/\s/g, ' '), (sign) => shown(sign)).join('');

function shown(sign: string): string {
  if (isKnown(sign)) return sign;
  const same = SAME[sign];
  if (same !== undefined) return same;
  const [base = ''] = sign.normalize('NFD');
  return isKnown(base) ? base : '?';
}

function isKnown(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || BEYOND_LATIN_1.has(sign);
}
