import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A one-time code, and what it is exchanged for, are good for the person it was sent to and nobody else. */
export class WhoseCode1763800000129 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Empty on codes from before: whose they were is not known, so they prove nothing any more.
      ALTER TABLE answer_code ADD COLUMN user_id uuid REFERENCES user_account(id);

      -- Everybody asks in her own name only, and no code ever becomes somebody else's.
      DROP POLICY new_row ON answer_code;
      CREATE POLICY new_row ON answer_code FOR INSERT TO tuntas_api WITH CHECK (user_id = (SELECT app.uid()));
      REVOKE UPDATE ON answer_code FROM tuntas_api;
      GRANT UPDATE (attempts, confirmed_at, proof_hash, proof_until) ON answer_code TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
