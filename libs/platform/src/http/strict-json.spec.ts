import fc from 'fast-check';
import { growth } from '#testing/growth';
import { Problem } from './problem';
import { MAX_DEPTH, MAX_VALUES, parseStrictJson } from './strict-json';

const refusalOf = (body: string | Buffer): unknown => {
  try {
    parseStrictJson(Buffer.from(body));
    return 'accepted';
  } catch (error) {
    return error instanceof Problem ? [error.code, error.issues[0]?.pointer] : error;
  }
};

describe('strict JSON', () => {
  it.each([
    ['an empty body', '', {}],
    ['a byte order mark', '\ufeff{"a":1}', { a: 1 }],
    ['line ends and tabs in text', '{"a":"x\\n\\t\\r\\"y\\\\"}', { a: 'x\n\t\r"y\\' }],
    ['a whole pair of surrogates, escaped', '{"a":"\\ud83d\\ude00"}', { a: '😀' }],
    ['emoji and letters of all scripts', '{"a":"😀 ꦗꦮ é"}', { a: '😀 ꦗꦮ é' }],
    ['the same name in different objects', '{"a":{"x":1},"b":{"x":1}}', { a: { x: 1 }, b: { x: 1 } }],
    [
      'colons, braces and quotes within text',
      '{"a":"{\\"b\\":[[[[[[[[[[[[[[[[[[,,,,"}',
      { a: '{"b":[[[[[[[[[[[[[[[[[[,,,,' },
    ],
    ['numbers written in other ways', '{"a":1.50,"b":15e2,"c":-0.001,"d":0}', { a: 1.5, b: 1500, c: -0.001, d: 0 }],
    ['the largest exact number', '{"a":9007199254740991}', { a: 9007199254740991 }],
  ])('accepts %s', (_what, body, value) => {
    expect(parseStrictJson(Buffer.from(body))).toEqual(value);
  });

  it.each([
    ['half an object', '{"a":', 'malformedJson', undefined],
    ['single quotes', "{'a':1}", 'malformedJson', undefined],
    ['a comment', '{"a":1} // no', 'malformedJson', undefined],
    ['a trailing comma', '{"a":1,}', 'malformedJson', undefined],
    ['NaN', '{"a":NaN}', 'malformedJson', undefined],
    ['a raw NUL', '{"a":"x\0"}', 'malformedJson', undefined],
    ['a raw line end in text', '{"a":"x\n"}', 'malformedJson', undefined],
    ['two bodies', '{}{}', 'malformedJson', undefined],
    ['two byte order marks', '\ufeff\ufeff{}', 'malformedJson', undefined],
    ['white space only', '  ', 'malformedJson', undefined],
    ['a list', '[1]', 'notAnObject', undefined],
    ['null', 'null', 'notAnObject', undefined],
    ['text', '"a"', 'notAnObject', undefined],
    ['a name twice', '{"a":{"b":1,"b":2}}', 'duplicateKey', '/a/b'],
    ['a name twice, once escaped', '{"list":[0,{"a":1,"\\u0061":2}]}', 'duplicateKey', '/list/1/a'],
    ['a name twice, with / and ~', '{"a/b~":1,"a/b~":2}', 'duplicateKey', '/a~1b~0'],
    ['an escaped NUL', '{"reporter":{"name":"Si\\u0000ti"}}', 'unsafeText', '/reporter/name'],
    ['a bell', '{"a":["x","\\u0007"]}', 'unsafeText', '/a/1'],
    ['a backspace', '{"a":"\\b"}', 'unsafeText', '/a'],
    ['a delete character', '{"a":"\x7f"}', 'unsafeText', '/a'],
    ['a NUL in a name', '{"a\\u0000":1}', 'unsafeText', '/a\0'],
    ['a lone high surrogate', '{"a":"\\ud83d"}', 'unsafeText', '/a'],
    ['a lone low surrogate', '{"a":"\\ude00x"}', 'unsafeText', '/a'],
    ['surrogates in the wrong order', '{"a":"\\ude00\\ud83d"}', 'unsafeText', '/a'],
    ['__proto__', '{"a":{"__proto__":{"b":1}}}', 'unsafeKey', '/a/__proto__'],
    ['__proto__, escaped', '{"\\u005f_proto__":1}', 'unsafeKey', '/__proto__'],
    ['constructor', '{"constructor":{}}', 'unsafeKey', '/constructor'],
    ['a name every object has', '{"a":{"toString":"x"}}', 'unsafeKey', '/a/toString'],
    ['a NIK as a number beyond exactness', '{"nik":9404011208859999}', 'impreciseNumber', '/nik'],
    ['an infinite number', '{"a":{"b":1e400}}', 'impreciseNumber', '/a/b'],
    ['a vanishing number', '{"a":[1,1e-400]}', 'impreciseNumber', '/a/1'],
    ['too many decimals', '{"a":0.10000000000000000001}', 'impreciseNumber', '/a'],
    ['too deep a list', `{"a":${'['.repeat(MAX_DEPTH)}${']'.repeat(MAX_DEPTH)}}`, 'tooDeep', `/a${'/0'.repeat(15)}`],
    ['a million brackets', '['.repeat(1_000_000), 'tooDeep', '/0'.repeat(16)],
    ['too many values', `{"a":[${'{},'.repeat(MAX_VALUES)}1]}`, 'tooManyValues', undefined],
  ])('refuses %s', (_what, body, code, pointer) => {
    expect(refusalOf(body)).toEqual([code, pointer]);
  });

  it.each([
    ['an overlong NUL', [0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc0, 0x80, 0x22, 0x7d]],
    ['a lone surrogate in UTF-8', [0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x7d]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]],
  ])('refuses %s as not UTF-8', (_what, bytes) => {
    expect(refusalOf(Buffer.from(bytes))).toEqual(['invalidUtf8', undefined]);
  });

  it('accepts the deepest permitted nesting', () => {
    const inner = MAX_DEPTH - 1;
    expect(refusalOf(`{"a":${'['.repeat(inner)}${']'.repeat(inner)}}`)).toBe('accepted');
  });

  it('says in which line text stops being JSON, without quoting it', () => {
    try {
      parseStrictJson(Buffer.from('{\n  "name": "Siti",\n  "nik" 1\n}'));
    } catch (error) {
      expect(error).toMatchObject({ code: 'malformedJson', members: { at: { line: 3, column: 9 } } });
      expect(JSON.stringify(error)).not.toContain('Siti');
    }
    expect.hasAssertions();
  });

  it('throws nothing but a Problem on arbitrary bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => typeof refusalOf(Buffer.from(bytes)) !== 'object' || Array.isArray(refusalOf(Buffer.from(bytes))),
      ),
    );
  });

  it('throws nothing but a Problem on what is nearly JSON', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\\"',
      '\\u',
      '\\u00',
      '\\u0000',
      '\\ud800',
      '/*',
      '*/',
      '//',
      '-',
      '1',
      'e',
      '1e400',
      '0.',
      'true',
      'null',
      '"a"',
      '"a":',
      '"__proto__":',
      ' ',
      '\n',
      '\0',
      '\ufeff',
      '😀',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const refusal = refusalOf(pieces.join(''));
        return refusal === 'accepted' || Array.isArray(refusal);
      }),
      { numRuns: 3000 },
    );
  });

  it('accepts every ordinary object and gives what JSON.parse gives', () => {
    const object = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(object, (value) => {
        const text = JSON.stringify(value);
        const refusal = refusalOf(text);
        const isHarmless =
          !/\\u00|\\b|\\f|\x7f|prototype/.test(text) &&
          !Object.getOwnPropertyNames(Object.prototype).some((name) => text.includes(name));
        if (refusal === 'accepted') expect(parseStrictJson(Buffer.from(text))).toEqual(JSON.parse(text));
        return refusal === 'accepted' || !isHarmless;
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every name that is written twice, wherever', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.stringMatching(/^[a-z"\\:{}é]{0,6}$/), (value, name) => {
        const member = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
        const refusal = refusalOf(`{"x":[{${member},"y":1,${member}}]}`);
        return Array.isArray(refusal) && ['duplicateKey', 'impreciseNumber'].includes(String(refusal[0]));
      }),
    );
  });

  it.each<[string, (size: number) => string]>([
    ['quotes', (size) => `{"a":"${'\\"'.repeat(size)}"}`],
    ['digits', (size) => `{"a":1${'0'.repeat(size)}1}`],
    ['minus signs', (size) => '-'.repeat(size)],
    ['opening comments', (size) => '/*'.repeat(size)],
    ['names', (size) => `{${Array.from({ length: size / 50 }, (_, index) => `"k${index}":1`).join(',')},"k0":1}`],
  ])('takes time in proportion to a body of %s', (_what, bodyOf) => {
    const [small, large] = [Buffer.from(bodyOf(60_000)), Buffer.from(bodyOf(16 * 60_000))];
    expect(
      growth(
        () => refusalOf(small),
        () => refusalOf(large),
      ),
    ).toBeLessThan(16 * 6);
  });
});
