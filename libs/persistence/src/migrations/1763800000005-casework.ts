import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parties beside the programme, accusations, social cases and referrals. */
export class Casework1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORGANISATION);
    await runner.query(COMPLAINT);
    await runner.query(ACCUSATION);
    await runner.query(CASEWORK);
    await runner.query(CLOCKS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const ORGANISATION = `
  ALTER TABLE institution DROP CONSTRAINT institution_kind_check;
  ALTER TABLE institution ADD CONSTRAINT institution_kind_check
    CHECK (kind IN ('programme','bank','dinas','ministry','inspectorate','dukcapil','service'));

  -- Users who live on one family card: whoever shares it with an accused is left out too.
  CREATE TABLE vault.user_card (
    user_id uuid PRIMARY KEY REFERENCES user_account(id),
    kk_index bytea NOT NULL
  );
  CREATE INDEX user_card_kk ON vault.user_card (kk_index);
`;

const COMPLAINT = `
  ALTER TABLE complaint
    ADD COLUMN contact text NOT NULL DEFAULT 'open' CHECK (contact IN ('open','unconfirmed','confirmed','none')),
    ADD COLUMN message_hold text CHECK (message_hold IN ('reporter','everybody')),
    ADD COLUMN card_wish text,
    ADD COLUMN case_kind text,
    ADD COLUMN risk text,
    ADD COLUMN followed_up_at timestamptz,
    ADD COLUMN pending_closure text;
  ALTER TABLE complaint ALTER COLUMN contact DROP DEFAULT;

  ALTER TABLE party_task
    ADD COLUMN ask text NOT NULL DEFAULT 'answer',
    ADD COLUMN barred_ids uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN bounces integer NOT NULL DEFAULT 0,
    ADD COLUMN awaits_direction boolean NOT NULL DEFAULT false,
    ADD COLUMN is_directed boolean NOT NULL DEFAULT false;
  ALTER TABLE party_task
    ALTER COLUMN ask DROP DEFAULT,
    ALTER COLUMN barred_ids DROP DEFAULT,
    ALTER COLUMN bounces DROP DEFAULT,
    ALTER COLUMN awaits_direction DROP DEFAULT,
    ALTER COLUMN is_directed DROP DEFAULT;

  -- held: decided, and not sent before a safe contact is confirmed.
  ALTER TABLE message DROP CONSTRAINT message_status_check;
  ALTER TABLE message ADD CONSTRAINT message_status_check CHECK (status IN ('held','queued','sent','suppressed'));
  CREATE INDEX message_held ON message (complaint_id) WHERE status = 'held';

  ALTER TABLE vault.free_text DROP CONSTRAINT free_text_kind_check;
  ALTER TABLE vault.free_text ADD CONSTRAINT free_text_kind_check
    CHECK (kind IN ('narrative','answer','reason','packet','call','contact','progress'));
`;

const ACCUSATION = `
  CREATE TABLE accusation (
    id uuid PRIMARY KEY,
    complaint_id uuid NOT NULL REFERENCES complaint(id),
    kind text NOT NULL CHECK (kind IN ('person','institution','role','named','recused')),
    user_id uuid REFERENCES user_account(id),
    institution_id uuid REFERENCES institution(id),
    seat text,
    area_code text,
    recorded_at timestamptz NOT NULL
  );
  CREATE INDEX accusation_complaint ON accusation (complaint_id);
  CREATE INDEX accusation_user ON accusation (user_id) WHERE user_id IS NOT NULL;
  CREATE INDEX accusation_institution ON accusation (institution_id) WHERE institution_id IS NOT NULL;

  -- Institutions whose tasks go to their next level; whoever works there sees nothing of the complaint.
  CREATE TABLE institution_exclusion (
    complaint_id uuid NOT NULL REFERENCES complaint(id),
    institution_id uuid NOT NULL REFERENCES institution(id),
    PRIMARY KEY (complaint_id, institution_id)
  );

  ALTER TABLE institution_exclusion ENABLE ROW LEVEL SECURITY;
  ALTER TABLE institution_exclusion FORCE ROW LEVEL SECURITY;
  CREATE POLICY own ON institution_exclusion FOR SELECT TO tuntas_api USING (institution_id = (SELECT app.institution()));
  -- Nobody is left out but by an accusation, of a complaint that the one who writes it down may see. A function of the
  -- asker's own: a policy that asks the complaint, whose policies ask for exclusions, would be taken for endless.
  CREATE FUNCTION app.sees_accusation(uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public
    AS $$ SELECT EXISTS (SELECT 1 FROM accusation WHERE complaint_id = $1) $$;
  CREATE POLICY new_row ON institution_exclusion FOR INSERT TO tuntas_api WITH CHECK (app.sees_accusation(complaint_id));
  CREATE POLICY ladder ON institution_exclusion FOR SELECT TO tuntas_owner USING (true);
  CREATE POLICY system_actor ON institution_exclusion FOR ALL TO tuntas_worker USING ((SELECT app.system()) IS NOT NULL) WITH CHECK ((SELECT app.system()) IS NOT NULL);
  CREATE POLICY new_row ON exclusion FOR INSERT TO tuntas_api WITH CHECK (app.sees_accusation(complaint_id));

  -- Users and institutions alike: ids are unique among both.
  CREATE OR REPLACE FUNCTION app.excluded_from(uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
    AS $$ SELECT user_id FROM exclusion WHERE complaint_id = $1 UNION ALL SELECT institution_id FROM institution_exclusion WHERE complaint_id = $1 $$;

  ALTER POLICY not_excluded ON complaint
    USING ((SELECT app.uid()) IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = complaint.id AND x.user_id = (SELECT app.uid()))
      AND NOT EXISTS (SELECT 1 FROM institution_exclusion i WHERE i.complaint_id = complaint.id AND i.institution_id = (SELECT app.institution())));

  GRANT SELECT, INSERT ON accusation, institution_exclusion TO tuntas_api, tuntas_worker;
  GRANT INSERT ON exclusion TO tuntas_api;
  GRANT UPDATE (status) ON message TO tuntas_api, tuntas_worker;
  GRANT SELECT ON vault.user_card TO tuntas_api, tuntas_worker;
`;

const CASEWORK = `
  CREATE TABLE social_case (
    id uuid PRIMARY KEY,
    complaint_id uuid NOT NULL REFERENCES complaint(id),
    complaint_number text NOT NULL,
    kind text NOT NULL,
    risk text NOT NULL,
    region_code text NOT NULL,
    zone text NOT NULL,
    policy_version text NOT NULL,
    calendar_version text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    status text NOT NULL,
    opened_at timestamptz NOT NULL,
    manager_id uuid,
    consent text,
    contact_due_at timestamptz NOT NULL,
    contacted_at timestamptz,
    contact_missed_at timestamptz,
    referrals_open integer NOT NULL CHECK (referrals_open >= 0),
    closure text,
    closed_at timestamptz
  );
  CREATE UNIQUE INDEX social_case_complaint ON social_case (complaint_id);

  CREATE TABLE referral (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES social_case(id),
    complaint_id uuid NOT NULL REFERENCES complaint(id),
    complaint_number text NOT NULL,
    kind text NOT NULL,
    need text NOT NULL,
    risk text NOT NULL,
    is_urgent boolean NOT NULL,
    region_code text NOT NULL,
    zone text NOT NULL,
    packet_text_id uuid NOT NULL,
    shared text[] NOT NULL,
    consent text NOT NULL,
    override_text_id uuid,
    sender_id uuid NOT NULL,
    policy_version text NOT NULL,
    calendar_version text NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    status text NOT NULL,
    addressees jsonb NOT NULL,
    opened_at timestamptz NOT NULL,
    step_due_at timestamptz,
    accepted_by_id uuid,
    accepted_institution_id uuid,
    accepted_at timestamptz,
    called_at timestamptz,
    contact_confirmed_at timestamptz,
    completed_at timestamptz,
    outcome text,
    revoked_at timestamptz,
    returned_at timestamptz,
    CHECK (consent = 'given' OR override_text_id IS NOT NULL)
  );
  CREATE INDEX referral_case ON referral (case_id);

  -- Services whose turn has come: they see their packet, and nothing else of the complaint.
  CREATE TABLE referral_addressee (
    referral_id uuid NOT NULL REFERENCES referral(id),
    institution_id uuid NOT NULL REFERENCES institution(id),
    complaint_id uuid NOT NULL REFERENCES complaint(id),
    PRIMARY KEY (referral_id, institution_id)
  );
  CREATE INDEX referral_addressee_institution ON referral_addressee (institution_id, referral_id);

  ${['accusation', 'social_case', 'referral', 'referral_addressee']
    .map(
      (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY with_complaint ON ${table} FOR SELECT TO tuntas_api USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = ${table}.complaint_id));
  CREATE POLICY with_complaint_change ON ${table} FOR UPDATE TO tuntas_api USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = ${table}.complaint_id)) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY new_row ON ${table} FOR INSERT TO tuntas_api WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY system_actor ON ${table} FOR ALL TO tuntas_worker USING ((SELECT app.system()) IS NOT NULL) WITH CHECK ((SELECT app.system()) IS NOT NULL);`,
    )
    .join('\n')}

  ALTER POLICY new_row ON accusation WITH CHECK (EXISTS (SELECT 1 FROM complaint c WHERE c.id = accusation.complaint_id));
  CREATE POLICY own ON referral_addressee FOR SELECT TO tuntas_api USING (institution_id = (SELECT app.institution()));
  CREATE POLICY addressed ON referral FOR SELECT TO tuntas_api
    USING (EXISTS (SELECT 1 FROM referral_addressee a WHERE a.referral_id = referral.id AND a.institution_id = (SELECT app.institution())));
  CREATE POLICY addressed_change ON referral FOR UPDATE TO tuntas_api
    USING (EXISTS (SELECT 1 FROM referral_addressee a WHERE a.referral_id = referral.id AND a.institution_id = (SELECT app.institution())))
    WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY not_excluded ON referral AS RESTRICTIVE FOR ALL TO tuntas_api
    USING ((SELECT app.uid()) IS NOT NULL AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = referral.complaint_id AND x.user_id = (SELECT app.uid())))
    WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  CREATE POLICY packet ON vault.free_text FOR SELECT TO tuntas_api
    USING (kind = 'packet' AND EXISTS (SELECT 1 FROM referral r WHERE r.packet_text_id = free_text.id));

  GRANT SELECT, INSERT, UPDATE ON social_case, referral TO tuntas_api, tuntas_worker;
  GRANT SELECT, INSERT ON referral_addressee TO tuntas_api, tuntas_worker;
