import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Permission } from '#core/access/policy';
import { permit } from '#handlers/access/permit';
import { LoadActor } from '#handlers/session/load-actor.query';
import { Problem } from '#platform/http/problem';
import { contextOf } from '#platform/http/request-context';
import { ANYBODY, PERMISSION, PUBLIC, rememberActor } from './access';
import { findToken, isOwnPage } from './session-cookie';

/** Who asks, and may they: before anything of the request is looked at. Default deny. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly loadActor: LoadActor,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const shown = findToken(request);
    const actor = shown && (await this.loadActor.execute(shown.token));
    if (!actor) throw new Problem('unauthenticated');
    if (shown.by === 'cookie' && !isOwnPage(request)) throw new Problem('forbidden');
    contextOf(request).actorId = actor.id;
    if (this.reflector.getAllAndOverride<boolean>(ANYBODY, targets)) {
      rememberActor(request, actor);
      return true;
    }
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, targets);
    if (!permission) throw new Problem('forbidden');
    permit(actor, permission);
    rememberActor(request, actor);
    return true;
  }
}
