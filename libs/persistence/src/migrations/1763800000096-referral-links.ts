import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A service answers a referral by a link as a party answers its task; its letter is numbered in the same series. */
export class ReferralLinks1763800000096 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LINKS);
    await runner.query(LETTERS);
    await runner.query(TOKEN);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

/** Of one's own institution, as long as row-level security shows the referral: neither excluded nor of somebody else. */
const OWN_REFERRAL = (table: string): string =>
  `${table}.referral_id IS NOT NULL AND ${table}.institution_id = (SELECT app.institution())
   AND EXISTS (SELECT 1 FROM referral r WHERE r.id = ${table}.referral_id)`;

const OF_LINK = (table: string): string =>
  `EXISTS (SELECT 1 FROM answer_link l WHERE l.id = ${table}.link_id AND l.referral_id IS NOT NULL)`;

const LINKS = `
  ALTER TABLE answer_link
    ALTER COLUMN task_id DROP NOT NULL,
    ALTER COLUMN position_id DROP NOT NULL,
    ADD COLUMN referral_id uuid REFERENCES referral(id),
    ADD COLUMN institution_id uuid REFERENCES institution(id),
    ADD COLUMN user_id uuid REFERENCES user_account(id),
    ADD COLUMN asks text CHECK (asks IN ('decide','report')),
    ADD CONSTRAINT answer_link_for CHECK (
      (task_id IS NOT NULL AND position_id IS NOT NULL AND num_nonnulls(referral_id, institution_id, user_id, asks) = 0)
      OR (task_id IS NULL AND position_id IS NULL AND num_nonnulls(referral_id, institution_id, user_id, asks) = 4));
  CREATE INDEX answer_link_referral ON answer_link (referral_id) WHERE referral_id IS NOT NULL;

  -- A service sees its referral without the complaint; so with its links, their codes and who opened them.
  CREATE POLICY own_referral ON answer_link FOR SELECT TO tuntas_api USING (${OWN_REFERRAL('answer_link')});
  CREATE POLICY own_referral_change ON answer_link FOR UPDATE TO tuntas_api
    USING (${OWN_REFERRAL('answer_link')}) WITH CHECK ((SELECT app.uid()) IS NOT NULL);
  ${['answer_code', 'answer_link_opening']
    .map(
      (table) => `
  CREATE POLICY own_referral ON ${table} FOR SELECT TO tuntas_api USING (${OF_LINK(table)});
  CREATE POLICY own_referral_change ON ${table} FOR UPDATE TO tuntas_api
    USING (${OF_LINK(table)}) WITH CHECK ((SELECT app.uid()) IS NOT NULL);`,
    )
    .join('\n')}

  -- Whoever sends the link looks who is asked, and until when; not what for.
  CREATE POLICY notifier ON referral FOR SELECT TO tuntas_notifier USING ((SELECT app.system()) = 'notifier');
  GRANT SELECT (id, complaint_id, status, addressees, step_due_at) ON referral TO tuntas_notifier;
`;

const LETTERS = `
  ALTER TABLE vault.letter
    ALTER COLUMN task_id DROP NOT NULL,
    ALTER COLUMN position_id DROP NOT NULL,
    ADD COLUMN referral_id uuid REFERENCES referral(id),
    ADD COLUMN institution_id uuid REFERENCES institution(id),
    DROP CONSTRAINT letter_task_id_kind_replaces_id_key,
    ADD CONSTRAINT letter_chain UNIQUE NULLS NOT DISTINCT (task_id, referral_id, institution_id, kind, replaces_id),
    ADD CONSTRAINT letter_for CHECK (
      (task_id IS NOT NULL AND position_id IS NOT NULL AND num_nonnulls(referral_id, institution_id) = 0)
      OR (task_id IS NULL AND position_id IS NULL AND num_nonnulls(referral_id, institution_id) = 2));
  CREATE INDEX letter_referral ON vault.letter (referral_id) WHERE referral_id IS NOT NULL;
  CREATE POLICY own_referral ON vault.letter FOR SELECT TO tuntas_api USING (${OWN_REFERRAL('letter')});
  CREATE POLICY own_referral_new ON vault.letter FOR INSERT TO tuntas_api
    WITH CHECK (issued_by_id = (SELECT app.uid()) AND ${OWN_REFERRAL('letter')});
`;

/** As before, and of a referral's link how it stands with the one service that was sent it. */
const TOKEN = `
  CREATE POLICY by_token ON referral FOR SELECT TO tuntas_owner USING (true);
  DROP FUNCTION app.answer_link(bytea);
  CREATE FUNCTION app.answer_link(bytea) RETURNS TABLE (id uuid, complaint_id uuid, task_id uuid, position_id uuid, issued_at timestamptz,
    expires_at timestamptz, revoked_at timestamptz, used_at timestamptz, used_by_id uuid, task_status text, task_position_id uuid, assignee_id uuid,
    referral_id uuid, institution_id uuid, user_id uuid, asks text, referral_status text, addressee_status text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT l.id, l.complaint_id, l.task_id, l.position_id, l.issued_at, l.expires_at, l.revoked_at, l.used_at, l.used_by_id,
      t.status, t.position_id, t.assignee_id, l.referral_id, l.institution_id, l.user_id, l.asks, r.status,
      (SELECT a->>'status' FROM jsonb_array_elements(r.addressees) a WHERE (a->>'institutionId')::uuid = l.institution_id)
    FROM answer_link l LEFT JOIN party_task t ON t.id = l.task_id LEFT JOIN referral r ON r.id = l.referral_id
    WHERE l.token_hash = $1
  $$;
  REVOKE ALL ON FUNCTION app.answer_link(bytea) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.answer_link(bytea) TO tuntas_api;
`;
