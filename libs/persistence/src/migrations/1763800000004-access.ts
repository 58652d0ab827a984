import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that belong to one complaint: seen with it, hidden with it. */
const OF_A_COMPLAINT = [
  'party_task',
  'participant',
  'event',
  'deadline',
  'message',
  'vault.person',
  'vault.free_text',
  'vault.tracking_code',
];

/**
 * Row-level security and grants. Default deny: a table without a policy shows nothing. The context comes from SET LOCAL
 * in `Tx.run`; without it every policy is false, the restrictive one included.
 */
export class Access1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONTEXT_FUNCTIONS);
    await runner.query(COMPLAINT_POLICIES);
    for (const table of OF_A_COMPLAINT) await runner.query(policiesOfPart(table));
    await runner.query(OTHER_POLICIES);
    await runner.query(GRANTS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const CONTEXT_FUNCTIONS = `
  -- After the transaction the settings are '' and not NULL, hence nullif.
  CREATE FUNCTION app.uid() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.uid', true), '')::uuid $$;
  CREATE FUNCTION app.institution() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.institution', true), '')::uuid $$;
  CREATE FUNCTION app.system() RETURNS text LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.system', true), '') $$;
  -- LIKE patterns of the regions in scope, joined by commas: '3325%,3326%'; '%' is the whole country.
  CREATE FUNCTION app.scopes() RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT string_to_array(nullif(current_setting('app.scopes', true), ''), ',') $$;
`;

const IN_SCOPE = `
    region_code LIKE ANY ((SELECT app.scopes())::text[])
    OR EXISTS (
      SELECT 1 FROM participant p
      WHERE p.complaint_id = complaint.id AND (p.user_id = (SELECT app.uid()) OR p.institution_id = (SELECT app.institution()))
    )`;

const COMPLAINT_POLICIES = `
  ALTER TABLE complaint ENABLE ROW LEVEL SECURITY;
  ALTER TABLE complaint FORCE ROW LEVEL SECURITY;
  CREATE POLICY in_scope ON complaint FOR SELECT TO tuntas_api USING (${IN_SCOPE});
  CREATE POLICY own_filing ON complaint FOR INSERT TO tuntas_api WITH CHECK (filed_by_id = (SELECT app.uid()));
  -- A policy of its own: an UPDATE that reads no column is not held by the one for SELECT.
  CREATE POLICY in_scope_change ON complaint FOR UPDATE TO tuntas_api USING (${IN_SCOPE}) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY not_excluded ON complaint AS RESTRICTIVE FOR ALL TO tuntas_api
    USING ((SELECT app.uid()) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = complaint.id AND x.user_id = (SELECT app.uid())))
    WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY system_actor ON complaint FOR ALL TO tuntas_worker USING ((SELECT app.system()) IS NOT NULL) WITH CHECK ((SELECT app.system()) IS NOT NULL);
`;

const policiesOfPart = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY with_complaint ON ${table} FOR SELECT TO tuntas_api USING (${visibleComplaint(table)});
  CREATE POLICY with_complaint_change ON ${table} FOR UPDATE TO tuntas_api USING (${visibleComplaint(table)}) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY new_row ON ${table} FOR INSERT TO tuntas_api WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY system_actor ON ${table} FOR ALL TO tuntas_worker USING ((SELECT app.system()) IS NOT NULL) WITH CHECK ((SELECT app.system()) IS NOT NULL);
`;

/** Asks the complaint's own policies. The participant table is what those policies read, so it may not ask back. */
const visibleComplaint = (table: string): string =>
  table === 'participant'
    ? `user_id = (SELECT app.uid()) OR institution_id = (SELECT app.institution())`
    : `EXISTS (SELECT 1 FROM complaint c WHERE c.id = ${table}.complaint_id)`;

const OTHER_POLICIES = `
  -- A person may learn of her own exclusion rows only; the policy above needs no others.
  ALTER TABLE exclusion ENABLE ROW LEVEL SECURITY;
  ALTER TABLE exclusion FORCE ROW LEVEL SECURITY;
  CREATE POLICY own ON exclusion FOR SELECT TO tuntas_api USING (user_id = (SELECT app.uid()));
  -- The ladder must leave out everybody excluded, whoever's transaction it runs in: the function tells it, and nothing else.
  CREATE POLICY ladder ON exclusion FOR SELECT TO tuntas_owner USING (true);
  CREATE FUNCTION app.excluded_from(uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    AS $$ SELECT user_id FROM exclusion WHERE complaint_id = $1 $$;
  REVOKE ALL ON FUNCTION app.excluded_from(uuid) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.excluded_from(uuid) TO tuntas_api, tuntas_worker, tuntas_notifier;
  CREATE POLICY system_actor ON exclusion FOR ALL TO tuntas_worker USING ((SELECT app.system()) IS NOT NULL) WITH CHECK ((SELECT app.system()) IS NOT NULL);

  ALTER TABLE idempotency_record ENABLE ROW LEVEL SECURITY;
  ALTER TABLE idempotency_record FORCE ROW LEVEL SECURITY;
  CREATE POLICY own ON idempotency_record FOR ALL TO tuntas_api USING (actor_id = (SELECT app.uid())) WITH CHECK (actor_id = (SELECT app.uid()));

  ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
  ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
  CREATE POLICY own_act ON audit_entry FOR INSERT TO tuntas_api WITH CHECK (actor_id = (SELECT app.uid()));
  CREATE POLICY system_act ON audit_entry FOR INSERT TO tuntas_worker WITH CHECK ((SELECT app.system()) IS NOT NULL);

  CREATE POLICY notifier ON message FOR ALL TO tuntas_notifier USING ((SELECT app.system()) = 'notifier') WITH CHECK ((SELECT app.system()) = 'notifier');
  CREATE POLICY notifier ON vault.person FOR SELECT TO tuntas_notifier USING ((SELECT app.system()) = 'notifier');

  ALTER TABLE demo_message ENABLE ROW LEVEL SECURITY;
  ALTER TABLE demo_message FORCE ROW LEVEL SECURITY;
  CREATE POLICY notifier ON demo_message FOR ALL TO tuntas_notifier USING ((SELECT app.system()) = 'notifier') WITH CHECK ((SELECT app.system()) = 'notifier');
`;

const GRANTS = `
  REVOKE ALL ON ALL TABLES IN SCHEMA public, vault FROM PUBLIC;
  GRANT USAGE ON SCHEMA app TO tuntas_api, tuntas_worker, tuntas_relay, tuntas_notifier, tuntas_partner;
  GRANT USAGE ON SCHEMA vault TO tuntas_api, tuntas_worker, tuntas_notifier;

  -- Reference data: everybody who decides reads it.
  GRANT SELECT ON region, institution, user_account, position, position_area, holding, leave, deputy, duty_roster,
    calendar_version, policy_version, clock_anchor TO tuntas_api, tuntas_worker;
  GRANT SELECT ON clock_anchor TO tuntas_relay, tuntas_notifier;

  GRANT SELECT, INSERT, UPDATE ON complaint, party_task, deadline TO tuntas_api, tuntas_worker;
  GRANT SELECT, INSERT ON participant, event TO tuntas_api, tuntas_worker;
  GRANT SELECT ON exclusion TO tuntas_api;
  GRANT SELECT, INSERT ON exclusion TO tuntas_worker;
  GRANT INSERT ON outbox, audit_entry TO tuntas_api, tuntas_worker;
  GRANT INSERT, SELECT ON message TO tuntas_api, tuntas_worker;
  GRANT USAGE ON SEQUENCE complaint_sequence TO tuntas_api, tuntas_worker;

  GRANT SELECT, INSERT, UPDATE ON idempotency_record TO tuntas_api;
  GRANT SELECT, INSERT, DELETE ON session TO tuntas_api;

  -- Column by column: names and cipher texts only for the api, the blind index only where a look-up needs it.
  GRANT SELECT, INSERT ON vault.person, vault.free_text TO tuntas_api;
  GRANT INSERT ON vault.tracking_code TO tuntas_api;
  GRANT SELECT ON vault.user_name TO tuntas_api;
  GRANT SELECT (id, complaint_id, roles, nik_index) ON vault.person TO tuntas_worker;
  GRANT SELECT ON vault.payment_snapshot TO tuntas_worker;

  GRANT SELECT, UPDATE ON outbox TO tuntas_relay;

  GRANT SELECT, UPDATE (status, channel, language, reason, settled_at) ON message TO tuntas_notifier;
  GRANT SELECT (key, delivered_at) ON outbox TO tuntas_notifier;
  GRANT SELECT (id, language, deactivated_at) ON user_account TO tuntas_notifier;
  GRANT SELECT (id, complaint_id, roles, phone_cipher, safe_channel, language) ON vault.person TO tuntas_notifier;
  GRANT INSERT, SELECT ON demo_message TO tuntas_notifier;
`;
