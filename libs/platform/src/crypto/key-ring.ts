/** Bytes of an AES-256 or HMAC-SHA-256 key. */
export const KEY_BYTES = 32;

export interface KeyRing {
  /** Id of the key that encrypts; every key decrypts. 1 to 16 letters, digits, `.`, `_` or `-`. */
  readonly current: string;
  readonly keys: Readonly<Record<string, Buffer>>;
}

/** A ring of one key, for a start without rotation. */
export const singleKey = (key: Buffer, id = 'k1'): KeyRing => ({ current: id, keys: { [id]: key } });

/** Throws on a ring that could not encrypt; names key ids, never key material. */
export function checkedKeyRing(ring: KeyRing): KeyRing {
  for (const [id, key] of Object.entries(ring.keys)) {
    if (!/^[A-Za-z0-9._-]{1,16}$/.test(id)) throw new Error(`key id '${id}' must be 1 to 16 letters, digits, . _ or -`);
    if (key.length !== KEY_BYTES) throw new Error(`key '${id}' must have ${KEY_BYTES} bytes, has ${key.length}`);
  }
  if (!Object.hasOwn(ring.keys, ring.current)) throw new Error(`current key '${ring.current}' is not among the keys`);
  return ring;
}
