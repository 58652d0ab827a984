import { types } from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';

export interface DatabaseOptions {
  readonly url: string;
  /** Most connections this process opens. */
  readonly poolSize: number;
  readonly applicationName: string;
}

/** A date is a plain date: without a zone it must not become an instant. */
types.setTypeParser(types.builtins.DATE, (text) => text);

/** A connection pool whose every wait is bounded: a silent network must not hang a request (ms). */
export const createDataSource = ({ url, poolSize, applicationName }: DatabaseOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    synchronize: false,
    applicationName,
    poolSize,
    connectTimeoutMS: 2_000,
    extra: { query_timeout: 30_000, keepAlive: true, keepAliveInitialDelayMillis: 5_000, idleTimeoutMillis: 30_000 },
  });

/** Where everything is just starting, a connection may take longer than a request would wait for one (real ms). */
const START_PATIENCE_MS = 10_000;
const TIMED_OUT = 'Connection terminated due to connection timeout';

/**
 * The pool of a process that starts, with its role looked at. What is refused is refused at once.
 * @throws when PostgreSQL refuses, or has not answered for long.
 */
export async function openDataSource(options: DatabaseOptions): Promise<DataSource> {
  const source = createDataSource(options);
  const until = performance.now() + START_PATIENCE_MS;
  while (!source.isInitialized)
    await source.initialize().catch((error: unknown) => {
      const isSlow = error instanceof Error && error.message === TIMED_OUT;
      if (!isSlow || performance.now() > until) throw error;
    });
  await assertPlainRole(source);
  return source;
}

/** True when the database answers. */
export const isReachable = (source: DataSource): Promise<boolean> =>
  source.query('SELECT 1').then(
    () => true,
    () => false,
  );

/**
 * Refuses a connection that would make row-level security meaningless.
 * @throws when the role is a superuser, may bypass row-level security, or owns (directly or by membership) a table.
 */
export async function assertPlainRole(source: DataSource): Promise<void> {
  const rows: { role: string; reason: string }[] = await source.query(`
    SELECT current_user AS role, reason FROM (
      SELECT 'is a superuser' AS reason FROM pg_roles WHERE rolname = current_user AND rolsuper
      UNION ALL SELECT 'has BYPASSRLS' FROM pg_roles WHERE rolname = current_user AND rolbypassrls
      UNION ALL SELECT 'owns table ' || n.nspname || '.' || c.relname || ' or is a member of its owner'
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r','p') AND n.nspname IN ('public','vault') AND pg_has_role(current_user, c.relowner, 'MEMBER')
    ) AS found LIMIT 1`);
  const [bad] = rows;
  if (bad) {
    throw new Error(
      `database role ${bad.role} ${bad.reason}: row-level security would not hold. Give this process its own role in DATABASE_URL (tuntas_api, tuntas_worker, …).`,
    );
  }
}
