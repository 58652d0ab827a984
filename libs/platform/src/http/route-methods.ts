import type { FastifyInstance } from 'fastify';

interface Route {
  readonly pattern: RegExp;
  readonly methods: readonly string[];
}

const routesOf = new WeakMap<object, Route[]>();

/** Remembers what each address accepts, so that a wrong method gets 405 with Allow instead of 404. Call before routes exist. */
export function registerRouteMethods(fastify: FastifyInstance): void {
  const routes: Route[] = [];
  routesOf.set(fastify.server, routes);
  fastify.addHook('onRoute', ({ url, method }) => {
    // A catch-all (the web app) accepts any address and would turn every 404 into 405.
    if (!url.includes('*')) routes.push({ pattern: patternOf(url), methods: [method].flat() });
  });
}

/** Methods of the address, sorted; empty when there is no such address. */
export function allowedMethods(fastify: FastifyInstance, url: string): readonly string[] {
  const path = url.split('?', 1)[0] ?? '';
  const found = (routesOf.get(fastify.server) ?? []).filter(({ pattern }) => pattern.test(path));
  return [...new Set(found.flatMap(({ methods }) => methods))].sort();
}

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .split('/')
      .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
      .join('/')}$`,
  );
