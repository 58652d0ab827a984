import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type KeyRing, checkedKeyRing } from './key-ring';

/** Where a sealed value belongs; bound to it, so that it cannot be moved to another row or column unnoticed. */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
}

export type FieldCipherFault = 'malformed' | 'unknownKey' | 'refused';

/** Names the place and the key id, never the value. `refused`: wrong key, wrong place or changed bytes. */
export class FieldCipherError extends Error {
  override readonly name = 'FieldCipherError';

  constructor(
    readonly fault: FieldCipherFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: `version (1) | key id length (1) | key id | nonce (12) | tag (16) | ciphertext`. */
export class FieldCipher {
  private readonly ring: KeyRing;

  constructor(ring: KeyRing) {
    this.ring = checkedKeyRing(ring);
  }

  seal(plain: string, place: FieldPlace): Buffer {
    const keyId = this.ring.current;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(keyId, place), nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(keyId, place));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([
      Buffer.from([VERSION, keyId.length]),
      Buffer.from(keyId),
      nonce,
      cipher.getAuthTag(),
      sealed,
    ]);
  }

  /** Throws FieldCipherError. */
  open(sealed: Uint8Array, place: FieldPlace): string {
    const { keyId, nonce, tag, body } = partsOf(sealed, place);
    const key = this.keyOf(keyId, place);
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(boundTo(keyId, place));
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new FieldCipherError(
        'refused',
        `open ${placeName(place)}: not sealed for this place with key '${keyId}', or changed since`,
        { cause },
      );
    }
  }

  /** Tells a rotation which values still carry an old key. */
  isSealedWithCurrentKey(sealed: Uint8Array, place: FieldPlace): boolean {
    return partsOf(sealed, place).keyId === this.ring.current;
  }

  private keyOf(keyId: string, place: FieldPlace): Buffer {
    const key = Object.hasOwn(this.ring.keys, keyId) ? this.ring.keys[keyId] : undefined;
    if (!key) throw new FieldCipherError('unknownKey', `open ${placeName(place)}: key '${keyId}' is not configured`);
    return key;
  }
}

function partsOf(sealed: Uint8Array, place: FieldPlace) {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const idLength = bytes[1] ?? 0;
  const nonceAt = 2 + idLength;
  const tagAt = nonceAt + NONCE_BYTES;
  const bodyAt = tagAt + TAG_BYTES;
  const keyId = bytes.toString('latin1', 2, nonceAt);
  if (bytes[0] !== VERSION || bytes.length < bodyAt || !/^[A-Za-z0-9._-]{1,16}$/.test(keyId)) {
    throw new FieldCipherError('malformed', `open ${placeName(place)}: not a sealed value of version ${VERSION}`);
  }
  return {
    keyId,
    nonce: bytes.subarray(nonceAt, tagAt),
    tag: bytes.subarray(tagAt, bodyAt),
    body: bytes.subarray(bodyAt),
  };
}

/** Table and column are names of our own, so the separator cannot occur in them; the row id comes last. */
function boundTo(keyId: string, { table, column, rowId }: FieldPlace): Buffer {
  if (!/^\w+$/.test(table) || !/^\w+$/.test(column)) throw new Error(`seal '${table}.${column}': not a plain name`);
  return Buffer.from(`${VERSION}|${keyId}|${table}|${column}|${rowId}`);
}

const placeName = ({ table, column, rowId }: FieldPlace): string => `${table}.${column} of ${rowId}`;
