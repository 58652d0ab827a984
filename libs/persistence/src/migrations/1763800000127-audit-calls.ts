import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A call belongs to the complaint that came of it: what was done in it is not found in the audit where the complaint is not. */
export class AuditCalls1763800000127 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The newest first, below the id of the page before. What is NULL is not asked for. Of an integrity matter nothing is shown,
      -- nor of a complaint from which the asker is kept away: the complaint of an entry is its own, or that of the task, referral,
      -- case or call it is about.
      CREATE OR REPLACE FUNCTION app.search_audit(actor uuid, subject uuid, act text, since timestamptz, until timestamptz, below bigint, most integer)
        RETURNS TABLE (id bigint, at timestamptz, recorded_at timestamptz, actor_id uuid, actor_kind text, action text, complaint_id uuid, subject_id uuid, trace_id text, detail jsonb)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT a.id, a.at, a.recorded_at, a.actor_id, a.actor_kind, a.action, a.complaint_id, a.subject_id, a.trace_id, a.detail
        FROM audit_entry a
        LEFT JOIN LATERAL (SELECT coalesce(a.complaint_id,
          (SELECT t.complaint_id FROM party_task t WHERE t.id = a.subject_id), (SELECT c.id FROM complaint c WHERE c.id = a.subject_id),
          (SELECT r.complaint_id FROM referral r WHERE r.id = a.subject_id), (SELECT s.complaint_id FROM social_case s WHERE s.id = a.subject_id),
          (SELECT k.complaint_id FROM call k WHERE k.id = a.subject_id)) AS of) found ON true
        WHERE (SELECT app.is_administrator())
          AND (actor IS NULL OR a.actor_id = actor) AND (subject IS NULL OR a.subject_id = subject OR a.complaint_id = subject)
          AND (act IS NULL OR a.action = act) AND (since IS NULL OR a.at >= since) AND (until IS NULL OR a.at < until)
          AND (below IS NULL OR a.id < below) AND (found.of IS NULL OR app.is_countable(found.of))
        ORDER BY a.id DESC LIMIT most
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
