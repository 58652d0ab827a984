import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reporter who has shown the code of her complaint sees that one and no other; guesses are counted. */
export class Citizen1763800000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.citizen() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.citizen', true), '')::uuid $$;

      CREATE POLICY citizen ON complaint FOR SELECT TO tuntas_api USING (id = (SELECT app.citizen()));
      CREATE POLICY citizen_change ON complaint FOR UPDATE TO tuntas_api USING (id = (SELECT app.citizen()))
        WITH CHECK (id = (SELECT app.citizen()));
      -- Whatever else would let a reporter see a complaint, it has to be hers: all of them share one id.
      CREATE POLICY citizen_only ON complaint AS RESTRICTIVE FOR ALL TO tuntas_api
        USING ((SELECT app.citizen()) IS NULL OR id = (SELECT app.citizen()))
        WITH CHECK ((SELECT app.citizen()) IS NULL OR id = (SELECT app.citizen()));
    `);
    await runner.query(`
      CREATE POLICY track ON vault.tracking_code FOR SELECT TO tuntas_owner USING (true);

      -- Both are looked for, whether there is the one or not: an unknown number costs as much as a wrong code.
      CREATE FUNCTION app.find_tracked(code bytea, asked text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT found.by_code FROM (
          SELECT (SELECT t.complaint_id FROM vault.tracking_code t WHERE t.code_index = code) AS by_code,
            (SELECT c.id FROM complaint c WHERE c.number = asked) AS by_number
        ) found WHERE found.by_code = found.by_number
      $$;
      REVOKE ALL ON FUNCTION app.find_tracked(bytea, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.find_tracked(bytea, text) TO tuntas_api;

      -- How often something was tried in the window that began then (real time). The key is a keyed hash: no addresses here.
      CREATE TABLE attempt_count (
        key bytea PRIMARY KEY,
        window_start timestamptz NOT NULL,
        attempts integer NOT NULL
      );
      CREATE INDEX attempt_count_window ON attempt_count (window_start);
      GRANT SELECT, INSERT, UPDATE, DELETE ON attempt_count TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
