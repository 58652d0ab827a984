import { randomUUID } from 'node:crypto';
import type { Language } from '#notices/language';
import type { People } from './people';

/** The api said no; a person who acts by the script is not supposed to hear that. */
export class RefusedError extends Error {}

interface Command {
  readonly body: unknown;
  /** Of the complaint or task, as whoever acts has read it. */
  readonly version?: number;
}

/** The HTTP interface as the persons of the demonstration use it. */
export class ApiClient {
  constructor(
    private readonly address: string,
    private readonly people: People,
    private readonly language: Language,
  ) {}

  get<Body>(userId: string, path: string): Promise<Body> {
    return this.send<Body>('GET', userId, path, {});
  }

  post<Body>(userId: string, path: string, { body, version }: Command): Promise<Body> {
    const headers: Record<string, string> = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    return this.send<Body>('POST', userId, path, headers, JSON.stringify(body));
  }

  private async send<Body>(
    method: string,
    userId: string,
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<Body> {
    const authorization = `Bearer ${await this.people.tokenOf(userId)}`;
    const response = await fetch(`${this.address}/api/v1${path}`, {
      method,
      headers: { ...headers, authorization, 'accept-language': this.language },
      body,
    });
    if (!response.ok) throw new RefusedError(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Body;
  }
}
