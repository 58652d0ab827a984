import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { QueryResultRow } from 'pg';
import { runMigrations } from '#persistence/migrate';
import { SEEDED_AROUND, copyTemplate, rolePasswords } from '#testing/world/database';
import { testRun } from '../setup/test-run';

/** The day around which somebody of the seeded organisation is on leave. */
export const SEEDED_ON = SEEDED_AROUND.toISOString();

/** Time for migrations, and for seeds where they are wanted, on a busy machine (ms). */
export const SETUP_MS = 60_000;

/** A database of one spec's own, on the server of the test run. */
export class OwnDatabase {
  private constructor(
    /** The superuser's address. */
    readonly adminUrl: string,
    private readonly client: Client,
    private readonly remove: () => Promise<void>,
  ) {}

  /** An empty one. */
  static async empty(): Promise<OwnDatabase> {
    const server = testRun().postgresAdminUrl;
    const name = `spec_${randomUUID().replaceAll('-', '')}`;
    await order(server, `CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    return OwnDatabase.open(url.toString(), () => order(server, `DROP DATABASE ${name} WITH (FORCE)`));
  }

  /** One with the demonstration organisation. */
  static async seeded(): Promise<OwnDatabase> {
    const copy = await copyTemplate(testRun().postgresAdminUrl);
    return OwnDatabase.open(copy.adminUrl, () => copy.drop());
  }

  private static async open(adminUrl: string, remove: () => Promise<void>): Promise<OwnDatabase> {
    const client = new Client({ connectionString: adminUrl });
    await client.connect();
    return new OwnDatabase(adminUrl, client, remove);
  }

  /** Somebody who is this role: row-level security and grants hold for the address, also for roles that cannot log in. */
  urlAs(role: string): string {
    return `${this.adminUrl}?options=${encodeURIComponent(`-c role=${role}`)}`;
  }

  migrate(): Promise<string[]> {
    return runMigrations({ adminUrl: this.adminUrl, rolePasswords });
  }

  async query<Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, [...parameters])).rows;
  }

  async drop(): Promise<void> {
    await this.client.end();
    await this.remove();
  }
}

/** The database of the test run is what others are copied from and may have no connection: orders go elsewhere. */
async function order(server: string, sql: string): Promise<void> {
  const maintenance = new URL(server);
  maintenance.pathname = '/postgres';
  const client = new Client({ connectionString: maintenance.toString() });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
