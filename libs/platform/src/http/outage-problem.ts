import type { ErrorLink } from './error-chain';
import { Problem } from './problem';

const NETWORK: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const NAMES: ReadonlySet<string> = new Set(['MaxRetriesPerRequestError', 'TimeoutError', 'AbortError']);

/** pg, pg-pool and ioredis tell an outage by their message only. */
const MESSAGE =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Query read timeout|Connection is closed|Client has encountered a connection error|Client was closed|Stream isn't writeable)/;

/** gRPC: DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE. */
const GRPC: ReadonlySet<unknown> = new Set([4, 8, 14]);

/** Seconds. */
const RETRY_AFTER = 5;

/** A service we stand on does not answer. Nothing is lost: the caller repeats with the same key. */
export function findOutageProblem(link: ErrorLink, cause: unknown): Problem | undefined {
  const isOutage =
    (typeof link.code === 'string' && NETWORK.has(link.code)) ||
    (GRPC.has(link.code) && 'details' in link) ||
    (typeof link.name === 'string' && NAMES.has(link.name)) ||
    (typeof link.message === 'string' && MESSAGE.test(link.message));
  return isOutage ? new Problem('unavailable', { retryAfter: RETRY_AFTER, cause }) : undefined;
}
