import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the monitor counts by: which office a clock ran for, and indexes of what is open and what fell due. */
export class Monitor1763800000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who was asked when the clock began. The task moves on to the next office; the clock that ran out stays with its own.
      ALTER TABLE deadline ADD COLUMN institution_id uuid;
      -- The owner has no policy of its own here: without this it would see no row to fill.
      ALTER TABLE deadline NO FORCE ROW LEVEL SECURITY;
      UPDATE deadline d SET institution_id = (
        SELECT (e.data ->> 'institutionId')::uuid FROM event e
        WHERE e.stream_id = d.stream_id AND e.version <= d.armed_version AND e.data ? 'rung'
        ORDER BY e.version DESC LIMIT 1)
      WHERE d.stream = 'task' AND d.is_measured;
      ALTER TABLE deadline FORCE ROW LEVEL SECURITY;

      CREATE INDEX deadline_next ON deadline (complaint_id, due_at) WHERE is_measured AND stopped_at IS NULL;
      CREATE INDEX deadline_asked ON deadline (due_at) INCLUDE (complaint_id, stream_id, institution_id, stopped_at)
        WHERE is_measured AND stream = 'task';
      CREATE INDEX complaint_open_region ON complaint (region_code text_pattern_ops) WHERE status <> 'closed';
      CREATE INDEX complaint_target ON complaint (target_due_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
