import type { Client } from 'pg';
import type { ProcessRole } from '#persistence/roles';

/** A session is the one thing that may come and go without a command. */
const TRANSIENT = 'session';

/** Tables this role may write to, or all when none is given. */
async function tablesOf(admin: Client, writableBy?: ProcessRole): Promise<readonly string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('public', 'vault') AND c.relname <> $1
       AND ($2::text IS NULL OR has_table_privilege($2, c.oid, 'INSERT, UPDATE, DELETE')) ORDER BY 1`,
    [TRANSIENT, writableBy ?? null],
  );
  return rows.map(({ name }) => name);
}

/**
 * Tells whether anything was stored, changed or removed: the number of rows of each table, and the newest transaction that
 * wrote one of them.
 */
export async function storedIn(admin: Client, writableBy?: ProcessRole): Promise<() => Promise<string>> {
  const counts = (await tablesOf(admin, writableBy)).map(
    (name) => `SELECT '${name}' AS name, count(*) AS rows, max(xmin::text::bigint) AS newest FROM ${name}`,
  );
  const statement = `SELECT string_agg(name || ' ' || rows || ' ' || coalesce(newest, 0), E'\\n') AS state FROM (${counts.join(' UNION ALL ')}) AS t`;
  return async () => (await admin.query<{ state: string }>(statement)).rows[0]?.state ?? '';
}
