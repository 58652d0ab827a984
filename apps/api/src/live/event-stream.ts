import type { ServerResponse } from 'node:http';

/** A reader this far behind is let go; it comes back and resumes (bytes). */
const MOST_UNREAD = 256 * 1024;

/** One `text/event-stream` as it goes over the wire. */
export class EventStream {
  constructor(private readonly response: ServerResponse) {}

  get isOpen(): boolean {
    return !this.response.writableEnded && !this.response.destroyed;
  }

  /** `id` is what the browser sends as Last-Event-ID when it comes back. */
  send(event: string, data: unknown, id?: number): void {
    if (!this.isOpen) return;
    const position = id === undefined ? '' : `id: ${id}\n`;
    this.response.write(`${position}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (this.response.writableLength > MOST_UNREAD) this.response.destroy();
  }

  /** Milliseconds after which the browser comes back when the connection is lost. */
  retryAfter(ms: number): void {
    if (this.isOpen) this.response.write(`retry: ${ms}\n\n`);
  }

  end(): void {
    if (this.isOpen) this.response.end();
  }
}
