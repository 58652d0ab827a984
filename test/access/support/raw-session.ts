import { Client } from 'pg';
import type { ProcessRole } from '#persistence/roles';
import type { ApiWorld } from '../../api/support/api-world';

/** What `Tx.run` tells the database about who asks. */
export interface Context {
  readonly uid?: string;
  /** LIKE patterns, joined by commas. */
  readonly scopes?: string;
  readonly institution?: string;
  readonly system?: string;
}

/** Tables with data of complaints, and by which column they say of which complaint. */
export interface GuardedTable {
  readonly name: string;
  readonly complaintId: string;
}

/** Found in the schema, so that a new table is covered the day it is made. */
export async function guardedTables(admin: Client): Promise<readonly GuardedTable[]> {
  const { rows } = await admin.query<GuardedTable>(
    `SELECT c.oid::regclass::text AS name,
       CASE WHEN c.relname = 'complaint' THEN 'id' WHEN c.relname = 'demo_message' THEN '(SELECT m.complaint_id FROM message m WHERE m.id = message_id)'
         ELSE 'complaint_id' END AS "complaintId"
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('public', 'vault') AND (c.relname IN ('complaint', 'demo_message')
       OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'complaint_id' AND NOT a.attisdropped))
     ORDER BY 1`,
  );
  return rows;
}

/** SQL as a process of the product could send it, without anything the product itself would check. */
export class RawSession {
  private constructor(private readonly client: Client) {}

  static async open(world: ApiWorld, role: ProcessRole): Promise<RawSession> {
    const client = new Client({ connectionString: world.story.world.database.urlOf(role) });
    client.on('error', () => undefined);
    await client.connect();
    return new RawSession(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Whether this role may even try. */
  async mayRead(table: string): Promise<boolean> {
    const { rows } = await this.client.query<{ may: boolean }>(`SELECT has_table_privilege($1, 'SELECT') AS may`, [
      table,
    ]);
    return rows[0]?.may ?? false;
  }

  /** In a transaction that leaves nothing behind. @returns rows, how many were touched, or the SQLSTATE of a refusal. */
  async as<Row>(context: Context, sql: string): Promise<{ rows: Row[]; touched: number; refused?: string }> {
    const { uid = '', scopes = '', institution = '', system = '' } = context;
    await this.client.query('BEGIN');
    try {
      await this.client.query(
        `SELECT set_config('app.uid', $1, true), set_config('app.scopes', $2, true), set_config('app.institution', $3, true), set_config('app.system', $4, true)`,
        [uid, scopes, institution, system],
      );
      const { rows, rowCount } = await this.client.query(sql);
      return { rows: rows as Row[], touched: rowCount ?? 0 };
    } catch (error) {
      return { rows: [], touched: 0, refused: (error as { code?: string }).code };
    } finally {
      await this.client.query('ROLLBACK');
    }
  }

  async bare<Row>(sql: string): Promise<Row[]> {
    return (await this.client.query(sql)).rows as Row[];
  }
}
