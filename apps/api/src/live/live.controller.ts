import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { UserActor } from '#core/access/actor';
import { Problem } from '#platform/http/problem';
import { Anybody, CurrentActor } from '../auth/access';
import { findToken } from '../auth/session-cookie';
import { EventStream } from './event-stream';
import { LiveHub } from './live-hub';

const POSITION = /^\d{1,15}$/;

/**
 * What changes, as it changes: `changed` with ids, `clock` with the time of the server, `reload` when too much has happened
 * since Last-Event-ID. Not in the contract, which is about JSON.
 */
@ApiExcludeController()
@Controller('live')
export class LiveController {
  constructor(private readonly hub: LiveHub) {}

  @Get()
  @Anybody()
  async listen(
    @CurrentActor() actor: UserActor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (request.method === 'HEAD') return void reply.status(204).send();
    const token = findToken(request)?.token;
    if (token === undefined) throw new Problem('unauthenticated');
    const stream = new EventStream(reply.raw);
    const lastSeen = positionIn(request.headers['last-event-id']);
    reply.raw.once('close', () => this.hub.leave(stream));
    const headers = reply.getHeaders();
    await this.hub.join({ actor, token, stream }, lastSeen, () => {
      reply.hijack();
      reply.raw.writeHead(200, {
        ...(headers as Record<string, string>),
        'Content-Type': 'text/event-stream; charset=utf-8',
        'X-Accel-Buffering': 'no',
      });
    });
  }
}

/** What is no position of ours is too old: everything is read anew. */
const positionIn = (header: string | string[] | undefined): number | undefined => {
  if (header === undefined) return undefined;
  return typeof header === 'string' && POSITION.test(header) ? Number(header) : -1;
};
