import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clocks that stand still, limits of parties, and the norm that ends first. Instants within a pause are ms since 1970. */
export class Pauses1763800000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE party_task
        ADD COLUMN pause jsonb,
        ADD COLUMN pauses jsonb,
        ADD COLUMN limit_started_at timestamptz,
        ADD COLUMN limit_due_at timestamptz,
        ADD COLUMN limit_missed_at timestamptz;
      ALTER TABLE complaint
        ADD COLUMN ceiling_norm text,
        ADD COLUMN target_paused_at timestamptz,
        ADD COLUMN target_pause_until timestamptz,
        ADD COLUMN target_pauses jsonb;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
