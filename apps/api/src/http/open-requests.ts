import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Requests that have arrived and are not answered in full yet: what draining waits for. */
export function openRequestsOf(server: Server): () => number {
  let open = 0;
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
    });
  });
  return () => open;
}
