import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which a party outside the programme answers its one task, the codes that go with them, and who opened them. */
export class Partner1763800000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of ['answer_link', 'answer_code', 'answer_link_opening']) await runner.query(policiesOf(table));
    await runner.query(OTHER_POLICIES);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const TABLES = `
  ALTER TABLE party_task ADD COLUMN late_cause text;

  -- Tokens and codes are made where they are sent and stand here as hashes only. Business time.
  CREATE TABLE answer_link (
    id uuid PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    complaint_id uuid NOT NULL REFERENCES complaint(id),
    task_id uuid NOT NULL REFERENCES party_task(id),
    position_id uuid NOT NULL REFERENCES position(id),
    issued_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    used_at timestamptz,
    used_by_id uuid REFERENCES user_account(id)
  );
  CREATE INDEX answer_link_task ON answer_link (task_id);

  -- Real time, all of it: a code lies in somebody's hand.
  CREATE TABLE answer_code (
    id uuid PRIMARY KEY,
    link_id uuid NOT NULL REFERENCES answer_link(id),
    complaint_id uuid NOT NULL REFERENCES complaint(id),
    requested_at timestamptz NOT NULL,
    code_hash bytea,
    expires_at timestamptz,
    attempts integer NOT NULL DEFAULT 0,
    confirmed_at timestamptz,
    proof_hash bytea UNIQUE,
    proof_until timestamptz
  );
  CREATE INDEX answer_code_link ON answer_code (link_id, requested_at);

  -- One row for each device a link was opened on: it may be forwarded inside the institution, and that shows. Business time.
  CREATE TABLE answer_link_opening (
    link_id uuid NOT NULL REFERENCES answer_link(id),
    device_hash bytea NOT NULL,
    complaint_id uuid NOT NULL REFERENCES complaint(id),
    device text NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL,
    count integer NOT NULL DEFAULT 1,
    PRIMARY KEY (link_id, device_hash)
  );
`;

const policiesOf = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY with_complaint ON ${table} FOR SELECT TO tuntas_api USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = ${table}.complaint_id));
  CREATE POLICY with_complaint_change ON ${table} FOR UPDATE TO tuntas_api USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = ${table}.complaint_id))
    WITH CHECK ((SELECT app.uid()) IS NOT NULL);
`;

const OTHER_POLICIES = `
  CREATE POLICY new_row ON answer_code FOR INSERT TO tuntas_api WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY new_row ON answer_link_opening FOR INSERT TO tuntas_api WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  GRANT SELECT, UPDATE (used_at, used_by_id) ON answer_link TO tuntas_api;
  GRANT SELECT, INSERT, UPDATE ON answer_code TO tuntas_api;
  GRANT SELECT, INSERT, UPDATE (last_at, count) ON answer_link_opening TO tuntas_api;

  -- Whoever sends a link makes it, and takes back those of whoever held the task before.
  CREATE POLICY notifier ON answer_link FOR ALL TO tuntas_notifier USING ((SELECT app.system()) = 'notifier') WITH CHECK ((SELECT app.system()) = 'notifier');
  CREATE POLICY notifier ON answer_code FOR ALL TO tuntas_notifier USING ((SELECT app.system()) = 'notifier') WITH CHECK ((SELECT app.system()) = 'notifier');
  CREATE POLICY notifier ON party_task FOR SELECT TO tuntas_notifier USING ((SELECT app.system()) = 'notifier');
  GRANT SELECT (id, task_id, position_id, revoked_at), INSERT, UPDATE (revoked_at) ON answer_link TO tuntas_notifier;
  GRANT SELECT (id, link_id, code_hash), UPDATE (code_hash, expires_at) ON answer_code TO tuntas_notifier;
  GRANT SELECT (id, complaint_id, status, seat, position_id, assignee_id, step_due_at) ON party_task TO tuntas_notifier;

  -- Who holds a token is not known before the token is: this tells of the one link and its task, by ids and instants, and nothing else.
  CREATE POLICY by_token ON answer_link FOR SELECT TO tuntas_owner USING (true);
  CREATE POLICY by_token ON party_task FOR SELECT TO tuntas_owner USING (true);
  CREATE FUNCTION app.answer_link(bytea) RETURNS TABLE (id uuid, complaint_id uuid, task_id uuid, position_id uuid, issued_at timestamptz,
    expires_at timestamptz, revoked_at timestamptz, used_at timestamptz, used_by_id uuid, task_status text, task_position_id uuid, assignee_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT l.id, l.complaint_id, l.task_id, l.position_id, l.issued_at, l.expires_at, l.revoked_at, l.used_at, l.used_by_id,
      t.status, t.position_id, t.assignee_id
    FROM answer_link l JOIN party_task t ON t.id = l.task_id WHERE l.token_hash = $1
  $$;
  REVOKE ALL ON FUNCTION app.answer_link(bytea) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.answer_link(bytea) TO tuntas_api;
`;
