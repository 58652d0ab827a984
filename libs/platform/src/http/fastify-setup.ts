import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { registerAccessLog } from '../logging/access-log';
import type { Log } from '../logging/logger';
import { registerHttpMetrics } from '../metrics/http-metrics';
import type { Metrics } from '../metrics/metrics';
import { answerClientError } from './client-error';
import { toProblem } from './error-mapping';
import { registerStrictJson } from './json-body';
import { sendProblem } from './problem.reply';
import { contextOf, registerRequestContext } from './request-context';
import { registerRequestTextChecks } from './request-text';
import { registerRouteMethods } from './route-methods';
import { registerSecurityHeaders } from './security-headers';
import { BODY_LIMIT } from './strict-json';

/** Milliseconds for a request to arrive in full; a slow sender must not hold a connection for ever. */
const ARRIVAL_LIMIT = 30_000;

export interface HttpOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Whose `X-Forwarded-For` says who asks: limits by address count whoever is behind them, one by one. Anybody else's is ignored. */
  readonly trustedProxies?: readonly string[];
}

/**
 * The adapter of every HTTP process: `NestFactory.create(Module, httpAdapter({ log, metrics }), { bodyParser: false })`.
 * Context comes first, so that everything after it, refusals included, is traced, logged and measured.
 */
export function httpAdapter({ log, metrics, trustedProxies = [] }: HttpOptions): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    requestTimeout: ARRIVAL_LIMIT,
    return503OnClosing: true,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerClientError,
    // What the router cannot read reaches neither hooks nor filters.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(reply, toProblem(error), contextOf(request)),
  });
  const fastify = adapter.getInstance();
  registerRouteMethods(fastify);
  registerRequestContext(fastify);
  registerAccessLog(fastify, log);
  registerHttpMetrics(fastify, metrics);
  registerSecurityHeaders(fastify);
  registerRequestTextChecks(fastify);
  registerStrictJson(fastify);
  return adapter;
}
