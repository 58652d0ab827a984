import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../logging/logger';
import { toProblem } from './error-mapping';
import { Problem } from './problem';
import { sendProblem } from './problem.reply';
import { type RequestContext, contextOf } from './request-context';
import { allowedMethods } from './route-methods';

/** Turns everything that is thrown while serving a request into `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const context = contextOf(request);
    const problem = withAllowedMethods(toProblem(error), request);
    context.problemCode = problem.code;
    this.report(problem, error, context);
    if (reply.sent || reply.raw.headersSent) {
      // A stream broke off half-way: a cut connection tells the reader, a second body would not.
      reply.raw.destroy();
      return;
    }
    sendProblem(reply, problem, context);
  }

  /** What is ours to mend is logged with its error; what the caller can mend is in the access log by its code. */
  private report(problem: Problem, error: unknown, { traceId }: RequestContext): void {
    if (problem.status >= 500) this.log.error({ traceId, code: problem.code, err: error }, 'request failed');
    else if (problem.cause !== undefined && problem.status !== 404 && !isFromFramework(problem))
      this.log.warn({ traceId, code: problem.code, err: error }, 'the database refused what validation had let pass');
  }
}

const isFromFramework = ({ cause }: Problem): boolean =>
  typeof cause === 'object' && cause !== null && ('getStatus' in cause || 'statusCode' in cause);

function withAllowedMethods(problem: Problem, request: FastifyRequest): Problem {
  if (problem.code !== 'notFound' || !request.is404) return problem;
  const allowed = allowedMethods(request.server, request.url);
  if (allowed.length === 0) return problem;
  return new Problem('methodNotAllowed', { params: { allowed }, headers: { Allow: allowed.join(', ') } });
}
