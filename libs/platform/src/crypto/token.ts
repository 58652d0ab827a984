import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A session token: 256 random bits, base64url, 43 characters. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256; enough, because a token is random and cannot be guessed from its hash. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export const isSameHash = (left: Buffer, right: Buffer): boolean =>
  left.length === right.length && timingSafeEqual(left, right);
