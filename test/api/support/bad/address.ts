import { randomUUID } from 'node:crypto';
import { encodeCursor } from '#platform/http/cursor';
import { badCase, inQuery, invalidAt } from './bad-case';
import type { BadKind } from './bad-case';
import { PROTOTYPE } from './body-shape';
import { HOSTILE } from './body-values';
import type { Parameter } from '../openapi';
import type { Route } from '../route';

const hasId = ({ path }: Route): boolean => path.includes('{id}');
const queryNamed = ({ query }: Route, name: string): readonly Parameter[] =>
  query.filter((parameter) => parameter.name === name);

export const unknownId: BadKind = (route) =>
  hasId(route) ? [badCase(route, 'an id that nobody has', { id: randomUUID() }, { code: 'notFound' })] : [];

const NO_IDS = [
  '7',
  'null',
  'undefined',
  '01a2031d50c8747dad52795dccb0e09d',
  `${randomUUID()}x`,
  '%20',
  '%F0%9F%98%80',
];

export const malformedId: BadKind = (route) =>
  hasId(route)
    ? [...NO_IDS, ...HOSTILE.map(encodeURIComponent)].map((id) => badCase(route, `/${id}`, { id }, invalidAt('/id')))
    : [];

export const nulInAddress: BadKind = (route) => [
  ...(hasId(route)
    ? [badCase(route, 'NUL in the path', { id: `${randomUUID()}%00` }, { code: 'unsafeText', at: '/id' })]
    : []),
  badCase(route, 'NUL in a value', { search: '?q=a%00b' }, { code: 'unsafeText', at: '/q' }),
  badCase(route, 'NUL in a name', { search: '?q%00=1' }, { code: 'unsafeText', at: '/q?' }),
  badCase(route, 'a line end in a value', { search: '?q=a%0d%0ab' }, { code: 'unsafeText', at: '/q' }),
];

export const brokenEncoding: BadKind = (route) => [
  ...(hasId(route)
    ? ['%zz', '%ff', '%ED%A0%80'].map((id) => badCase(route, `/${id}`, { id }, { code: 'malformedUrl' }))
    : []),
  ...['%zz', '%c3%28', '%ED%A0%80'].map((text) =>
    badCase(route, `?q=${text}`, { search: `?q=${text}` }, { code: 'malformedUrl' }),
  ),
];

export const prototypeInQuery: BadKind = (route) =>
  PROTOTYPE.map((name) => badCase(route, `?${name}`, { search: `?${name}=1` }, { code: 'unsafeKey', at: `/${name}` }));

export const unknownParameter: BadKind = (route) =>
  route.query.length === 0
    ? []
    : ['offset', 'sort', 'LIMIT', 'limit[]', 'q']
        .filter((name) => !route.query.some((known) => known.name === name))
        .flatMap((name) => inQuery(route, name, ['1']));

const tampered = (cursor: string): string => `${cursor.slice(0, -2)}AA`;
const SOME_ID = randomUUID();

export const forgedCursor: BadKind = (route) => {
  const lists = ['complaints.filedAt', 'tasks.stepDueAt', 'breaches.dueAt'];
  const forged = lists.flatMap((list) => [
    encodeCursor(list, ['now', SOME_ID]),
    encodeCursor(list, [1, "' OR 1=1"]),
    encodeCursor(list, [1]),
    encodeCursor(list, [1.5, SOME_ID]),
    encodeCursor(list, [Number.MAX_SAFE_INTEGER, SOME_ID]),
    encodeCursor(list, [-Number.MAX_SAFE_INTEGER, SOME_ID]),
    encodeCursor(list, [8.64e15, SOME_ID]),
    encodeCursor(list, [-8.64e15, SOME_ID]),
    tampered(encodeCursor(list, [1_773_388_800_000, SOME_ID])),
    `${encodeCursor(list, [1_773_388_800_000, SOME_ID])}=`,
  ]);
  const noise = ['x', 'null', 'eyJ9', '[]', encodeCursor('users.login', [1, SOME_ID]), ...HOSTILE];
  const refusal = { code: 'invalidCursor', mentions: 'cursor' } as const;
  return queryNamed(route, 'cursor').flatMap(() => [
    ...inQuery(route, 'cursor', [...forged, ...noise], refusal),
    ...inQuery(route, 'cursor', ['x'.repeat(513)]),
  ]);
};

export const badLimit: BadKind = (route) =>
  queryNamed(route, 'limit').flatMap(() => [
    ...inQuery(route, 'limit', ['0', '-1', '101', '1000000', 'x', '1.5', '', 'Infinity', 'NaN', '10;', '1e99']),
    badCase(route, '?limit=1&limit=2', { search: '?limit=1&limit=2' }, invalidAt('/limit')),
  ]);

export const badNumberInQuery: BadKind = (route) =>
  route.query
    .filter(({ name, schema }) => name !== 'limit' && schema.type === 'integer')
    .flatMap(({ name, schema: { minimum = 0, maximum = 0 } }) =>
      inQuery(route, name, [String(minimum - 1), String(maximum + 1), 'x', '1.5', '1e99']),
    );

export const wrongCodeInQuery: BadKind = (route) =>
  route.query
    .filter(({ schema }) => schema.type === 'array' || schema.enum)
    .flatMap(({ name }) =>
      inQuery(route, name, ['nope', '', ',', `${route.valid.query?.[name] ?? ''},nope`, ...HOSTILE]),
    );

const NO_REGIONS = ['3', '332', '33251', '3325012', '33.25', 'x', '', ' 33', '33%', ...HOSTILE];
const UNKNOWN_REGIONS = ['99', '3399', '339999', '3399999999'];

export const badRegionInQuery: BadKind = (route) =>
  queryNamed(route, 'region').flatMap(({ name }) => inQuery(route, name, [...NO_REGIONS, ...UNKNOWN_REGIONS]));
