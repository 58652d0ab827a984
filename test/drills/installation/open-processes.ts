import type { Client } from 'pg';

/** Whatever is not over and so has a process of its own: one line each. */
const OPEN = `
  SELECT 'complaint/' || id AS id FROM complaint WHERE status <> 'closed'
  UNION ALL SELECT 'task/' || id FROM party_task WHERE settled_at IS NULL
  UNION ALL SELECT 'referral/' || id FROM referral WHERE returned_at IS NULL
  UNION ALL SELECT 'case/' || id FROM social_case WHERE status <> 'closed'`;

/** Workflow ids of everything that should have one. */
export async function openProcesses(admin: Client): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>(OPEN);
  return rows.map(({ id }) => id);
}
