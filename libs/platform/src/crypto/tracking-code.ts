import { createHmac } from 'node:crypto';
import { asCrockford, checkCharacter, crockford } from './crockford';
import { KEY_BYTES } from './key-ring';

const BODY_LENGTH = 10;

/**
 * The code with which a reporter asks for the state of a complaint: 50 bits of HMAC-SHA-256 over the complaint's id and
 * a check character, grouped for reading aloud, `7K3M-9QX2-FTA`. It is derived, so a lost outbox loses no code; the
 * query that takes it is rate limited.
 */
export class TrackingCodes {
  constructor(private readonly key: Buffer) {
    if (key.length !== KEY_BYTES) throw new Error(`tracking key must have ${KEY_BYTES} bytes, has ${key.length}`);
  }

  of(complaintId: string): string {
    const digest = createHmac('sha256', this.key).update(`tracking\0${complaintId}`).digest();
    const body = crockford(digest, BODY_LENGTH);
    return grouped(body + checkCharacter(body));
  }
}

/** The code in its written form however it was typed; `undefined` when a character is wrong or two are exchanged. */
export function findTrackingCode(typed: string): string | undefined {
  const code = asCrockford(typed);
  if (!/^[0-9A-HJKMNP-TV-Z]{11}$/.test(code)) return undefined;
  return checkCharacter(code.slice(0, BODY_LENGTH)) === code.slice(BODY_LENGTH) ? grouped(code) : undefined;
}

const grouped = (code: string): string => `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
