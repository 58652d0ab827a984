import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organisation is changed by hand: dated, by an administrator, and the tasks follow when the date has come. */
export class OrganisationChanges1763800000112 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(POLICIES);
    await runner.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const TABLES = `
  ALTER TABLE user_account ADD COLUMN version integer NOT NULL DEFAULT 1;
  ALTER TABLE position ADD COLUMN version integer NOT NULL DEFAULT 1;
  ALTER TABLE holding ADD COLUMN version integer NOT NULL DEFAULT 1;
  ALTER TABLE deputy ADD COLUMN version integer NOT NULL DEFAULT 1;
  ALTER TABLE duty_roster ADD COLUMN version integer NOT NULL DEFAULT 1;
  ALTER TABLE institution ADD COLUMN version integer NOT NULL DEFAULT 1, ADD COLUMN valid_to timestamptz;

  -- What was called off before it began has no length: whoever asks for an instant does not meet it, and it stays to be read.
  ALTER TABLE position DROP CONSTRAINT position_check, ADD CONSTRAINT position_check CHECK (valid_to IS NULL OR valid_to >= valid_from);
  ALTER TABLE holding DROP CONSTRAINT holding_check, ADD CONSTRAINT holding_check CHECK (valid_to IS NULL OR valid_to >= valid_from);
  ALTER TABLE duty_roster DROP CONSTRAINT duty_roster_check, ADD CONSTRAINT duty_roster_check CHECK (valid_to >= valid_from);

  -- To whom a position reported, and when. Without a row: to whom it does now, since it began.
  CREATE TABLE reporting_line (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES position(id),
    reports_to_id uuid REFERENCES position(id),
    valid_from timestamptz NOT NULL,
    valid_to timestamptz,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
  );
  CREATE INDEX reporting_line_position ON reporting_line (position_id, valid_from);

  -- Every change that was decided: append only but for what became of it. Reasons are codes; a reference is the number of a letter.
  CREATE TABLE organisation_change (
    id uuid PRIMARY KEY,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    effective_at timestamptz NOT NULL,
    -- Whose tasks are looked at when it takes effect, and those of which positions.
    user_ids uuid[] NOT NULL,
    position_ids uuid[] NOT NULL,
    reason text NOT NULL,
    reference text,
    decided_by_id uuid NOT NULL,
    decided_at timestamptz NOT NULL,
    carried_out_at timestamptz,
    moved integer
  );
  CREATE INDEX organisation_change_due ON organisation_change (effective_at, id) WHERE carried_out_at IS NULL;
  CREATE INDEX organisation_change_subject ON organisation_change (subject_id, decided_at);
`;

/** Everybody who decides reads the organisation; only an administrator changes it, and nothing is ever taken away. */
const ORGANISATION = ['user_account', 'position', 'position_area', 'holding', 'duty_roster', 'institution'];

const POLICIES = `
  ${ORGANISATION.map(
    (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY organisation ON ${table} FOR SELECT USING (true);`,
  ).join('')}
  ${[...ORGANISATION, 'deputy']
    .map(
      (table) => `
  CREATE POLICY administrator_adds ON ${table} FOR INSERT TO tuntas_api WITH CHECK ((SELECT app.is_administrator()));
  CREATE POLICY administrator_changes ON ${table} FOR UPDATE TO tuntas_api
    USING ((SELECT app.is_administrator())) WITH CHECK ((SELECT app.is_administrator()));
  GRANT INSERT ON ${table} TO tuntas_api;`,
    )
    .join('')}
  GRANT UPDATE (valid_to, version) ON position, holding, deputy, duty_roster, institution TO tuntas_api;
  GRANT UPDATE (deactivated_at, version) ON user_account TO tuntas_api;

  ALTER TABLE vault.user_name ENABLE ROW LEVEL SECURITY;
  CREATE POLICY staff ON vault.user_name FOR SELECT USING (true);
  CREATE POLICY administrator_adds ON vault.user_name FOR INSERT TO tuntas_api WITH CHECK ((SELECT app.is_administrator()));
  GRANT INSERT ON vault.user_name TO tuntas_api;

  ALTER TABLE reporting_line ENABLE ROW LEVEL SECURITY;
  CREATE POLICY organisation ON reporting_line FOR SELECT USING (true);
  CREATE POLICY administrator_adds ON reporting_line FOR INSERT TO tuntas_api WITH CHECK ((SELECT app.is_administrator()));
  CREATE POLICY administrator_changes ON reporting_line FOR UPDATE TO tuntas_api
    USING ((SELECT app.is_administrator())) WITH CHECK ((SELECT app.is_administrator()));
  GRANT SELECT, INSERT, UPDATE (valid_to) ON reporting_line TO tuntas_api;
  GRANT SELECT ON reporting_line TO tuntas_worker;

  ALTER TABLE organisation_change ENABLE ROW LEVEL SECURITY;
  CREATE POLICY administrator ON organisation_change FOR SELECT TO tuntas_api USING ((SELECT app.is_administrator()));
  CREATE POLICY administrator_adds ON organisation_change FOR INSERT TO tuntas_api
    WITH CHECK (decided_by_id = (SELECT app.uid()) AND (SELECT app.is_administrator()));
  CREATE POLICY system_actor ON organisation_change FOR ALL TO tuntas_worker
    USING ((SELECT app.system()) IS NOT NULL) WITH CHECK ((SELECT app.system()) IS NOT NULL);
  GRANT SELECT, INSERT ON organisation_change TO tuntas_api;
  GRANT SELECT, UPDATE (carried_out_at, moved) ON organisation_change TO tuntas_worker;
