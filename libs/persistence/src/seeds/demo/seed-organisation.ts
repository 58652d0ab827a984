import type { Client } from 'pg';
import { institutionIdOf } from '../demo-ids';
import { insertRows } from '../insert-rows';
import { readGeography } from './geography';
import { demoOrganisation } from './organisation';
import { organisationRows } from './organisation-rows';

/** How many rows are new. */
export interface OrganisationReport {
  readonly institutions: number;
  readonly positions: number;
  readonly users: number;
}

/** Of the institutions added last: an installation without it gets whatever is missing. */
const NEWEST = 'uptdppa.3325';

const NOTHING: OrganisationReport = { institutions: 0, positions: 0, users: 0 };

/** Adds the demonstration organisation to the regions; once there it is left alone, whatever happened to it since. */
export async function seedOrganisation(client: Client, now: Date): Promise<OrganisationReport> {
  if (await isThere(client)) return NOTHING;
  const organisation = demoOrganisation(await readGeography(client), now);
  const added = new Map<string, number>();
  for (const [table, rows] of organisationRows(organisation)) added.set(table, await insertRows(client, table, rows));
  await client.query('ANALYZE institution, user_account, position, position_area, holding, duty_roster, leave, deputy');
  const count = (table: string): number => added.get(table) ?? 0;
  return { institutions: count('institution'), positions: count('position'), users: count('user_account') };
}

async function isThere(client: Client): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM institution WHERE id = $1', [institutionIdOf(NEWEST)]);
  return Boolean(rowCount);
}
