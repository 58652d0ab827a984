import { DataSource } from 'typeorm';
import { ENTITIES } from '#persistence/entities/index';
import { runMigrations } from '#persistence/migrate';
import { MIGRATIONS } from '#persistence/migrations/index';
import { OWNER_ROLE, PROCESS_ROLES } from '#persistence/roles';
import { rolePasswords } from '#testing/world/database';
import { OwnDatabase, SETUP_MS } from './own-database';

/** `schema.table.column` → `type`, `, null` when it may be, `, key` when it belongs to the primary key. */
type Schema = Readonly<Record<string, string>>;

const COLUMNS = `
  SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name,
    format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN '' ELSE ', null' END
      || CASE WHEN a.attnum = ANY (k.conkey) THEN ', key' ELSE '' END AS shape
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('public', 'vault', 'app')
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
  WHERE c.relkind IN ('r', 'p', 'm') AND c.relname <> 'migrations'`;

async function tablesOf(database: OwnDatabase): Promise<Schema> {
  const rows = await database.query<{ name: string; shape: string }>(COLUMNS);
  return Object.fromEntries(rows.map((row) => [row.name, row.shape]));
}

async function entitiesOf(database: OwnDatabase): Promise<Schema> {
  const source = await new DataSource({ type: 'postgres', url: database.adminUrl, entities: ENTITIES }).initialize();
  try {
    const columns = source.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => {
        const type = `${source.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`;
        const shape = `${type}${column.isNullable ? ', null' : ''}${column.isPrimary ? ', key' : ''}`;
        return [`${entity.schema ?? 'public'}.${entity.tableName}.${column.databaseName}`, shape] as const;
      }),
    );
    return Object.fromEntries(columns);
  } finally {
    await source.destroy();
  }
}

describe('migrations', () => {
  let database: OwnDatabase;
  const all = MIGRATIONS.map((migration) => migration.name);

  beforeEach(async () => {
    database = await OwnDatabase.empty();
  }, SETUP_MS);
  afterEach(() => database.drop());

  it('make the tables that the entities describe, and no others', async () => {
    expect(await database.migrate()).toEqual(all);
    const tables = await tablesOf(database);
    expect(Object.keys(tables).length).toBeGreaterThan(100);
    expect(await entitiesOf(database)).toEqual(tables);
  });

  it('make these views, and no others', async () => {
    await database.migrate();
    const rows = await database.query<{ name: string; owner: string }>(
      `SELECT schemaname || '.' || viewname AS name, viewowner AS owner FROM pg_views WHERE schemaname IN ('public', 'vault', 'app') ORDER BY 1`,
    );
    const names = ['app.countable_complaint', 'app.monitor_clock', 'app.monitor_task', 'app.monitor_time'];
    expect(rows).toEqual(names.map((name) => ({ name, owner: OWNER_ROLE })));
  });

  it('change nothing when run again', async () => {
    await database.migrate();
    const before = await tablesOf(database);
    expect(await database.migrate()).toEqual([]);
    expect(await tablesOf(database)).toEqual(before);
  });

  it('are applied once when two start at the same time', async () => {
    const applied = await Promise.all([database.migrate(), database.migrate()]);
    expect(applied.flat()).toEqual(all);
  });

  it('may run in two databases of one server at the same time', async () => {
    const other = await OwnDatabase.empty();
    try {
      expect(await Promise.all([database.migrate(), other.migrate()])).toEqual([all, all]);
    } finally {
      await other.drop();
    }
  });

  it('may be run again and again by an administrator who is no superuser, as in a managed database', async () => {
    const name = new URL(database.adminUrl).pathname.slice(1);
    const admin = `${name}_admin`;
    await database.query(`CREATE ROLE ${admin} LOGIN PASSWORD 'only-in-tests' CREATEROLE`);
    await database.query(`ALTER DATABASE ${name} OWNER TO ${admin}`);
    // The server knows the roles already: whoever made them may administer them.
    for (const role of [OWNER_ROLE, ...PROCESS_ROLES]) {
      await database.query(`GRANT ${role} TO ${admin} WITH ADMIN TRUE, INHERIT FALSE, SET TRUE`);
    }
    const url = new URL(database.adminUrl);
    url.username = admin;
    url.password = 'only-in-tests';
    try {
      expect(await runMigrations({ adminUrl: url.toString(), rolePasswords })).toEqual(all);
      expect(await runMigrations({ adminUrl: url.toString(), rolePasswords })).toEqual([]);
    } finally {
      await database.query(`ALTER DATABASE ${name} OWNER TO CURRENT_USER`);
      await database.query(`DROP OWNED BY ${admin} CASCADE`);
      await database.query(`DROP ROLE ${admin}`);
    }
  });
});
