import { HttpException } from '@nestjs/common';
import type { ErrorLink } from './error-chain';
import { Problem } from './problem';
import { PROBLEM, type ProblemCode } from './problem.catalogue';
import { BODY_LIMIT } from './strict-json';

const OF_FASTIFY: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'bodyTooLarge',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupportedMediaType',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'badRequest',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformedJson',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformedJson',
  FST_ERR_BAD_URL: 'malformedUrl',
  FST_ERR_MAX_PARAM_LENGTH: 'notFound',
  FST_ERR_NOT_FOUND: 'notFound',
  FST_ERR_HANDLER_TIMEOUT: 'unavailable',
};

const OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'badRequest',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  405: 'methodNotAllowed',
  406: 'notAcceptable',
  408: 'requestTimeout',
  409: 'conflict',
  413: 'bodyTooLarge',
  414: 'uriTooLong',
  415: 'unsupportedMediaType',
  429: 'tooManyRequests',
  503: 'unavailable',
  504: 'unavailable',
};

/** Errors of Fastify and Nest, by code and status; their texts are not passed on. */
export function findFrameworkProblem(link: ErrorLink, cause: unknown): Problem | undefined {
  const code = ofFastify(link.code) ?? ofStatus(statusOf(link));
  return code && new Problem(code, { cause, ...optionsOf(code) });
}

const ofFastify = (code: unknown): ProblemCode | undefined =>
  typeof code === 'string' && Object.hasOwn(OF_FASTIFY, code) ? OF_FASTIFY[code] : undefined;

function ofStatus(status: number | undefined): ProblemCode | undefined {
  if (status === undefined || status < 400) return undefined;
  return OF_STATUS[status] ?? (status < 500 ? 'badRequest' : undefined);
}

/** A bare `statusCode` counts only below 500: there it says that the sender is at fault (an aborted upload). */
function statusOf(link: ErrorLink): number | undefined {
  if (link instanceof HttpException) return link.getStatus();
  return typeof link.statusCode === 'number' && link.statusCode < 500 ? link.statusCode : undefined;
}

function optionsOf(code: ProblemCode) {
  if (code === 'bodyTooLarge') return { params: { maxBytes: BODY_LIMIT } };
  return PROBLEM[code].status === 503 || PROBLEM[code].status === 429 ? { retryAfter: 5 } : {};
}
