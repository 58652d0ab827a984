import { Problem } from './problem';

export type CursorValue = string | number | null;
export type CursorKind = 'text' | 'uuid' | 'instant' | 'number' | 'optionalInstant';

const VERSION = 1;
const MAX_LENGTH = 512;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The years 1 to 9999: both a Date and PostgreSQL know them. */
const FIRST_INSTANT = Date.parse('0001-01-01T00:00:00Z');
const LAST_INSTANT = Date.parse('9999-12-31T23:59:59Z');

const isInstant = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) >= FIRST_INSTANT && Number(value) <= LAST_INSTANT;

const FITS: Readonly<Record<CursorKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= 200,
  uuid: (value) => typeof value === 'string' && UUID.test(value),
  instant: isInstant,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  optionalInstant: (value) => value === null || isInstant(value),
};

/**
 * Where the next page begins: the sort values of the last row. `list` names list and order (`complaints.dueAt`). The
 * text stands in addresses and logs of proxies: ids, codes and instants only.
 */
export const encodeCursor = (list: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([VERSION, list, ...values])).toString('base64url');

/** Throws invalidCursor on anything `encodeCursor` did not write for this list, so that values are safe to query with. */
export function decodeCursor(list: string, text: string, kinds: readonly CursorKind[]): readonly CursorValue[] {
  const [version, name, ...values] = text.length <= MAX_LENGTH ? parts(text) : [];
  const isFitting = values.length === kinds.length && kinds.every((kind, index) => FITS[kind](values[index]));
  if (version !== VERSION || name !== list || !isFitting) throw invalid();
  const cursor = values as CursorValue[];
  if (encodeCursor(list, cursor) !== text) throw invalid();
  return cursor;
}

function parts(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

const invalid = (): Problem => new Problem('invalidCursor');
