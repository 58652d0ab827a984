import type { MigrationInterface, QueryRunner } from 'typeorm';

/** More time: what was given, and what was asked for and is not decided on. Instants within are ms since 1970. */
export class Extensions1763800000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE complaint
        ADD COLUMN extensions jsonb,
        ADD COLUMN extension_asked jsonb;
      ALTER TABLE party_task ADD COLUMN limit_extensions jsonb;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
