import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that take longer than a request: who asked for what, how far it is, and what has been written so far. */
export class Exports1763800000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const TABLES = `
  CREATE TABLE export_job (
    id uuid PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES user_account(id),
    filter jsonb NOT NULL,
    format text NOT NULL CHECK (format IN ('csv','xlsx')),
    language text NOT NULL CHECK (language IN ('id','en')),
    state text NOT NULL CHECK (state IN ('queued','running','ready','failed')),
    -- How often it was begun: more than once when whoever wrote it died half-way.
    attempts integer NOT NULL DEFAULT 0,
    rows_total integer,
    rows_done integer NOT NULL DEFAULT 0,
    -- Of the snapshot the file is made of; business time. All else is real time.
    as_of timestamptz,
    requested_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX export_job_expiry ON export_job (expires_at);

  CREATE TABLE export_part (
    export_id uuid NOT NULL REFERENCES export_job(id) ON DELETE CASCADE,
    attempt integer NOT NULL,
    place integer NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (export_id, attempt, place)
  );
`;

/** A file is its owner's; whoever writes it does so with her eyes. Only whether and for whom there is work is told to the system. */
const POLICIES = `
  ALTER TABLE export_job ENABLE ROW LEVEL SECURITY;
  ALTER TABLE export_job FORCE ROW LEVEL SECURITY;
  CREATE POLICY own ON export_job FOR ALL TO tuntas_api USING (user_id = (SELECT app.uid())) WITH CHECK (user_id = (SELECT app.uid()));
  CREATE POLICY begin ON export_job FOR ALL TO tuntas_api USING ((SELECT app.system()) = 'process') WITH CHECK ((SELECT app.system()) = 'process');
  GRANT SELECT, INSERT, UPDATE, DELETE ON export_job TO tuntas_api;

  ALTER TABLE export_part ENABLE ROW LEVEL SECURITY;
  ALTER TABLE export_part FORCE ROW LEVEL SECURITY;
  CREATE POLICY own ON export_part FOR ALL TO tuntas_api
    USING (EXISTS (SELECT 1 FROM export_job j WHERE j.id = export_part.export_id AND j.user_id = (SELECT app.uid())))
    WITH CHECK (EXISTS (SELECT 1 FROM export_job j WHERE j.id = export_part.export_id AND j.user_id = (SELECT app.uid())));
  GRANT SELECT, INSERT, DELETE ON export_part TO tuntas_api;
`;
