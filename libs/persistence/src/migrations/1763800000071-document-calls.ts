import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents that have to be asked for by telephone are a promised call like any other, made by whoever asked for them and
 * in no call. It is open as long as the task awaits what was asked for then: that is read from the task, and so needs no
 * second change where the documents come in or the task ends.
 */
export class DocumentCalls1763800000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE vault.call_back
        ALTER COLUMN call_id DROP NOT NULL,
        -- She may have given none, or none that may be called.
        ALTER COLUMN phone_cipher DROP NOT NULL,
        ADD COLUMN task_id uuid REFERENCES party_task(id),
        ADD COLUMN asked_at timestamptz,
        ADD CONSTRAINT call_back_origin CHECK ((call_id IS NULL) = (task_id IS NOT NULL)),
        ADD CONSTRAINT call_back_phone CHECK (phone_cipher IS NOT NULL OR task_id IS NOT NULL),
        ADD CONSTRAINT call_back_asked CHECK ((task_id IS NULL) = (asked_at IS NULL));
      CREATE UNIQUE INDEX call_back_task ON vault.call_back (task_id, asked_at) WHERE status = 'open';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
