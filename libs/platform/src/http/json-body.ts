import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem';
import { BODY_LIMIT, parseStrictJson } from './strict-json';

const UTF8_OR_UNSAID = /;\s*charset\s*=\s*(?!"?utf-?8"?\s*(?:;|$))/i;

/**
 * Request bodies are strict JSON in UTF-8 and nothing else (415 otherwise). Call before Nest registers its own parsers,
 * and create the application with `bodyParser: false`.
 */
export function registerStrictJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request: FastifyRequest, body: Buffer, done) => {
      try {
        refuseOtherEncodings(request);
        done(null, parseStrictJson(body));
      } catch (problem) {
        done(problem as Problem);
      }
    },
  );
  // Fastify parses no body when none was announced: a command without one is as good as `{}`.
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (request.body === undefined && request.method === 'POST') request.body = {};
    done();
  });
}

function refuseOtherEncodings({ headers }: FastifyRequest): void {
  const isCompressed = (headers['content-encoding'] ?? 'identity') !== 'identity';
  if (isCompressed || UTF8_OR_UNSAID.test(headers['content-type'] ?? '')) throw new Problem('unsupportedMediaType');
}
