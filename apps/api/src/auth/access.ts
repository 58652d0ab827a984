import { applyDecorators, createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiSecurity } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import type { Permission } from '#core/access/policy';
import { Problem } from '#platform/http/problem';

export const PERMISSION = 'tuntas:permission';
export const PUBLIC = 'tuntas:public';
export const ANYBODY = 'tuntas:anybody';

/** What the roles of the caller must grant. A route has this, `Anybody` or `Public`; one without any is refused. */
export const Permit = (permission: Permission): MethodDecorator =>
  applyDecorators(SetMetadata(PERMISSION, permission), ApiBearerAuth());

/** Needs a login and no role: what concerns nobody but the caller. */
export const Anybody = (): MethodDecorator => applyDecorators(SetMetadata(ANYBODY, true), ApiBearerAuth());

/** Needs no login. */
export const Public = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(PUBLIC, true), ApiSecurity({}));

const actors = new WeakMap<object, UserActor>();

export const rememberActor = (request: FastifyRequest, actor: UserActor): void => void actors.set(request.raw, actor);

export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): UserActor => {
  const actor = actors.get(context.switchToHttp().getRequest<FastifyRequest>().raw);
  if (!actor) throw new Problem('unauthenticated');
  return actor;
});
