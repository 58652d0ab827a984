import type { ErrorLink } from './error-chain';
import { Problem } from './problem';

const SQLSTATE = /^[0-9A-Z]{5}$/;

/**
 * Text, number or date that only the database found impossible: the sender's to correct, though our validation should
 * have said so first. 22012 (division by zero) and the like remain ours.
 */
const BAD_INPUT: ReadonlySet<string> = new Set([
  '22001', // string too long for its column
  '22003', // number out of range
  '22007', // no date
  '22008', // date out of range
  '22021', // invalid byte sequence, NUL
  '22023', // invalid parameter value
  '22P02', // not of this type (uuid, enum)
  '22P03',
  '22P05', // \u0000 in jsonb, untranslatable character
]);

const CONFLICT: ReadonlySet<string> = new Set(['23503', '23505', '23P01']);

/** Seconds. A serialization failure or deadlock is over at once; an outage is not. */
const RETRY_SOON = 1;
const RETRY_LATER = 5;

/** `undefined` when this is no error of PostgreSQL, or one that is our fault. Values in its message go no further. */
export function findPostgresProblem({ code }: ErrorLink, cause: unknown): Problem | undefined {
  if (typeof code !== 'string' || !SQLSTATE.test(code)) return undefined;
  if (BAD_INPUT.has(code)) return new Problem('badRequest', { cause });
  if (CONFLICT.has(code)) return new Problem('conflict', { cause });
  // 42501: row-level security refused what the policy function had let pass.
  if (code === '42501') return new Problem('forbidden', { cause });
  if (/^40|^55P03$|^57014$/.test(code)) return new Problem('unavailable', { retryAfter: RETRY_SOON, cause });
  if (/^08|^53|^57P0|^25006$/.test(code)) return new Problem('unavailable', { retryAfter: RETRY_LATER, cause });
  return undefined;
}
