import fc from 'fast-check';
import { BlindIndex } from './blind-index';
import { checkCharacter, crockford } from './crockford';
import { FieldCipher, FieldCipherError } from './field-cipher';
import { checkedKeyRing, singleKey } from './key-ring';
import { newToken, isSameHash, tokenHash } from './token';
import { TrackingCodes, findTrackingCode } from './tracking-code';

const key = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex');
const otherKey = Buffer.alloc(32, 7);
const place = { table: 'person', column: 'nik', rowId: '0198c0de-0000-7000-8000-000000000001' };
const faultOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof FieldCipherError ? error.fault : error;
  }
};

describe('field cipher', () => {
  const cipher = new FieldCipher(singleKey(key));

  it('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cipher.open(cipher.seal(text, place), place) === text),
    );
  });

  it('opens a value sealed by an earlier release', () => {
    const sealed =
      '01026b31000102030405060708090a0b' + '039b707773e13c8f6b2bcf01a24b5236' + '7430e62ff5d4f329bd79afbe88d04154';
    expect(cipher.open(Buffer.from(sealed, 'hex'), place)).toBe('3204011208859999');
  });

  it('seals the same value differently each time', () => {
    expect(cipher.seal('a', place).equals(cipher.seal('a', place))).toBe(false);
  });

  it.each(['table', 'column', 'rowId'] as const)('refuses a value moved to another %s', (part) => {
    const sealed = cipher.seal('3204011208859999', place);
    expect(faultOf(() => cipher.open(sealed, { ...place, [part]: 'elsewhere' }))).toBe('refused');
  });

  it('refuses every single flipped bit with a fault of its own, never with a wrong text', () => {
    const sealed = cipher.seal('3204', place);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(['malformed', 'unknownKey', 'refused']).toContain(faultOf(() => cipher.open(changed, place)));
    }
  });

  it('tells a wrong key from a missing one', () => {
    const sealed = cipher.seal('3204', place);
    expect(faultOf(() => new FieldCipher(singleKey(otherKey)).open(sealed, place))).toBe('refused');
    expect(faultOf(() => new FieldCipher(singleKey(key, 'k2')).open(sealed, place))).toBe('unknownKey');
    expect(
      faultOf(() =>
        new FieldCipher(singleKey(key, 'k2')).open(Buffer.from('0109' + '5f5f70726f746f5f5f', 'hex'), place),
      ),
    ).toBe('malformed');
  });

  it.each(['', '01', '02026b31', '0102'.padEnd(60, '0'), 'ff'.repeat(64)])('refuses the foreign bytes %s', (bytes) => {
    expect(faultOf(() => cipher.open(Buffer.from(bytes, 'hex'), place))).toBe('malformed');
  });

  it('rotates: the old key opens, the new one seals', () => {
    const rotated = new FieldCipher({ current: 'k2', keys: { k1: key, k2: otherKey } });
    const old = cipher.seal('3204', place);
    expect(rotated.open(old, place)).toBe('3204');
    expect(rotated.isSealedWithCurrentKey(old, place)).toBe(false);
    expect(rotated.isSealedWithCurrentKey(rotated.seal('3204', place), place)).toBe(true);
  });

  it('keeps the value out of the error', () => {
    const sealed = cipher.seal('3204011208859999', place);
    expect(() => cipher.open(sealed, { ...place, rowId: 'x' })).toThrow(/^(?!.*3204).*person\.nik of x/);
  });

  it.each([
    ['a short key', { current: 'k1', keys: { k1: Buffer.alloc(16) } }, /32 bytes, has 16/],
    ['a current key that is not there', { current: 'k2', keys: { k1: key } }, /'k2' is not among/],
    ['an inherited name as key id', { current: 'constructor', keys: { k1: key } }, /not among/],
    ['a long key id', { current: 'k'.repeat(17), keys: { ['k'.repeat(17)]: key } }, /1 to 16/],
  ])('refuses %s', (_what, ring, message) => {
    expect(() => checkedKeyRing(ring)).toThrow(message);
  });
});

describe('blind index', () => {
  const index = new BlindIndex(key);

  it('is stable', () => {
    expect(index.of('nik', '3204011208859999').toString('hex')).toBe('d68bb6ae30e447232e6d5549123fa0d0');
  });

  it('differs by field, by value and by key', () => {
    const all = [
      index.of('nik', '3204011208859999'),
      index.of('kk', '3204011208859999'),
      index.of('nik', '3204011208859998'),
      new BlindIndex(otherKey).of('nik', '3204011208859999'),
    ].map((bytes) => bytes.toString('hex'));
    expect(new Set(all).size).toBe(4);
  });
});

describe('tracking code', () => {
  const codes = new TrackingCodes(key);
  const code = codes.of(place.rowId);
  const body = code.replaceAll('-', '');

  it('is stable and readable aloud', () => {
    expect(code).toBe('25Q8-DD8T-VX4');
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}$/);
  });

  it('is found however it is typed', () => {
    expect(
      findTrackingCode(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `),
    ).toBe(code);
  });

  it('finds every single wrong character', () => {
    for (let at = 0; at < body.length; at += 1) {
      for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
        const typed = body.slice(0, at) + other + body.slice(at + 1);
        expect(findTrackingCode(typed)).toBe(typed === body ? code : undefined);
      }
    }
  });

  it('finds every exchange of two characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), fc.nat(10), fc.nat(10), (bytes, i, j) => {
        const plain = crockford(Buffer.from(bytes), 10);
        const characters = [...plain, checkCharacter(plain)];
        [characters[i], characters[j]] = [characters[j] ?? '', characters[i] ?? ''];
        const exchanged = characters.join('');
        return (findTrackingCode(exchanged) !== undefined) === (exchanged === plain + checkCharacter(plain));
      }),
    );
  });

  it.each(['', 'U', 'ABCD', `${body}0`, 'UUUU-UUUU-UUU', '😀'.repeat(11)])('refuses %s', (typed) => {
    expect(findTrackingCode(typed)).toBeUndefined();
  });
});

describe('token', () => {
  it('is random, long, and stored as a hash', () => {
    const token = newToken();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(newToken()).not.toBe(token);
    expect(tokenHash('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(isSameHash(tokenHash(token), tokenHash(token))).toBe(true);
    expect(isSameHash(tokenHash(token), tokenHash('other'))).toBe(false);
    expect(isSameHash(tokenHash(token), Buffer.alloc(0))).toBe(false);
  });
});
