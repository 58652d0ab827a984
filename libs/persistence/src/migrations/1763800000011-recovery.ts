import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What finds a process that does not run, does not move on, or whose timers are late. */
export class Recovery1763800000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Rounds over what is open follow the id and pass over what has long been closed.
      CREATE INDEX complaint_open ON complaint (id) WHERE status <> 'closed';
      CREATE INDEX party_task_open ON party_task (id) WHERE settled_at IS NULL;

      -- One row for each task queue; real time, not business time.
      CREATE TABLE process_beat (
        task_queue text PRIMARY KEY,
        -- The last beat of the canary, and how late it was.
        beat_at timestamptz,
        late_ms integer,
        -- When a worker last compared what is open with what runs; the others leave it alone meanwhile.
        round_at timestamptz
      );

      CREATE TABLE stuck_process (
        id uuid PRIMARY KEY,
        stream text NOT NULL,
        stream_id uuid NOT NULL,
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        activity text NOT NULL,
        since timestamptz NOT NULL,
        attempts integer NOT NULL,
        freed_at timestamptz,
        -- The task of the duty manager; null: what is stuck is such a task itself.
        duty_task_id uuid
      );
      CREATE UNIQUE INDEX stuck_process_open ON stuck_process (stream, stream_id) WHERE freed_at IS NULL;
      CREATE INDEX stuck_process_complaint ON stuck_process (complaint_id) WHERE freed_at IS NULL;

      ALTER TABLE stuck_process ENABLE ROW LEVEL SECURITY;
      ALTER TABLE stuck_process FORCE ROW LEVEL SECURITY;
      CREATE POLICY with_complaint ON stuck_process FOR SELECT TO tuntas_api
        USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = stuck_process.complaint_id));
      CREATE POLICY system_actor ON stuck_process FOR ALL TO tuntas_worker
        USING ((SELECT app.system()) IS NOT NULL) WITH CHECK ((SELECT app.system()) IS NOT NULL);

      GRANT SELECT ON stuck_process, process_beat TO tuntas_api;
      GRANT SELECT, INSERT, UPDATE ON stuck_process, process_beat TO tuntas_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
