import type { RequestHeaders } from './idempotency-key';
import { Problem } from './problem';

/** Strong entity tag of an aggregate's version. */
export const etagOf = (version: number): string => `"${version}"`;

/** The version the caller has seen, from If-Match. Throws preconditionRequired (428) or preconditionInvalid (400). */
export function requireIfMatch(headers: RequestHeaders): number {
  const sent = headers['if-match'];
  if (sent === undefined || sent === '') throw new Problem('preconditionRequired');
  const [, version] = (typeof sent === 'string' && /^"([1-9]\d{0,8}|0)"$/.exec(sent.trim())) || [];
  if (!version) throw new Problem('preconditionInvalid');
  return Number(version);
}
