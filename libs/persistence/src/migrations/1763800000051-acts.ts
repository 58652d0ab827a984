import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Visits, documents asked of the reporter, and leave that people write down themselves. */
export class Acts1763800000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE party_task
        ADD COLUMN visited_at timestamptz,
        ADD COLUMN visit_result text,
        ADD COLUMN awaited_documents text[],
        ADD COLUMN documents_asked_at timestamptz,
        ADD COLUMN documents_asked_by_id uuid,
        ADD COLUMN documents_reach text;

      -- Cancelled before it began, it has no length: whoever asks for an instant does not meet it.
      ALTER TABLE leave DROP CONSTRAINT leave_check, ADD CONSTRAINT leave_check CHECK (valid_to >= valid_from),
        ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD COLUMN recorded_by_id uuid REFERENCES user_account(id),
        ADD COLUMN recorded_at timestamptz,
        ADD COLUMN cancelled_at timestamptz,
        ADD COLUMN planned_to timestamptz;
      ALTER TABLE leave ALTER COLUMN version DROP DEFAULT;
      ALTER TABLE deputy DROP CONSTRAINT deputy_check, ADD CONSTRAINT deputy_check CHECK (valid_to >= valid_from),
        ADD COLUMN leave_id uuid REFERENCES leave(id);
      CREATE INDEX deputy_leave ON deputy (leave_id);
    `);
    await runner.query(LEAVE_POLICIES);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

/**
 * A deputy gets the rights of the seat, so who may write one down is the database's question too: oneself, or whoever stands
 * above her in the line. Nobody changes a leave but by cancelling it.
 */
const LEAVE_POLICIES = `
  CREATE FUNCTION app.may_record_leave(absent uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
    WITH RECURSIVE line (position_id) AS (
      SELECT p.reports_to_id FROM holding h JOIN position p ON p.id = h.position_id
      WHERE h.user_id = absent AND h.valid_from <= at AND (h.valid_to IS NULL OR h.valid_to > at)
      UNION SELECT p.reports_to_id FROM line JOIN position p ON p.id = line.position_id
    )
    SELECT app.uid() IS NOT NULL AND (absent = app.uid() OR EXISTS (
      SELECT 1 FROM line WHERE line.position_id IN (
        SELECT h.position_id FROM holding h WHERE h.user_id = app.uid() AND h.valid_from <= at AND (h.valid_to IS NULL OR h.valid_to > at)
        UNION SELECT d.position_id FROM deputy d WHERE d.user_id = app.uid() AND d.valid_from <= at AND d.valid_to > at)))
  $$;

  ALTER TABLE leave ENABLE ROW LEVEL SECURITY;
  CREATE POLICY organisation ON leave FOR SELECT TO tuntas_api, tuntas_worker USING (true);
  CREATE POLICY own_or_below ON leave FOR INSERT TO tuntas_api
    WITH CHECK (recorded_by_id = (SELECT app.uid()) AND app.may_record_leave(user_id, recorded_at));

  ALTER TABLE deputy ENABLE ROW LEVEL SECURITY;
  CREATE POLICY organisation ON deputy FOR SELECT TO tuntas_api, tuntas_worker USING (true);
  CREATE POLICY of_own_leave ON deputy FOR INSERT TO tuntas_api
    WITH CHECK (EXISTS (
      SELECT 1 FROM leave l JOIN holding h ON h.user_id = l.user_id AND h.position_id = deputy.position_id
      WHERE l.id = deputy.leave_id AND l.recorded_by_id = (SELECT app.uid()) AND l.valid_from = deputy.valid_from AND l.valid_to = deputy.valid_to));

  GRANT INSERT ON leave, deputy TO tuntas_api;

  -- @returns 1, or 0 when it is not there, has changed since, or is not the asker's to cancel.
  CREATE FUNCTION app.cancel_leave(cancelled uuid, seen integer, at timestamptz) RETURNS integer
    LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
    WITH ended AS (
      UPDATE leave SET cancelled_at = at, valid_to = greatest(valid_from, at), version = version + 1
      WHERE id = cancelled AND version = seen AND cancelled_at IS NULL AND valid_to > at AND app.may_record_leave(user_id, at)
      RETURNING id, valid_to
    ), relieved AS (
      UPDATE deputy d SET valid_to = greatest(d.valid_from, ended.valid_to) FROM ended WHERE d.leave_id = ended.id
    )
    SELECT count(*)::integer FROM ended
  $$;
  REVOKE ALL ON FUNCTION app.cancel_leave(uuid, integer, timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.cancel_leave(uuid, integer, timestamptz) TO tuntas_api;
`;
