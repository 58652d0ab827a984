import { Client } from 'pg';

export interface PostgresAddress {
  readonly user: string;
  readonly password: string;
  readonly port: number;
  readonly database: string;
}

export function postgresUrl({ user, password, port, database }: PostgresAddress): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** The same server and database for another role. */
export function urlForRole(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = password;
  return address.toString();
}

const CONNECT_MS = 3_000;

/** Undefined when the database answers, else why it does not. */
export async function databaseProblem(url: string): Promise<string | undefined> {
  const client = newClient(url);
  try {
    await client.connect();
    await client.query('select 1');
    return undefined;
  } catch (error) {
    return error instanceof AggregateError ? String(error.errors[0]) : String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function makeDatabase(adminUrl: string, name: string): Promise<void> {
  const client = newClient(adminUrl);
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (cause) {
    throw new Error(`make the database ${name}`, { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function newClient(url: string): Client {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS, query_timeout: CONNECT_MS });
  client.on('error', () => undefined); // a server that goes away while we look is an answer, not a crash
  return client;
}
