import { Problem } from './problem';

export type RequestHeaders = Readonly<Record<string, string | string[] | undefined>>;

const MIN = 8;
const MAX = 128;
/** Bare or as a structured-field string, as the draft of the header wants it. */
const FORM = new RegExp(`^(?:"([\\w.:-]{${MIN},${MAX}})"|([\\w.:-]{${MIN},${MAX}}))$`);

/** The Idempotency-Key of a POST command. Throws missingIdempotencyKey or idempotencyKeyInvalid. */
export function requireIdempotencyKey(headers: RequestHeaders): string {
  const sent = headers['idempotency-key'];
  if (sent === undefined || sent === '') throw new Problem('missingIdempotencyKey');
  const [, quoted, bare] = (typeof sent === 'string' && FORM.exec(sent.trim())) || [];
  const key = quoted ?? bare;
  if (!key) throw new Problem('idempotencyKeyInvalid', { params: { min: MIN, max: MAX } });
  return key;
}
