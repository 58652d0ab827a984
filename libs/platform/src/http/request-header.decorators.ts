import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requireIfMatch } from './etag';
import { requireIdempotencyKey } from './idempotency-key';
import { contextOf } from './request-context';

const headersOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().headers;

/** `@IdempotencyKey() key: string` */
export const IdempotencyKey = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  requireIdempotencyKey(headersOf(context)),
);

/** `@IfMatch() expectedVersion: number` */
export const IfMatch = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  requireIfMatch(headersOf(context)),
);

/** `@RequestLocale() locale: Locale`: the language to answer in. */
export const RequestLocale = createParamDecorator(
  (_data: unknown, context: ExecutionContext) => contextOf(context.switchToHttp().getRequest<FastifyRequest>()).locale,
);
