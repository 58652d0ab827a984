import fc from 'fast-check';
import { type CursorKind, decodeCursor, encodeCursor } from './cursor';
import { etagOf, requireIfMatch } from './etag';
import { requireIdempotencyKey } from './idempotency-key';
import { localeOf } from './locale';
import { isFromThisMachine, isLoopback } from './loopback';
import { nextLink } from './page';
import { Problem } from './problem';

const codeOf = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof Problem ? error.code : error;
  }
};

describe('Accept-Language', () => {
  it.each([
    [undefined, 'id'],
    ['', 'id'],
    ['id-ID,id;q=0.9,en-US;q=0.8', 'id'],
    ['en-GB', 'en'],
    ['en;q=0.4, id;q=0.6', 'id'],
    ['jv, en;q=0.7, id;q=0.3', 'en'],
    ['in', 'id'],
    ['fr, de', 'id'],
    ['*', 'id'],
    ['en;q=0', 'id'],
    ['en;q=x', 'id'],
    ['__proto__, constructor', 'id'],
    [',;,;;q=1,,', 'id'],
  ])('%s: %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});

describe('If-Match', () => {
  it('takes what etagOf gives', () => {
    expect(requireIfMatch({ 'if-match': etagOf(7) })).toBe(7);
  });

  it.each([
    [undefined, 'preconditionRequired'],
    ['', 'preconditionRequired'],
    ['W/"7"', 'preconditionInvalid'],
    ['*', 'preconditionInvalid'],
    ['"7", "8"', 'preconditionInvalid'],
    ['7', 'preconditionInvalid'],
    ['"07"', 'preconditionInvalid'],
    ['"-1"', 'preconditionInvalid'],
    ['"99999999999999999999"', 'preconditionInvalid'],
    [['"7"', '"8"'], 'preconditionInvalid'],
  ])('%s: %s', (header, code) => {
    expect(codeOf(() => requireIfMatch({ 'if-match': header }))).toBe(code);
  });
});

describe('Idempotency-Key', () => {
  const key = '8e03978e-40d5-43dd-bc93-6894a57f9324';
  it.each([
    [key, key],
    [`"${key}"`, key],
    [undefined, 'missingIdempotencyKey'],
    ['', 'missingIdempotencyKey'],
    ['short', 'idempotencyKeyInvalid'],
    ['x'.repeat(129), 'idempotencyKeyInvalid'],
    [`"${key}`, 'idempotencyKeyInvalid'],
    ['with a space in it', 'idempotencyKeyInvalid'],
    ['déjà-vu-déjà-vu', 'idempotencyKeyInvalid'],
    [[key, key], 'idempotencyKeyInvalid'],
  ])('%s: %s', (header, result) => {
    expect(codeOf(() => requireIdempotencyKey({ 'idempotency-key': header }))).toBe(result);
  });
});

describe('cursor', () => {
  const kinds: readonly CursorKind[] = ['instant', 'uuid'];
  const values = [1_773_388_800_000, '0198c0de-0000-7000-8000-000000000001'];
  const cursor = encodeCursor('complaints.dueAt', values);

  it('comes back as it went', () => {
    expect(decodeCursor('complaints.dueAt', cursor, kinds)).toEqual(values);
    expect(cursor).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['another list', 'tasks.dueAt', cursor],
    ['a padded one', 'complaints.dueAt', `${cursor}=`],
    ['a cut one', 'complaints.dueAt', cursor.slice(0, -2)],
    ['nothing', 'complaints.dueAt', ''],
    ['noise', 'complaints.dueAt', 'null'],
    ['another kind of value', 'complaints.dueAt', encodeCursor('complaints.dueAt', ['now', values[1] ?? ''])],
    ['SQL in place of an id', 'complaints.dueAt', encodeCursor('complaints.dueAt', [1, "' or 1=1"])],
    [
      'an instant beyond every calendar',
      'complaints.dueAt',
      encodeCursor('complaints.dueAt', [2 ** 53 - 1, values[1] ?? '']),
    ],
    ['too many values', 'complaints.dueAt', encodeCursor('complaints.dueAt', [...values, 1])],
    ['an endless one', 'complaints.dueAt', encodeCursor('complaints.dueAt', [1, 'x'.repeat(2000)])],
    [
      'white space within',
      'complaints.dueAt',
      Buffer.from(`[1, "complaints.dueAt",1,"${values[1]}"]`).toString('base64url'),
    ],
  ])('refuses %s', (_what, list, text) => {
    expect(codeOf(() => decodeCursor(list, text, kinds))).toBe('invalidCursor');
  });

  it('throws nothing but invalidCursor', () => {
    fc.assert(fc.property(fc.string(), (text) => codeOf(() => decodeCursor('l', text, ['text'])) === 'invalidCursor'));
  });

  it('links to the next page with the same filters', () => {
    expect(nextLink('/api/v1/complaints?status=open,paused&cursor=old', 'new')).toBe(
      '</api/v1/complaints?status=open%2Cpaused&cursor=new>; rel="next"',
    );
  });
});

describe('loopback', () => {
  it.each(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:0:0:1', '::1%lo'])(
    '%s is',
    (address) => {
      expect(isLoopback(address)).toBe(true);
    },
  );

  it.each([
    '10.0.0.1',
    '::ffff:10.0.0.1',
    '127.0.0.1.example',
    '0.0.0.0',
    '::',
    'localhost',
    '',
    undefined,
    'fe80::1%lo',
    '2130706433',
  ])('%s is not', (address) => {
    expect(isLoopback(address)).toBe(false);
  });

  it('does not take the word of a proxy', () => {
    const socket = { remoteAddress: '127.0.0.1' };
    expect(isFromThisMachine({ socket, headers: {} })).toBe(true);
    expect(isFromThisMachine({ socket, headers: { 'x-forwarded-for': '127.0.0.1' } })).toBe(false);
    expect(isFromThisMachine({ socket, headers: { forwarded: 'for=127.0.0.1' } })).toBe(false);
    expect(isFromThisMachine({ socket: { remoteAddress: '10.0.0.1' }, headers: { host: '127.0.0.1' } })).toBe(false);
  });
});
