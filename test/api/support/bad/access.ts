import { badCase } from './bad-case';
import type { BadKind } from './bad-case';
import type { Route } from '../route';

const isProtected = ({ token }: Route): boolean => token !== undefined;

export const withoutLogin: BadKind = (route) =>
  isProtected(route)
    ? [
        undefined,
        'Bearer',
        'Bearer ',
        'Basic b3BlcmF0b3I6cmFoYXNpYQ==',
        `Token ${route.token}`,
        `bearer:${route.token}`,
        `Bearer ${route.token} ${route.token}`,
        `Bearer ${route.token?.slice(0, 19)}`,
        "Bearer ' OR '1'='1",
      ].map((authorization) =>
        badCase(
          route,
          `Authorization: ${authorization?.slice(0, 24)}`,
          { headers: { authorization } },
          { code: 'unauthenticated' },
        ),
      )
    : [];

export const withStrangeToken: BadKind = (route, { strangeTokens }) =>
  isProtected(route)
    ? Object.entries(strangeTokens).map(([what, token]) =>
        badCase(route, what, { headers: { authorization: `Bearer ${token}` } }, { code: 'unauthenticated' }),
      )
    : [];

export const roleThatMayNot: BadKind = (route, { powerlessTokens }) =>
  isProtected(route) && !route.valid.isForAnybody
    ? Object.entries(powerlessTokens)
        .filter(([, token]) => token !== route.token)
        .map(([who, token]) =>
          badCase(route, who, { headers: { authorization: `Bearer ${token}` } }, { code: 'forbidden' }),
        )
    : [];

export const notAllowedNow: BadKind = (route) => {
  const { refusedTarget } = route;
  if (!refusedTarget) return [];
  const { id, version } = refusedTarget;
  return [
    badCase(
      route,
      `on what is ${route.valid.refusedOn}`,
      { id, headers: { 'if-match': `"${version}"` } },
      { code: 'notAllowedNow', members: { current: { status: expect.any(String) }, allowed: expect.any(Array) } },
    ),
  ];
};

export const anothersTask: BadKind = (route, { colleagueToken }) =>
  route.path.includes('/tasks/{id}') && !route.valid.isOpenToColleagues
    ? [
        badCase(
          route,
          "a colleague's task",
          { headers: { authorization: `Bearer ${colleagueToken}` } },
          { code: route.valid.isHoldersOnly ? 'notFound' : 'notYourTask' },
        ),
      ]
    : [];
