import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import type { Reply } from '#handlers/idempotency/once';
import { etagOf } from '#platform/http/etag';

const isReply = (value: unknown): value is Reply<unknown> =>
  typeof value === 'object' && value !== null && 'isReplay' in value && 'body' in value;

/** Turns the answer of a command into HTTP: status, ETag, and whether it was given before. */
@Injectable()
export class ReplyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((value: unknown) => {
        if (!isReply(value)) return value;
        void response.status(value.status);
        if (value.version !== undefined) void response.header('ETag', etagOf(value.version));
        if (value.isReplay) void response.header('Idempotent-Replayed', 'true');
        return value.body;
      }),
    );
  }
}
