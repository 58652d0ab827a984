import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose time a closed complaint used, reckoned once from its events so that the monitor can add it up. */
export class ReckonedTime1763800000123 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reckoned_time (
        complaint_id uuid PRIMARY KEY REFERENCES complaint(id),
        -- Of the closing it was reckoned for: reopened and closed again, it is reckoned anew.
        closed_at timestamptz NOT NULL,
        age_ms bigint NOT NULL,
        together_ms bigint NOT NULL,
        used jsonb NOT NULL
      );
      CREATE INDEX reckoned_time_closed ON reckoned_time (closed_at);
      CREATE INDEX complaint_closed ON complaint (closed_at, id) WHERE status = 'closed';
      ALTER TABLE reckoned_time ENABLE ROW LEVEL SECURITY;
      ALTER TABLE reckoned_time FORCE ROW LEVEL SECURITY;
      CREATE POLICY with_complaint ON reckoned_time FOR SELECT TO tuntas_api USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = reckoned_time.complaint_id));
      CREATE POLICY system_actor ON reckoned_time FOR ALL TO tuntas_worker USING ((SELECT app.system()) IS NOT NULL) WITH CHECK ((SELECT app.system()) IS NOT NULL);
      CREATE POLICY monitor ON reckoned_time FOR SELECT TO tuntas_owner USING (true);
      GRANT SELECT ON reckoned_time TO tuntas_api;
      GRANT SELECT, INSERT, UPDATE ON reckoned_time TO tuntas_worker;
      CREATE VIEW app.monitor_time AS
        SELECT r.complaint_id, r.closed_at, r.age_ms, r.together_ms, r.used FROM reckoned_time r WHERE (SELECT app.uid()) IS NOT NULL;
      GRANT SELECT ON app.monitor_time TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
