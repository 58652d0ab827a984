import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The next clock of every open complaint is read from the index alone. */
export class NextClock1763800000124 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX deadline_next;
      CREATE INDEX deadline_next ON deadline (complaint_id, due_at) INCLUDE (zone, stream) WHERE is_measured AND stopped_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
