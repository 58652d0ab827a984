/** What one pass over JSON text finds without building anything. Says nothing about whether the text is valid. */
export interface JsonScan {
  /** Names of object members, duplicates included. */
  readonly keys: number;
  /** Upper bound of values: members, list entries, containers. */
  readonly values: number;
  readonly depth: number;
  /** Offset of the bracket that went deeper than `maxDepth`; -1 when none did. */
  readonly tooDeepAt: number;
  /** True when a string may hold characters that cannot stand in it unescaped (`\u`, `\b`, `\f`). */
  readonly hasHiddenCharacters: boolean;
  /** Offset of the first number that JavaScript cannot hold exactly; -1 when all are exact. */
  readonly impreciseAt: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const LOWER_B = 0x62;
const LOWER_F = 0x66;
const LOWER_U = 0x75;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Every decimal of up to 15 digits survives the way into a double and back. */
const SAFE_DIGITS = 15;

/** Strings are skipped with `indexOf`, which runs native: a body is mostly narrative. */
export function scanJson(text: string, maxDepth: number): JsonScan {
  let keys = 0;
  let values = 1;
  let depth = 0;
  let deepest = 0;
  let tooDeepAt = -1;
  let hasHiddenCharacters = false;
  let impreciseAt = -1;
  let backslashAt = positionOf('\\', text, 0);

  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      let end = positionOf('"', text, at + 1);
      while (backslashAt < end) {
        const escaped = text.charCodeAt(backslashAt + 1);
        if (escaped === LOWER_U || escaped === LOWER_B || escaped === LOWER_F) hasHiddenCharacters = true;
        if (escaped === QUOTE) end = positionOf('"', text, backslashAt + 2);
        backslashAt = positionOf('\\', text, backslashAt + 2);
      }
      at = end;
    } else if (code === COLON) {
      keys += 1;
    } else if (code === COMMA) {
      values += 1;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      values += 1;
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (depth > maxDepth && tooDeepAt < 0) tooDeepAt = at;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth -= 1;
    } else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      const end = endOfNumber(text, at);
      if (impreciseAt < 0 && !isExact(text, at, end)) impreciseAt = at;
      at = end - 1;
    } else if (code === BACKSLASH) {
      // Outside a string: not JSON, but the search for quotes must go on.
      backslashAt = positionOf('\\', text, at + 1);
    }
  }
  return { keys, values, depth: deepest, tooDeepAt, hasHiddenCharacters, impreciseAt };
}

function positionOf(character: string, text: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isNumberPart(text.charCodeAt(end))) end += 1;
  return end;
}

/** Digits, `+ - . e E`. */
const isNumberPart = (code: number): boolean =>
  (code >= ZERO && code <= NINE) || code === 0x2e || code === 0x65 || code === 0x45 || code === 0x2b || code === MINUS;

function isExact(text: string, start: number, end: number): boolean {
  const token = text.slice(start, end);
  if (token.length <= SAFE_DIGITS && !/e/i.test(token)) return true;
  const value = Number(token);
  return Number.isNaN(value) || (Number.isFinite(value) && canonical(token) === canonical(String(value)));
}

/** Significant digits and exponent: `1.50` and `15e-1` are the same number. Text that is no number stays as it is. */
function canonical(decimal: string): string {
  const [, whole = '', fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(decimal) ?? [];
  if (!whole) return decimal;
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = withoutTrailingZeros(digits);
  if (!significant) return '0';
  return `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

/** A loop, because `/0+$/` takes quadratic time on a number of a million zeros and a one. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === ZERO) end -= 1;
  return digits.slice(0, end);
}
