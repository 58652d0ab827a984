import type { FastifyRequest } from 'fastify';

const NAME = 'tuntas_session';
const TOKEN = /^[\w-]{20,200}$/;

/** Scripts cannot read it, other sites cannot send it, and nothing but the interface gets it. */
export function sessionCookie(
  token: string,
  { expiresAt, isSecure }: { expiresAt: string; isSecure: boolean },
): string {
  const parts = [`${NAME}=${token}`, 'Path=/api', 'HttpOnly', 'SameSite=Strict'];
  parts.push(`Expires=${new Date(expiresAt).toUTCString()}`);
  if (isSecure) parts.push('Secure');
  return parts.join('; ');
}

export const endedSessionCookie = (isSecure: boolean): string =>
  sessionCookie('', { expiresAt: new Date(0).toISOString(), isSecure });

/** How somebody showed who she is. */
export interface Shown {
  readonly token: string;
  readonly by: 'header' | 'cookie';
}

/** The header where there is one: whoever sends it does so on purpose. */
export function findToken({ headers }: FastifyRequest): Shown | undefined {
  if (headers.authorization !== undefined) {
    const [, token] = /^Bearer (.+)$/.exec(headers.authorization) ?? [];
    return token !== undefined && TOKEN.test(token) ? { token, by: 'header' } : undefined;
  }
  const [token] = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter(([name]) => name === NAME)
    .map(([, value = '']) => value);
  return token !== undefined && TOKEN.test(token) ? { token, by: 'cookie' } : undefined;
}

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A browser sends the cookie by itself, whoever made it ask. Our page adds a header that other sites cannot add without
 * being asked for permission, which they never get.
 */
export const isOwnPage = ({ method, headers }: FastifyRequest): boolean =>
  SAFE.has(method) || headers['x-tuntas-client'] === 'web';
