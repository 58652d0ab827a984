import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The views of the monitor are for whoever watches over a region or the country: citizens, links, parties and services read no row of
 * them, whatever the query beside them forgets. Exclusions are not asked here but by the complaints they are joined to: the estimate
 * of such a condition made the planner look them up for each row, and the lists a third slower.
 */
export class MonitorViewsOfReaders1763800000135 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW app.monitor_clock AS
        SELECT d.complaint_id, d.stream, d.stream_id, d.purpose, d.institution_id, d.zone, d.due_at, d.stopped_at, d.is_measured, d.armed_version
        FROM deadline d WHERE (SELECT app.uid()) IS NOT NULL AND (SELECT app.scopes()) IS NOT NULL;
      CREATE OR REPLACE VIEW app.monitor_task AS
        SELECT t.id, t.complaint_id, t.party, t.ask, t.status, t.is_required, t.opened_at, t.settled_at, t.late_cause,
          t.awaited_documents IS NOT NULL AS awaits_documents, t.pause ->> 'reason' AS pause_reason,
          to_timestamp((t.pause ->> 'since')::bigint / 1000.0) AS paused_at, to_timestamp((t.pause ->> 'until')::bigint / 1000.0) AS paused_until
        FROM party_task t WHERE (SELECT app.uid()) IS NOT NULL AND (SELECT app.scopes()) IS NOT NULL;
      CREATE OR REPLACE VIEW app.monitor_time AS
        SELECT r.complaint_id, r.closed_at, r.age_ms, r.together_ms, r.used FROM reckoned_time r
        WHERE (SELECT app.uid()) IS NOT NULL AND (SELECT app.scopes()) IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
