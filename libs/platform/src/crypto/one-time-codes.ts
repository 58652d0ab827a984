import { createHmac, hkdfSync, randomInt } from 'node:crypto';
import { KEY_BYTES } from './key-ring';

const DIGITS = 6;

/**
 * Six random digits, of which only a keyed hash is stored: a million codes are searched in a second, so without the key
 * the hash must tell nothing. The key is derived from the vault's, which both the sender and the api hold.
 */
export class OneTimeCodes {
  private readonly key: Buffer;

  constructor(vaultKey: Buffer) {
    this.key = Buffer.from(hkdfSync('sha256', vaultKey, Buffer.alloc(0), 'tuntas one-time code', KEY_BYTES));
  }

  make(): string {
    return String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  }

  /** Bound to the row, so that equal codes do not show as equal. */
  hash(codeId: string, code: string): Buffer {
    return createHmac('sha256', this.key).update(`code\0${codeId}\0${code}`).digest();
  }

  /** Of a device that opened a link: tells two devices apart and names neither. */
  deviceHash(linkId: string, marks: string): Buffer {
    return createHmac('sha256', this.key).update(`device\0${linkId}\0${marks}`).digest().subarray(0, 16);
  }
}
