import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what, to be looked up by an administrator; what he may not know of is not there for him either. */
export class AuditSearch1763800000113 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY audit ON audit_entry FOR SELECT TO tuntas_owner USING (true);
      CREATE INDEX audit_actor ON audit_entry (actor_id, id);
      CREATE INDEX audit_subject ON audit_entry (subject_id, id) WHERE subject_id IS NOT NULL;
      CREATE INDEX audit_action ON audit_entry (action, id);

      -- The newest first, below the id of the page before. What is NULL is not asked for. Of an integrity matter nothing is shown,
      -- nor of a complaint from which the asker is kept away: the complaint of an entry is its own, or that of the task, referral,
      -- case or call it is about.
      CREATE FUNCTION app.search_audit(actor uuid, subject uuid, act text, since timestamptz, until timestamptz, below bigint, most integer)
        RETURNS TABLE (id bigint, at timestamptz, recorded_at timestamptz, actor_id uuid, actor_kind text, action text, complaint_id uuid, subject_id uuid, trace_id text, detail jsonb)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT a.id, a.at, a.recorded_at, a.actor_id, a.actor_kind, a.action, a.complaint_id, a.subject_id, a.trace_id, a.detail
        FROM audit_entry a
        LEFT JOIN LATERAL (SELECT coalesce(a.complaint_id,
          (SELECT t.complaint_id FROM party_task t WHERE t.id = a.subject_id), (SELECT c.id FROM complaint c WHERE c.id = a.subject_id),
          (SELECT r.complaint_id FROM referral r WHERE r.id = a.subject_id), (SELECT s.complaint_id FROM social_case s WHERE s.id = a.subject_id)) AS of) found ON true
        WHERE (SELECT app.is_administrator())
          AND (actor IS NULL OR a.actor_id = actor) AND (subject IS NULL OR a.subject_id = subject OR a.complaint_id = subject)
          AND (act IS NULL OR a.action = act) AND (since IS NULL OR a.at >= since) AND (until IS NULL OR a.at < until)
          AND (below IS NULL OR a.id < below) AND (found.of IS NULL OR app.is_countable(found.of))
        ORDER BY a.id DESC LIMIT most
      $$;
      REVOKE ALL ON FUNCTION app.search_audit(uuid, uuid, text, timestamptz, timestamptz, bigint, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.search_audit(uuid, uuid, text, timestamptz, timestamptz, bigint, integer) TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
