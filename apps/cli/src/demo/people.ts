import type { Client } from 'pg';
import { newToken, tokenHash } from '#platform/crypto/token';
import { userIdOf } from '#persistence/seeds/demo-ids';

/** Sessions of the persons who act, by user id. */
export class People {
  private readonly tokens = new Map<string, string>();

  constructor(
    private readonly apiAddress: string,
    private readonly admin: Client,
  ) {}

  /** A persona logs in as on the login page. */
  async logIn(persona: string): Promise<void> {
    const response = await fetch(`${this.apiAddress}/api/v1/auth/dev-login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persona }),
    });
    if (!response.ok) throw new Error(`log in as ${persona}: ${response.status} ${await response.text()}`);
    this.tokens.set(userIdOf(persona), ((await response.json()) as { token: string }).token);
  }

  /**
   * Only a few of the nine hundred persons are personas; for the others the session is put into the database, which nobody
   * but the owner of the database can do. From there on they are treated like everybody: their token, their rights.
   */
  async tokenOf(userId: string): Promise<string> {
    const known = this.tokens.get(userId);
    if (known !== undefined) return known;
    const token = newToken();
    await this.admin.query(
      `INSERT INTO session (token_hash, user_id, created_at, expires_at)
       VALUES ($1, $2, clock_timestamp(), clock_timestamp() + interval '1 hour')`,
      [tokenHash(token), userId],
    );
    this.tokens.set(userId, token);
    return token;
  }
}
