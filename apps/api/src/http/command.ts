import { createHash } from 'node:crypto';
import { applyDecorators, createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { CommandRequest } from '#handlers/idempotency/once';
import { requireIdempotencyKey } from '#platform/http/idempotency-key';

/** Marks a route that changes something: it takes an Idempotency-Key and may be repeated. */
export const COMMAND_ROUTE = 'tuntas:command';

export const CommandRoute = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(COMMAND_ROUTE, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      schema: { type: 'string', minLength: 8, maxLength: 128 },
      description: 'The same key with the same body gets the same answer, for 30 days.',
    }),
  );

/** A command on something that exists: also says which version the caller has seen. */
export const VersionedCommandRoute = (): MethodDecorator =>
  applyDecorators(
    CommandRoute(),
    ApiHeader({
      name: 'If-Match',
      required: true,
      schema: { type: 'string', example: '"3"' },
      description: 'ETag of the version the decision was taken on.',
    }),
  );

/** `@Command() request: CommandRequest`: what makes two requests the same request. */
export const Command = createParamDecorator((_data: unknown, context: ExecutionContext): CommandRequest => {
  const { headers, method, url, body } = context.switchToHttp().getRequest<FastifyRequest>();
  const route = `${method} ${url.split('?', 1)[0]}`;
  const bodyHash = createHash('sha256')
    .update(JSON.stringify([headers['if-match'] ?? null, body ?? null]))
    .digest();
  return { key: requireIdempotencyKey(headers), route, bodyHash };
});
