import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Open tasks at a position are found without looking at every open one: whose they are has had its index from the beginning. */
export class TasksAtPositions1763800000134 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX party_task_position ON party_task (position_id) WHERE settled_at IS NULL');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
