import { isUtf8 } from 'node:buffer';
import { findDuplicateKey, findSyntaxError, findUnsafeKey, findUnsafeText, findValueAt } from './json-pointer.finder';
import { type JsonScan, scanJson } from './json-scan';
import { type Issue, Problem } from './problem';
import type { ProblemCode } from './problem.catalogue';
import { hasUnsafeCharacter, isUnsafeKey } from './unsafe-text';

/** Bytes. */
export const BODY_LIMIT = 2 * 1024 * 1024;
export const MAX_DEPTH = 16;
/** A form has tens of values; a million empty objects in 2 MiB would keep validation busy for seconds. */
export const MAX_VALUES = 20_000;

/** Above this many characters the place of broken JSON is not looked for. */
const LOCATABLE = 64 * 1024;

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The object in a request body; an empty body is `{}`. Throws a Problem, and nothing else, on everything that two
 * readers of the same bytes could understand differently, or that the database would refuse.
 */
export function parseStrictJson(body: Buffer): JsonObject {
  if (body.length === 0) return {};
  if (!isUtf8(body)) throw new Problem('invalidUtf8');
  const text = withoutByteOrderMark(body.toString('utf8'));
  const scan = scanJson(text, MAX_DEPTH);
  // Before anything is built: a million brackets cost half a second to parse.
  if (scan.tooDeepAt >= 0) throw tooDeep(text, scan.tooDeepAt);
  if (scan.values > MAX_VALUES) throw new Problem('tooManyValues', { params: { max: MAX_VALUES } });
  const value = parsed(text);
  if (scan.impreciseAt >= 0) throw located('impreciseNumber', findValueAt(text, scan.impreciseAt));
  if (!isObject(value)) throw new Problem('notAnObject');
  refuseUnsafe(value, scan, text);
  return value;
}

function refuseUnsafe(value: JsonObject, scan: JsonScan, text: string): void {
  const tree = new Tree(scan.hasHiddenCharacters || text.includes('\x7f'));
  tree.walk(value);
  // What JSON.parse kept fewer of than the text has was written twice.
  if (tree.keys < scan.keys) throw located('duplicateKey', findDuplicateKey(text));
  if (tree.hasUnsafeKey) throw located('unsafeKey', findUnsafeKey(text));
  if (tree.hasUnsafeText) throw located('unsafeText', findUnsafeText(text));
}

/** One walk over a value whose depth is known to be bounded. */
class Tree {
  keys = 0;
  hasUnsafeKey = false;
  hasUnsafeText = false;

  constructor(private readonly mayHideCharacters: boolean) {}

  walk(value: unknown): void {
    if (typeof value === 'string') {
      if (this.mayHideCharacters && hasUnsafeCharacter(value)) this.hasUnsafeText = true;
    } else if (Array.isArray(value)) {
      for (const entry of value) this.walk(entry);
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) {
        this.keys += 1;
        if (isUnsafeKey(key)) this.hasUnsafeKey = true;
        if (this.mayHideCharacters && hasUnsafeCharacter(key)) this.hasUnsafeText = true;
        this.walk(value[key]);
      }
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body, so it goes no further.
    const place = text.length <= LOCATABLE ? findSyntaxError(text) : undefined;
    throw new Problem('malformedJson', place ? { members: { at: place } } : {});
  }
}

/** Depth is bounded up to the offending bracket, so the finder is shown no more than that. */
function tooDeep(text: string, at: number): Problem {
  const pointer = at <= LOCATABLE ? findValueAt(text.slice(0, at + 1), at) : undefined;
  return located('tooDeep', pointer, { max: MAX_DEPTH });
}

function located(
  code: ProblemCode & Issue['code'],
  pointer: string | undefined,
  params: Record<string, number> = {},
): Problem {
  return new Problem(code, { params, issues: pointer === undefined ? [] : [{ pointer, code, params }] });
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Some Windows clients send one; RFC 8259 §8.1 permits to ignore it. */
const withoutByteOrderMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
