import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics';

/** Seconds. The goal of intake is 0.1 at the 99th percentile. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Duration of every answer by method, route pattern and status. */
export function registerHttpMetrics(fastify: FastifyInstance, metrics: Metrics): void {
  const duration = metrics.histogram({
    name: 'tuntas_http_request_duration_seconds',
    help: 'Time from the request to the end of its answer',
    labels: ['method', 'route', 'status'],
    buckets: BUCKETS,
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched';
    duration.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
}
