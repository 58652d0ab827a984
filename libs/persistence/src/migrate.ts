import { setTimeout } from 'node:timers/promises';
import { Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations';
import { OWNER_ROLE, PROCESS_ROLES } from './roles';
import type { ProcessRole } from './roles';

export interface MigrateOptions {
  /** A login that may create roles and becomes member of the owner role. */
  readonly adminUrl: string;
  readonly rolePasswords: Readonly<Record<ProcessRole, string>>;
  readonly log?: (line: string) => void;
}

/** Any number: one migration at a time, whoever starts it. */
const MIGRATION_LOCK = 7_202_611;

/**
 * Creates the database roles and brings the schema to its newest version. Safe to run at once from several places and
 * as often as wanted.
 * @returns the names of the migrations applied now.
 */
export async function runMigrations({ adminUrl, rolePasswords, log = () => {} }: MigrateOptions): Promise<string[]> {
  const admin = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await despiteOthers(() => createRoles(admin, rolePasswords));
    await prepareDatabase(admin);
    return await migrateAsOwner(adminUrl, log);
  } finally {
    await admin.end();
  }
}

/** `tuple concurrently updated`, `unique_violation`, `duplicate_object`: two of them wrote the same role. */
const MET = new Set(['XX000', '23505', '42710']);
const ATTEMPTS = 20;

/** Roles belong to the whole server and the lock to this database: the migration of another database may be at them too. */
async function despiteOthers(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof DatabaseError) || !MET.has(error.code ?? '')) throw error;
      await setTimeout(Math.random() * 50 * attempt);
    }
  }
}

async function createRoles(admin: Client, passwords: Readonly<Record<ProcessRole, string>>): Promise<void> {
  await createRole(admin, OWNER_ROLE, 'NOLOGIN');
  await admin.query(`GRANT ${OWNER_ROLE} TO CURRENT_USER`);
  for (const role of PROCESS_ROLES) await createRole(admin, role, `LOGIN PASSWORD ${escapeLiteral(passwords[role])}`);
}

/** What a role may never do is settled when it is made; only a superuser could settle it again. */
async function createRole(admin: Client, role: string, login: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const name = escapeIdentifier(role);
  if (rowCount) await admin.query(`ALTER ROLE ${name} ${login}`);
  else await admin.query(`CREATE ROLE ${name} NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS ${login}`);
}

/** The owner role may create schemas here; the processes get limits that keep one bad query from holding all others. */
async function prepareDatabase(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>('SELECT current_database() AS name');
  const database = escapeIdentifier(rows[0]?.name ?? '');
  // Whoever may make temporary tables puts them before those that a function of the owner reads.
  await admin.query(`REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC`);
  await admin.query(`GRANT CREATE, CONNECT ON DATABASE ${database} TO ${OWNER_ROLE}`);
  await admin.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${OWNER_ROLE}`);
  for (const role of PROCESS_ROLES) {
    await admin.query(`GRANT CONNECT ON DATABASE ${database} TO ${role}`);
    await admin.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    const statementTimeout = role === 'tuntas_api' ? '5s' : '60s';
    await admin.query(`ALTER ROLE ${role} IN DATABASE ${database} SET statement_timeout = '${statementTimeout}'`);
    await admin.query(`ALTER ROLE ${role} IN DATABASE ${database} SET lock_timeout = '2s'`);
    await admin.query(`ALTER ROLE ${role} IN DATABASE ${database} SET idle_in_transaction_session_timeout = '15s'`);
    await admin.query(`ALTER ROLE ${role} IN DATABASE ${database} SET jit = off`);
  }
}

async function migrateAsOwner(url: string, log: (line: string) => void): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    entities: [],
    extra: { max: 1, options: `-c role=${OWNER_ROLE}` },
  });
  await source.initialize();
  try {
    const applied = await source.runMigrations({ transaction: 'each' });
    for (const migration of applied) log(`migrated ${migration.name}`);
    return applied.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
