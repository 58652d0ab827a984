import { assertPlainRole, createDataSource } from '#persistence/data-source';
import { OWNER_ROLE, PROCESS_ROLES } from '#persistence/roles';
import { OwnDatabase, SETUP_MS } from './own-database';

/** Tables that belong to a complaint: `complaint`, what refers to it by column, and what refers to those. */
const OF_COMPLAINTS = `
  WITH RECURSIVE found(id) AS (
    SELECT a.attrelid FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p')
      JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname IN ('public', 'vault')
      WHERE a.attname = 'complaint_id' OR c.relname = 'complaint'
    UNION
    SELECT k.conrelid FROM pg_constraint k JOIN found ON found.id = k.confrelid WHERE k.contype = 'f'
  )
  SELECT c.oid::regclass::text AS name, c.relrowsecurity AND c.relforcerowsecurity AS is_guarded,
    EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid) AS has_policy
  FROM found JOIN pg_class c ON c.oid = found.id ORDER BY 1`;

/** Whatever a role owns here, of whichever kind. */
const OWNED = `
  SELECT r.rolname AS role, pg_describe_object(d.classid, d.objid, d.objsubid) AS object
  FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid
  WHERE d.refclassid = 'pg_authid'::regclass AND d.deptype = 'o' AND r.rolname = ANY ($1)`;

describe('database roles', () => {
  let database: OwnDatabase;

  beforeAll(async () => {
    database = await OwnDatabase.empty();
    await database.migrate();
  }, SETUP_MS);
  afterAll(() => database.drop());

  it('find row-level security enabled and forced on every table with complaint data', async () => {
    const tables = await database.query<{ name: string; is_guarded: boolean; has_policy: boolean }>(OF_COMPLAINTS);
    expect(tables.map((table) => table.name)).toEqual(expect.arrayContaining(['complaint', 'event', 'vault.person']));
    expect(tables.filter((table) => !table.is_guarded || !table.has_policy)).toEqual([]);
  });

  it('are no superusers, make nothing, bypass nothing, and are no members of the owner', async () => {
    const roles = await database.query(
      `SELECT rolname FROM pg_roles WHERE rolname = ANY ($1) AND NOT (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
         OR rolreplication OR pg_has_role(rolname, $2, 'MEMBER')) ORDER BY rolname`,
      [PROCESS_ROLES, OWNER_ROLE],
    );
    expect(roles.map((row) => row.rolname)).toEqual([...PROCESS_ROLES].sort());
  });

  it('own nothing; the tables belong to a role that cannot log in', async () => {
    expect(await database.query(OWNED, [PROCESS_ROLES])).toEqual([]);
    const owners = await database.query(
      `SELECT DISTINCT tableowner, rolcanlogin FROM pg_tables JOIN pg_roles ON rolname = tableowner WHERE schemaname IN ('public', 'vault')`,
    );
    expect(owners).toEqual([{ tableowner: OWNER_ROLE, rolcanlogin: false }]);
  });

  it('may neither change nor delete what happened', async () => {
    const rows = await database.query(
      `SELECT role, name, verb FROM unnest($1::text[]) AS role, unnest($2::text[]) AS name, unnest('{UPDATE,DELETE,TRUNCATE}'::text[]) AS verb
       WHERE has_table_privilege(role, name, verb)`,
      [PROCESS_ROLES, ['event', 'audit_entry']],
    );
    expect(rows).toEqual([]);
  });

  it('may put no table of their own before those that a function of the owner reads', async () => {
    const rows = await database.query(
      `SELECT role FROM unnest($1::text[]) AS role WHERE has_database_privilege(role, current_database(), 'TEMPORARY')`,
      [[OWNER_ROLE, ...PROCESS_ROLES]],
    );
    expect(rows).toEqual([]);
  });

  it.each(PROCESS_ROLES)('lets a process start as %s', async (role) => {
    await expect(startAs(role)).resolves.toBeUndefined();
  });

  it.each([
    ['postgres', /is a superuser/],
    [OWNER_ROLE, /owns table/],
  ])('refuses to start a process as %s', async (role, reason) => {
    await expect(startAs(role)).rejects.toThrow(reason);
  });

  async function startAs(role: string): Promise<void> {
    const source = createDataSource({ url: database.urlAs(role), poolSize: 1, applicationName: 'spec' });
    await source.initialize();
    try {
      await assertPlainRole(source);
    } finally {
      await source.destroy();
    }
  }
});
