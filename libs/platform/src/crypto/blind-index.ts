import { createHmac } from 'node:crypto';
import { KEY_BYTES } from './key-ring';

/** What is indexed. The label is part of the hash, so that equal digits in two fields do not show as equal. */
export type IndexedField = 'nik' | 'kk' | 'kks' | 'phone' | 'participant' | 'tracking' | 'attempt';

const INDEX_BYTES = 16;

/**
 * Finds a value by equality without storing it readable: HMAC-SHA-256, the first 16 bytes. The whole NIK space can be
 * searched in minutes, so the key must never lie in the database.
 */
export class BlindIndex {
  constructor(private readonly key: Buffer) {
    if (key.length !== KEY_BYTES) throw new Error(`blind index key must have ${KEY_BYTES} bytes, has ${key.length}`);
  }

  /** `value` in its normal form: digits only, a phone as `+62…`. */
  of(field: IndexedField, value: string): Buffer {
    return createHmac('sha256', this.key).update(`${field}\0${value}`).digest().subarray(0, INDEX_BYTES);
  }
}
