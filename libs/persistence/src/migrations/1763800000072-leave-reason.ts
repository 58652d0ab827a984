import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a leave was cancelled: a code, for what somebody would write about her health belongs nowhere. */
export class LeaveReason1763800000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE leave ADD COLUMN cancel_reason text;

      DROP FUNCTION app.cancel_leave(uuid, integer, timestamptz);
      -- @returns 1, or 0 when it is not there, has changed since, or is not the asker's to cancel.
      CREATE FUNCTION app.cancel_leave(cancelled uuid, seen integer, at timestamptz, reason text) RETURNS integer
        LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        WITH ended AS (
          UPDATE leave SET cancelled_at = at, cancel_reason = reason, valid_to = greatest(valid_from, at), version = version + 1
          WHERE id = cancelled AND version = seen AND cancelled_at IS NULL AND valid_to > at AND reason IS NOT NULL
            AND app.may_record_leave(user_id, at)
          RETURNING id, valid_to
        ), relieved AS (
          UPDATE deputy d SET valid_to = greatest(d.valid_from, ended.valid_to) FROM ended WHERE d.leave_id = ended.id
        )
        SELECT count(*)::integer FROM ended
      $$;
      REVOKE ALL ON FUNCTION app.cancel_leave(uuid, integer, timestamptz, text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.cancel_leave(uuid, integer, timestamptz, text) TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
