import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Clocks and tasks as the monitor reads them by the hundred thousand: without asking anew for each row whether its complaint
 * may be seen. They hold no personal data and are joined to complaints, where the policies and the official lane are asked once.
 */
export class MonitorViews1763800000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW app.monitor_clock AS
        SELECT d.complaint_id, d.stream, d.stream_id, d.purpose, d.institution_id, d.zone, d.due_at, d.stopped_at, d.is_measured, d.armed_version
        FROM deadline d WHERE (SELECT app.uid()) IS NOT NULL;
      CREATE VIEW app.monitor_task AS
        SELECT t.id, t.complaint_id, t.party, t.ask, t.status, t.is_required, t.opened_at, t.settled_at, t.late_cause,
          t.awaited_documents IS NOT NULL AS awaits_documents, t.pause ->> 'reason' AS pause_reason,
          to_timestamp((t.pause ->> 'since')::bigint / 1000.0) AS paused_at, to_timestamp((t.pause ->> 'until')::bigint / 1000.0) AS paused_until
        FROM party_task t WHERE (SELECT app.uid()) IS NOT NULL;
      GRANT SELECT ON app.monitor_clock, app.monitor_task TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
