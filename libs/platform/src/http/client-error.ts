import { randomBytes } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { DEFAULT_LOCALE } from './locale';
import { Problem } from './problem';
import type { ProblemCode } from './problem.catalogue';
import { renderProblem } from './problem.rendering';
import { API_HEADERS } from './security-headers';

const CODE: ReadonlyMap<string | undefined, ProblemCode> = new Map([
  ['HPE_HEADER_OVERFLOW', 'headersTooLarge'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'requestTimeout'],
]);

/** Bytes that are not HTTP at all (a NUL in a header, headers without end): no request exists, so the socket is written to. */
export function answerClientError(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(CODE.get(error.code) ?? 'badRequest');
  const body = JSON.stringify(renderProblem(problem, DEFAULT_LOCALE, randomBytes(16).toString('hex')));
  const headers = {
    ...API_HEADERS,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': DEFAULT_LOCALE,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', body].join('\r\n'));
}
