import { createHmac, timingSafeEqual } from 'node:crypto';
import { KEY_BYTES } from './key-ring';

/** Real time: long enough to write something down slowly, short enough for a telephone that is handed on. */
export const PASS_LIFE_MS = 30 * 60_000;

const FORM = /^([0-9a-f]{32})\.(\d{10,16})\.([A-Za-z0-9_-]{43})$/;

/** `old`: it was ours, and its time is over. */
export type PassCheck =
  { readonly kind: 'valid'; readonly complaintId: string } | { readonly kind: 'old' } | { readonly kind: 'forged' };

/**
 * Says that its bearer has shown the code of a complaint, for half an hour. It stands in the body of a form, never in an
 * address, and nothing is stored: `id . expiry (ms) . HMAC-SHA-256`.
 */
export class CitizenPasses {
  constructor(private readonly key: Buffer) {
    if (key.length !== KEY_BYTES) throw new Error(`tracking key must have ${KEY_BYTES} bytes, has ${key.length}`);
  }

  issue(complaintId: string, realNow: number): string {
    const body = `${complaintId.replaceAll('-', '')}.${realNow + PASS_LIFE_MS}`;
    return `${body}.${this.seal(body).toString('base64url')}`;
  }

  check(pass: string, realNow: number): PassCheck {
    const [, id, expiry, seal] = FORM.exec(pass) ?? [];
    if (id === undefined || expiry === undefined || seal === undefined) return { kind: 'forged' };
    const sent = Buffer.from(seal, 'base64url');
    const own = this.seal(`${id}.${expiry}`);
    if (sent.length !== own.length || !timingSafeEqual(sent, own)) return { kind: 'forged' };
    if (Number(expiry) <= realNow) return { kind: 'old' };
    return { kind: 'valid', complaintId: id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
  }

  /** The label keeps it apart from what else the key seals. */
  private seal(body: string): Buffer {
    return createHmac('sha256', this.key).update(`citizen-pass\0${body}`).digest();
  }
}
