import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { QueryResultRow } from 'pg';
import { runMigrations } from '#persistence/migrate';
import { PROCESS_ROLES } from '#persistence/roles';
import type { ProcessRole } from '#persistence/roles';
import { testRun } from '../setup/test-run';

/** A database of one spec's own, on the server of the test run. */
export interface OwnDatabase {
  /** The superuser's address. */
  readonly adminUrl: string;
  /** Somebody who is a process role here: row-level security and grants hold for this address. */
  urlAs(role: string): string;
  migrate(): Promise<string[]>;
  query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

/** Roles belong to the whole server: every spec of a run has to give them the same passwords. */
const passwords = (): Record<ProcessRole, string> => {
  const { password } = new URL(testRun().postgresAdminUrl);
  return Object.fromEntries(PROCESS_ROLES.map((role) => [role, password])) as Record<ProcessRole, string>;
};

/** Makes an empty database. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const server = testRun().postgresAdminUrl;
  const name = `spec_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const adminUrl = url.toString();
  await once(server, (client) => client.query(`CREATE DATABASE ${name}`));
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  return {
    adminUrl,
    urlAs: (role) => `${adminUrl}?options=${encodeURIComponent(`-c role=${role}`)}`,
    migrate: () => runMigrations({ adminUrl, rolePasswords: passwords() }),
    query: async <Row extends QueryResultRow>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query<Row>(sql, [...parameters])).rows,
    drop: async () => {
      await client.end();
      await once(server, (other) => other.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

async function once(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
