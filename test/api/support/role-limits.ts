import { testRun } from '../../setup/test-run';
import type { ApiWorld } from './api-world';

/**
 * A copied database lacks what was set for its roles: lock, statement and idle time-outs. Gives this world those of the
 * database it was copied from, and an api whose connections know them.
 */
export async function limitRoles(world: ApiWorld): Promise<void> {
  const template = new URL(testRun().postgresAdminUrl).pathname.slice(1);
  const { rows } = await world.admin.query<{ order: string }>(
    `SELECT format('ALTER ROLE %I IN DATABASE %I SET %s = %L', r.rolname, current_database(), split_part(one, '=', 1), split_part(one, '=', 2)) AS order
     FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase JOIN pg_roles r ON r.oid = s.setrole, unnest(s.setconfig) AS one
     WHERE d.datname = $1`,
    [template],
  );
  if (rows.length === 0) throw new Error(`limit the roles: ${template} sets nothing for them`);
  for (const { order } of rows) await world.admin.query(order);
  await world.story.world.stop('api');
  await world.story.world.start('api');
}
