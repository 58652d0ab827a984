import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From what each deadline was worked out, so that it can be explained. Rows armed before stay without. */
export class Basis1763800000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE deadline ADD COLUMN basis jsonb`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
