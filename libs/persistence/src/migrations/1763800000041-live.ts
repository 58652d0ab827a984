import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has changed since somebody last looked, in an order in which nothing can turn up behind one's back. */
export class Live1763800000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of the transaction that wrote it. A reader who has seen everything below the oldest transaction still running has seen
      -- everything there will ever be below it; a sequence would let a late commit slip in behind.
      ALTER TABLE event ADD COLUMN tx_id bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint);
      CREATE INDEX event_tx ON event (tx_id);

      -- Whether there is anything to ask for, for a whole process at once: a number, and nothing about whom.
      CREATE POLICY live ON event FOR SELECT TO tuntas_owner USING (true);
      CREATE FUNCTION app.events_between(bigint, bigint, integer) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
        AS $$ SELECT count(*)::integer FROM (SELECT 1 FROM event WHERE tx_id >= $1 AND tx_id < $2 LIMIT $3) found $$;
      REVOKE ALL ON FUNCTION app.events_between(bigint, bigint, integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.events_between(bigint, bigint, integer) TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
