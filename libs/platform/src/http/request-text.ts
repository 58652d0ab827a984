import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type InputPlace, type Issue, Problem, pointerTo } from './problem';
import { isUnsafeInAddress, isUnsafeKey } from './unsafe-text';

/** The rules for text in a body hold for path and query too: `%00` and broken percent-encoding are answered with 400. */
export function registerRequestTextChecks(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(findProblem(request));
  });
}

function findProblem(request: FastifyRequest): Problem | undefined {
  const queryAt = request.url.indexOf('?');
  if (queryAt >= 0 && !isDecodable(request.url.slice(queryAt + 1))) return new Problem('malformedUrl');
  const issues = [...issuesIn('path', request.params), ...issuesIn('query', request.query)];
  const [first] = issues;
  return first && new Problem(first.code === 'unsafeKey' ? 'unsafeKey' : 'unsafeText', { issues });
}

function issuesIn(place: InputPlace, values: unknown): Issue[] {
  return Object.entries(values ?? {}).flatMap(([name, value]): Issue[] => {
    const texts = [name, ...(Array.isArray(value) ? value : [value])].map(String);
    const pointer = pointerTo([name]);
    if (isUnsafeKey(name)) return [{ in: place, pointer, code: 'unsafeKey' }];
    return texts.some(isUnsafeInAddress) ? [{ in: place, pointer, code: 'unsafeText' }] : [];
  });
}

function isDecodable(query: string): boolean {
  if (!query.includes('%')) return true;
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
}
