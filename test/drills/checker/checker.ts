import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, QueryResult } from 'pg';
import type { JournalEntry } from '../load/journal';

const KINDS = ['lost', 'doubled', 'withoutEffect', 'untrue'] as const;

export interface Finding {
  readonly kind: (typeof KINDS)[number];
  readonly what: string;
}

export interface Evidence {
  /** What the clients were told. */
  readonly journal: readonly JournalEntry[];
  /** What Temporal says that it runs. */
  readonly runningWorkflows: readonly string[];
  /** Business time of the recount. */
  readonly at: Date;
}

const SQL = readFileSync(join(__dirname, 'checker.sql'), 'utf8');

const EVIDENCE = `
  DROP TABLE IF EXISTS pg_temp.journal, pg_temp.running_workflow, pg_temp.recount, pg_temp.command_event, pg_temp.clock_event CASCADE;
  DROP VIEW IF EXISTS pg_temp.aggregate, pg_temp.seating, pg_temp.obliged, pg_temp.telling, pg_temp.effect, pg_temp.effect_time CASCADE;
  CREATE TEMP TABLE journal (key text, kind text, outcome text, stream text, actor_id uuid, id uuid, number text, sent_version integer, version integer, mark text);
  CREATE TEMP TABLE running_workflow (id text PRIMARY KEY);
  CREATE TEMP TABLE recount (at timestamptz);`;

const JOURNAL = `INSERT INTO journal SELECT key, kind, outcome, stream, "actorId", id, number, "sentVersion", version, mark FROM jsonb_to_recordset($1::jsonb)
  AS j(key text, kind text, outcome text, stream text, "actorId" uuid, id uuid, number text, "sentVersion" integer, version integer, mark text)`;

/** Recounts everything, in SQL. Leaves nothing behind but temporary tables. */
export async function recount(admin: Client, { journal, runningWorkflows, at }: Evidence): Promise<Finding[]> {
  await admin.query(EVIDENCE);
  await admin.query(JOURNAL, [JSON.stringify(journal)]);
  await admin.query('INSERT INTO running_workflow SELECT DISTINCT unnest($1::text[])', [runningWorkflows]);
  await admin.query('INSERT INTO recount VALUES ($1)', [at]);
  const results = (await admin.query(SQL)) as unknown as QueryResult<Finding>[];
  return results.at(-1)?.rows ?? [];
}

export const countOf = (findings: readonly Finding[], kind: Finding['kind']): number =>
  findings.filter((finding) => finding.kind === kind).length;