`;

const FUNCTIONS = `
  -- Oneself, whoever stands above in the line, or an administrator.
  CREATE OR REPLACE FUNCTION app.may_record_leave(absent uuid, at timestamptz) RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
    WITH RECURSIVE line (position_id) AS (
      SELECT p.reports_to_id FROM holding h JOIN position p ON p.id = h.position_id
      WHERE h.user_id = absent AND h.valid_from <= at AND (h.valid_to IS NULL OR h.valid_to > at)
      UNION SELECT p.reports_to_id FROM line JOIN position p ON p.id = line.position_id
    )
    SELECT app.uid() IS NOT NULL AND (absent = app.uid() OR app.is_administrator() OR EXISTS (
      SELECT 1 FROM line WHERE line.position_id IN (
        SELECT h.position_id FROM holding h WHERE h.user_id = app.uid() AND h.valid_from <= at AND (h.valid_to IS NULL OR h.valid_to > at)
        UNION SELECT d.position_id FROM deputy d WHERE d.user_id = app.uid() AND d.valid_from <= at AND d.valid_to > at)))
  $$;

  -- What the lines say becomes what the positions say. Whoever asks, it makes true what was decided.
  CREATE FUNCTION app.follow_reporting_lines(at timestamptz) RETURNS integer LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
    WITH changed AS (
      UPDATE position p SET reports_to_id = l.reports_to_id FROM reporting_line l
      WHERE l.position_id = p.id AND l.valid_from <= at AND (l.valid_to IS NULL OR l.valid_to > at) AND l.reports_to_id IS DISTINCT FROM p.reports_to_id
      RETURNING p.id
    ) SELECT count(*)::integer FROM changed
  $$;
  REVOKE ALL ON FUNCTION app.follow_reporting_lines(timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.follow_reporting_lines(timestamptz) TO tuntas_api, tuntas_worker;

  -- Open tasks of these people or at these positions, to say beforehand whom a change moves; for an administrator, and of integrity
  -- matters none: they move all the same.
  CREATE FUNCTION app.tasks_to_follow(users uuid[], positions uuid[]) RETURNS SETOF party_task LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT t.* FROM party_task t
    WHERE t.settled_at IS NULL AND (t.assignee_id = ANY (users) OR t.position_id = ANY (positions))
      AND (SELECT app.is_administrator()) AND app.is_countable(t.complaint_id)
    ORDER BY t.step_due_at, t.id LIMIT 500
  $$;
  REVOKE ALL ON FUNCTION app.tasks_to_follow(uuid[], uuid[]) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.tasks_to_follow(uuid[], uuid[]) TO tuntas_api;

  -- How many open tasks each has, and where they lie; the same may be counted.
  CREATE FUNCTION app.open_task_counts() RETURNS TABLE (user_id uuid, position_id uuid, tasks integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT t.assignee_id, t.position_id, count(*)::integer FROM party_task t JOIN complaint c ON c.id = t.complaint_id AND c.severity <> 'S2'
    WHERE t.settled_at IS NULL AND (SELECT app.is_administrator())
      AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = t.complaint_id AND x.user_id = app.uid())
    GROUP BY 1, 2
  $$;
  REVOKE ALL ON FUNCTION app.open_task_counts() FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.open_task_counts() TO tuntas_api;
`;
