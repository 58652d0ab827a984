import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files in the background as whoever keeps the installation running sees them: how many, how old, which were given up. */
export class ExportWork1763800000133 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Given up then. It grows when a file is to be tried again: attempts are never counted anew, for the pieces of a writer that is
      -- late are told from those of the next by their number.
      ALTER TABLE export_job ADD COLUMN most_attempts integer NOT NULL DEFAULT 5;
      CREATE INDEX export_job_unfinished ON export_job (user_id) WHERE state IN ('queued','running');

      -- Whoever ends a file whose owner may not have it any more takes away what was written of it.
      CREATE POLICY found_to_remove ON export_part FOR SELECT TO tuntas_api USING ((SELECT app.system()) = 'process');
      CREATE POLICY remove ON export_part FOR DELETE TO tuntas_api USING ((SELECT app.system()) = 'process');

      CREATE POLICY operations ON export_job FOR SELECT TO tuntas_owner USING (true);
      CREATE POLICY operations_change ON export_job FOR UPDATE TO tuntas_owner USING (true) WITH CHECK (true);

      -- @returns NULL for whoever is no administrator. Ages in real seconds since it was asked for; what it was asked for stays its
      -- owner's. 'left': nobody has worked on it for that long. 'refused': its owner had lost her right to the list.
      CREATE FUNCTION app.export_work(silent_seconds integer) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT CASE WHEN app.is_administrator() THEN (
          WITH job AS (
            SELECT j.id, j.state, j.state IN ('queued','running') AS is_open, j.attempts >= j.most_attempts AS is_last,
              j.seen_at < clock_timestamp() - make_interval(secs => silent_seconds) AS is_silent,
              floor(extract(epoch FROM clock_timestamp() - j.requested_at))::integer AS age
            FROM export_job j WHERE j.state <> 'ready' AND j.expires_at > clock_timestamp()
          ), going AS (SELECT * FROM job WHERE is_open AND NOT (is_silent AND is_last))
          SELECT jsonb_build_object(
            'waiting', (SELECT count(*) FROM going WHERE state = 'queued'),
            'running', (SELECT count(*) FROM going WHERE state = 'running'),
            'left', (SELECT count(*) FROM going WHERE is_silent),
            'oldestSeconds', (SELECT coalesce(max(age), 0) FROM going),
            'refused', (SELECT count(*) FROM job WHERE state = 'failed'),
            'failed', (SELECT coalesce(jsonb_agg(jsonb_build_object('exportId', f.id, 'waitingSeconds', f.age) ORDER BY f.age DESC), '[]') FROM (
              SELECT id, age FROM job WHERE is_open AND is_silent AND is_last ORDER BY age DESC LIMIT 50) f))
        ) END
      $$;
      REVOKE ALL ON FUNCTION app.export_work(integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.export_work(integer) TO tuntas_api;

      -- What nobody has worked on for that long waits for its turn again; what was given up is tried as often once more.
      -- @returns what has to be queued, for an administrator.
      CREATE FUNCTION app.retry_exports(silent_seconds integer, more integer) RETURNS TABLE (id uuid, attempts integer) LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
        UPDATE export_job j SET state = 'queued', seen_at = clock_timestamp(), rows_done = 0,
          most_attempts = CASE WHEN j.attempts >= j.most_attempts THEN j.attempts + more ELSE j.most_attempts END
        WHERE (SELECT app.is_administrator()) AND j.id IN (
          SELECT o.id FROM export_job o
          WHERE o.state IN ('queued','running') AND o.expires_at > clock_timestamp()
            AND o.seen_at < clock_timestamp() - make_interval(secs => silent_seconds)
          ORDER BY o.requested_at LIMIT 1000 FOR UPDATE)
        RETURNING j.id, j.attempts
      $$;
      REVOKE ALL ON FUNCTION app.retry_exports(integer, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.retry_exports(integer, integer) TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
