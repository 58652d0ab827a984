import type { AddressInfo } from 'node:net';
import type { ApiWorld } from './api-world';

export interface Heard {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** What a browser would send as Last-Event-ID after it. */
  readonly id?: string;
}

/** Who listens at /live, over a real connection. */
export class EventSource {
  readonly heard: Heard[] = [];
  isOpen = true;
  private readonly controller = new AbortController();
  private rest = '';
  private listeners: (() => void)[] = [];

  private constructor(readonly response: Response) {}

  static async open(world: ApiWorld, login: string, lastEventId?: string): Promise<EventSource> {
    return EventSource.withToken(world, await world.tokenOf(login), lastEventId);
  }

  static async withToken(world: ApiWorld, token: string, lastEventId?: string): Promise<EventSource> {
    const controller = new AbortController();
    const response = await fetch(`${await addressOf(world)}/api/v1/live`, {
      headers: {
        authorization: `Bearer ${token}`,
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
      signal: controller.signal,
    });
    const source = new EventSource(response);
    source.controller.signal.addEventListener('abort', () => controller.abort());
    if (response.ok) void source.read();
    return source;
  }

  /** Asks, and goes away before or while it is answered. */
  static async leaving(world: ApiWorld, login: string, afterMs: number): Promise<void> {
    const headers = { authorization: `Bearer ${await world.tokenOf(login)}` };
    const signal = AbortSignal.timeout(afterMs);
    await fetch(`${await addressOf(world)}/api/v1/live`, { headers, signal }).then(
      (response) => response.body?.cancel(),
      () => undefined,
    );
  }

  /** The last position heard. */
  get lastEventId(): string | undefined {
    return this.heard.findLast(({ id }) => id !== undefined)?.id;
  }

  changesOf(complaintId: string): readonly Heard[] {
    return this.heard.filter(({ event, data }) => event === 'changed' && data.complaintId === complaintId);
  }

  /** @throws when it has not happened in time (real ms). */
  async until(isSo: () => boolean, what: string, limitMs = 10_000): Promise<void> {
    const deadline = Date.now() + limitMs;
    while (!isSo()) {
      const leftMs = deadline - Date.now();
      if (leftMs <= 0) throw new Error(`${what} was not heard within ${limitMs} ms: ${JSON.stringify(this.heard)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(leftMs, 250));
        this.listeners.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  close(): void {
    this.isOpen = false;
    this.controller.abort();
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of this.response.body ?? [])
        this.take(decoder.decode(chunk as Uint8Array, { stream: true }));
    } catch {
      // Closed by us, or lost: either way nothing more comes.
    }
    this.isOpen = false;
    this.tell();
  }

  private take(text: string): void {
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line) => splitAt(line, ': ')));
      const data = fields.get('data');
      if (data !== undefined)
        this.heard.push({
          event: fields.get('event') ?? 'message',
          data: JSON.parse(data) as Heard['data'],
          id: fields.get('id'),
        });
    }
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners.splice(0)) listener();
  }
}

const splitAt = (line: string, mark: string): [string, string] => {
  const index = line.indexOf(mark);
  return index < 0 ? [line, ''] : [line.slice(0, index), line.slice(index + mark.length)];
};

/** A stream needs a real socket. */
async function addressOf(world: ApiWorld): Promise<string> {
  const server = world.app.http.getHttpServer() as { address(): AddressInfo | null };
  if (server.address() === null) await world.app.http.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${server.address()?.port}`;
}
