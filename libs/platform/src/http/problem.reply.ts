import type { FastifyReply } from 'fastify';
import type { Problem } from './problem';
import { renderProblem } from './problem.rendering';
import { type RequestContext, traceHeaders } from './request-context';
import { API_HEADERS } from './security-headers';

/** Sets every header itself: a request may fail before the hooks that set them ran. */
export function sendProblem(reply: FastifyReply, problem: Problem, context: RequestContext): void {
  void reply
    .code(problem.status)
    .headers({ ...API_HEADERS, ...traceHeaders(context), ...problem.headers })
    .headers({ 'Content-Language': context.locale, Vary: 'Accept-Language' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(renderProblem(problem, context.locale, context.traceId)));
}
