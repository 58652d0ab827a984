import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readiness } from '../process/readiness';
import type { Metrics } from './metrics';

export interface MetricsServerOptions {
  readonly metrics: Metrics;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** What `/health/ready` says; left out where the process has a page of its own for that. */
  readonly readiness?: () => Promise<Readiness>;
}

export interface MetricsServer {
  /** The port it got. */
  readonly port: number;
  close(): Promise<void>;
}

/** `/metrics`, `/health/live` and `/health/ready` on a port of their own, which is not offered to the outside. Rejects on a taken port. */
export async function startMetricsServer({ host, port, ...pages }: MetricsServerOptions): Promise<MetricsServer> {
  const server = createServer((request, response) => void answer(request.url ?? '', pages, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => resolve());
  });
  // The page must not keep a process alive that has nothing left to do.
  server.unref();
  return { port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

type Pages = Pick<MetricsServerOptions, 'metrics' | 'readiness'>;

async function answer(url: string, { metrics, readiness }: Pages, response: ServerResponse): Promise<void> {
  const path = url.split('?', 1)[0];
  try {
    if (path === '/metrics') send(response, 200, metrics.registry.contentType, await metrics.registry.metrics());
    else if (path === '/health/live') send(response, 200, 'application/json', '{"status":"live"}');
    else if (path === '/health/ready' && readiness) sendReadiness(response, await readiness());
    else send(response, 404, 'text/plain', 'not found\n');
  } catch {
    // A gauge that asks the database fails with it; the next scrape will tell.
    send(response, 503, 'text/plain', 'metrics are not available now\n');
  }
}

/** 503 when the process cannot do what it is for. */
const sendReadiness = (response: ServerResponse, readiness: Readiness): void =>
  send(response, readiness.status === 'down' ? 503 : 200, 'application/json', JSON.stringify(readiness));

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
