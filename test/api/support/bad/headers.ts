import { badCase } from './bad-case';
import type { BadKind } from './bad-case';

const NO_KEYS = [
  'x',
  '1234567',
  'x'.repeat(129),
  'spaces in the key',
  '"unclosed-quote',
  'déjà-vu-déjà-vu',
  "'; DROP TABLE--",
];

export const missingKey: BadKind = (route) =>
  route.takesKey
    ? [
        badCase(
          route,
          'no Idempotency-Key',
          { headers: { 'idempotency-key': undefined } },
          { code: 'missingIdempotencyKey', mentions: 'Idempotency-Key' },
        ),
      ]
    : [];

export const badKey: BadKind = (route) =>
  route.takesKey
    ? NO_KEYS.map((key) =>
        badCase(
          route,
          `Idempotency-Key: ${key.slice(0, 20)}`,
          { headers: { 'idempotency-key': key } },
          { code: 'idempotencyKeyInvalid', mentions: 'Idempotency-Key' },
        ),
      )
    : [];

export const missingVersion: BadKind = (route) =>
  route.takesVersion
    ? [
        badCase(
          route,
          'no If-Match',
          { headers: { 'if-match': undefined } },
          { code: 'preconditionRequired', mentions: 'If-Match' },
        ),
      ]
    : [];

const NO_VERSIONS = [
  '*',
  'W/"3"',
  '3',
  '"3',
  '"-1"',
  '"3", "4"',
  '"03"',
  '"99999999999999999999"',
  '"x"',
  '"\' OR 1=1"',
];

export const badVersion: BadKind = (route) =>
  route.takesVersion
    ? NO_VERSIONS.map((version) =>
        badCase(
          route,
          `If-Match: ${version}`,
          { headers: { 'if-match': version } },
          { code: 'preconditionInvalid', mentions: 'If-Match' },
        ),
      )
    : [];

/** Of the organisation: rows that hold from one day to another. */
const HAS_NO_STATUS = /\/admin\/(assignments|institutions|positions)\//;

export const staleVersion: BadKind = (route) => {
  const { target } = route;
  if (!route.takesVersion || !target) return [];
  const status = HAS_NO_STATUS.test(route.path) ? {} : { status: expect.any(String) };
  return [0, target.version - 1, target.version + 1, 999_999_999].map((version) =>
    badCase(
      route,
      `If-Match: "${version}" of ${target.version}`,
      { headers: { 'if-match': `"${version}"` } },
      { code: 'preconditionFailed', members: { current: { version: target.version, ...status } } },
    ),
  );
};
