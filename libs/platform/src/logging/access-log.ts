import type { FastifyInstance } from 'fastify';
import { contextOf } from '../http/request-context';
import type { Log } from './logger';

/** One line per answer, by route pattern: an address may hold what somebody searched for. */
export function registerAccessLog(fastify: FastifyInstance, log: Log): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { traceId, actorId, problemCode } = contextOf(request);
    log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unmatched',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        traceId,
        actorId,
        code: problemCode,
      },
      'answered',
    );
    done();
  });
}
