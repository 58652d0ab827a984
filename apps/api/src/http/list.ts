import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Page } from '#handlers/page/page';
import { encodeCursor } from '#platform/http/cursor';
import { nextLink } from '#platform/http/page';

/** The body of a list. The address of the next page also stands in the Link header. */
export interface ListBody<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

/** `list` names list and order; a cursor of another list is refused. */
export function listBody<Item>(
  list: string,
  page: Page<Item>,
  request: FastifyRequest,
  reply: FastifyReply,
): ListBody<Item> {
  if (!page.next) return { items: page.items };
  const nextCursor = encodeCursor(list, page.next);
  void reply.header('Link', nextLink(request.url, nextCursor));
  return { items: page.items, nextCursor };
}
