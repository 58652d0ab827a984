import type { FastifyInstance } from 'fastify';

/** Answers of the interface are data: nothing in them may run, be framed, be sniffed or be kept. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Under `/api` all of them; elsewhere (web app, citizen pages, which set their own policy) only what always holds. */
export function registerSecurityHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (/^\/api(?:[/?]|$)/i.test(request.url)) void reply.headers(API_HEADERS);
    else void reply.headers({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    done();
  });
}
