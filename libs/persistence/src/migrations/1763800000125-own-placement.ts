import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever gives out seats gives herself none: by what she sits at she would read what an administrator may not. Restrictive, for
 * a deputy is written down with a leave too, under a policy of its own.
 */
export class OwnPlacement1763800000125 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['holding', 'deputy', 'duty_roster'])
      await runner.query(`
        CREATE POLICY not_oneself ON ${table} AS RESTRICTIVE FOR INSERT TO tuntas_api
          WITH CHECK (user_id <> (SELECT app.uid()) OR NOT (SELECT app.is_administrator()));
      `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
