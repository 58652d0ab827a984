import { Client } from 'pg';
import { OWNER_ROLE } from '../roles';

/** Any number: one seeding at a time, whoever starts it. */
const SEED_LOCK = 7_202_621;

/** Runs `work` as the owner of the schema in one transaction, one caller at a time: all of it is there, or nothing. */
export async function inOwnerTransaction<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  // A server that goes away is told by the query that needed it, not by an uncaught event.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL ROLE ${OWNER_ROLE}`);
    await client.query('SELECT pg_advisory_xact_lock($1)', [SEED_LOCK]);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } finally {
    // Without a COMMIT the server rolls back when the connection ends.
    await client.end();
  }
}
