import { escapeIdentifier } from 'pg';
import type { Client } from 'pg';

export type SeedTable =
  | 'institution'
  | 'user_account'
  | 'position'
  | 'position_area'
  | 'holding'
  | 'leave'
  | 'deputy'
  | 'duty_roster'
  | 'vault.user_name';

/** Inserts rows spelled like their table, in one statement; what is there already stays as it is. @returns how many are new. */
export async function insertRows(client: Client, table: SeedTable, rows: readonly object[]): Promise<number> {
  // Quoted, because `position` is a word of SQL too.
  const name = table.split('.').map(escapeIdentifier).join('.');
  const sql = `INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb) ON CONFLICT DO NOTHING`;
  const { rowCount } = await client.query(sql, [JSON.stringify(rows)]);
  return rowCount ?? 0;
}
