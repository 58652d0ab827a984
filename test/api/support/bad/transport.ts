import { badCase, bodyWith } from './bad-case';
import type { BadKind, Refusal } from './bad-case';
import type { Route } from '../route';

const bodies =
  (refusal: Refusal, payloads: Readonly<Record<string, string | Buffer>>): BadKind =>
  (route) =>
    route.fields === undefined
      ? []
      : Object.entries(payloads).map(([what, payload]) => badCase(route, what, { payload }, refusal));

export const invalidJson: BadKind = bodies(
  { code: 'malformedJson' },
  {
    'half an object': '{"narrative":',
    'a comma too many': '{"a":1,}',
    'single quotes': "{'a':1}",
    'a comment': '{"a":1 /* */}',
    'no quotes': '{a:1}',
    NaN: '{"a":NaN}',
    'two objects': '{}{}',
    'a form': 'narrative=x&category=BYR-01',
    XML: '<complaint/>',
    'a byte order mark of UTF-16': Buffer.from('feff007b007d', 'hex').toString('latin1'),
  },
);

export const noObject: BadKind = bodies(
  { code: 'notAnObject' },
  { null: 'null', 'a list': '[]', 'a list of objects': '[{}]', 'a text': '"x"', 'a number': '7', true: 'true' },
);

/** Nothing at all is as good as `{}`: refused where something is required. */
export const emptyBody: BadKind = (route) => {
  const [first] = (route.fields ?? []).filter(({ isRequired }) => isRequired);
  if (!first) return [];
  const refusal: Refusal = { code: 'invalidInput', at: first.pointer };
  return [
    badCase(route, 'an empty body', { payload: '' }, refusal),
    badCase(route, 'an empty object', { payload: '{}' }, refusal),
    badCase(route, 'no body', { payload: undefined, headers: { 'content-type': undefined } }, refusal),
  ];
};

const NUL = Buffer.from([0]);
const CESU = Buffer.from([0xed, 0xa0, 0x80]);
const bytesIn = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from('{"x":"'), bytes, Buffer.from('"}')]);

export const rawNul: BadKind = bodies(
  { code: 'malformedJson' },
  {
    'within a text': bytesIn(NUL),
    'in place of a body': NUL,
    'after the body': Buffer.concat([Buffer.from('{}'), NUL]),
  },
);

export const noUtf8: BadKind = bodies(
  { code: 'invalidUtf8' },
  {
    'half a pair in bytes': bytesIn(CESU),
    'Latin-1': bytesIn(Buffer.from([0xe9])),
    'an overlong slash': bytesIn(Buffer.from([0xc0, 0xaf])),
    'UTF-16': Buffer.from('{"x":"é"}', 'utf16le'),
  },
);

const withPadding = (route: Route, bytes: number): string => bodyWith(route, ['padding'], 'x'.repeat(bytes));

export const bodyOfThreeMegabytes: BadKind = (route) =>
  route.fields === undefined
    ? []
    : [badCase(route, '3 MB', { payload: withPadding(route, 3 << 20) }, { code: 'bodyTooLarge' })];

export const tooManyValues: BadKind = bodies(
  { code: 'tooManyValues' },
  { 'too many empty objects': `{"x":[${'{},'.repeat(30_000)}{}]}` },
);

const TYPES = [
  undefined,
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'application/octet-stream',
  ';;',
];

export const wrongContentType: BadKind = (route) =>
  route.fields === undefined
    ? []
    : [
        ...TYPES.map((type) => ({ 'content-type': type })),
        { 'content-encoding': 'gzip' },
        { 'content-encoding': 'br' },
      ].map((headers) => badCase(route, JSON.stringify(headers), { headers }, { code: 'unsupportedMediaType' }));
