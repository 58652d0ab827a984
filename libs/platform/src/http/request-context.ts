import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Locale, localeOf } from './locale';
import type { ProblemCode } from './problem.catalogue';

/** What accompanies one request through all layers. Ids and codes only. */
export interface RequestContext {
  /** W3C trace id, 32 hexadecimal digits; the caller's when he sent one. */
  readonly traceId: string;
  /** Our span, 16 hexadecimal digits. */
  readonly spanId: string;
  readonly requestId: string;
  /** From Accept-Language; the language of the signed-in person may replace it. */
  locale: Locale;
  /** Set by authentication, for the log. */
  actorId?: string;
  /** Set by the ProblemFilter, for the log. */
  problemCode?: ProblemCode;
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?$/;
const REQUEST_ID = /^[\w.:-]{1,128}$/;

const storage = new AsyncLocalStorage<RequestContext>();
const contexts = new WeakMap<object, RequestContext>();

/** Of the request being served; `undefined` outside of one (a timer, a start-up). */
export const findRequestContext = (): RequestContext | undefined => storage.getStore();

/** Of this request; begun here when no hook ran for it (an address the router could not read). */
export function contextOf(request: FastifyRequest): RequestContext {
  const known = contexts.get(request.raw);
  if (known) return known;
  const begun = begin(request);
  contexts.set(request.raw, begun);
  return begun;
}

/** W3C `traceparent` to hand on to workflows and jobs; `undefined` outside of a request. */
export function findTraceparent(): string | undefined {
  const context = findRequestContext();
  return context && traceparentOf(context);
}

export const traceparentOf = ({ traceId, spanId }: RequestContext): string => `00-${traceId}-${spanId}-01`;

/** Every answer carries `traceresponse` and `X-Request-Id`. */
export function registerRequestContext(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const context = contextOf(request);
    void reply.headers(traceHeaders(context));
    storage.run(context, done);
  });
}

export const traceHeaders = (context: RequestContext): Record<string, string> => ({
  traceresponse: traceparentOf(context),
  'X-Request-Id': context.requestId,
});

function begin({ headers }: FastifyRequest): RequestContext {
  const traceId = traceIdIn(headers.traceparent) ?? randomBytes(16).toString('hex');
  const asked = headers['x-request-id'];
  return {
    traceId,
    spanId: randomBytes(8).toString('hex'),
    requestId: typeof asked === 'string' && REQUEST_ID.test(asked) ? asked : traceId,
    locale: localeOf(headers['accept-language']),
  };
}

function traceIdIn(traceparent: unknown): string | undefined {
  if (typeof traceparent !== 'string' || traceparent.startsWith('ff')) return undefined;
  const [, traceId, spanId] = TRACEPARENT.exec(traceparent) ?? [];
  return traceId && /[^0]/.test(traceId) && spanId && /[^0]/.test(spanId) ? traceId : undefined;
}