`;

/** A clock belongs to one stream of events: complaint, task, referral or case. */
const CLOCKS = `
  ALTER TABLE event DROP CONSTRAINT event_stream_check;
  ALTER TABLE event ADD CONSTRAINT event_stream_check CHECK (stream IN ('complaint','task','referral','case'));

  ALTER TABLE deadline ADD COLUMN stream text, ADD COLUMN stream_id uuid;
  -- The owner has no policy of its own: without this it would see no row to fill.
  ALTER TABLE deadline NO FORCE ROW LEVEL SECURITY;
  UPDATE deadline SET stream = CASE WHEN task_id IS NULL THEN 'complaint' ELSE 'task' END, stream_id = coalesce(task_id, complaint_id);
  ALTER TABLE deadline FORCE ROW LEVEL SECURITY;
  ALTER TABLE deadline
    ALTER COLUMN stream SET NOT NULL,
    ALTER COLUMN stream_id SET NOT NULL,
    ADD CONSTRAINT deadline_stream_check CHECK (stream IN ('complaint','task','referral','case'));
  DROP INDEX deadline_task;
  CREATE INDEX deadline_stream ON deadline (stream_id) WHERE stopped_at IS NULL;

  -- A service answers a referral without seeing the complaint; its clocks stop all the same.
  CREATE POLICY with_referral ON deadline FOR SELECT TO tuntas_api
    USING (stream = 'referral' AND EXISTS (SELECT 1 FROM referral r WHERE r.id = deadline.stream_id));
  CREATE POLICY with_referral_change ON deadline FOR UPDATE TO tuntas_api
    USING (stream = 'referral' AND EXISTS (SELECT 1 FROM referral r WHERE r.id = deadline.stream_id)) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
`;
