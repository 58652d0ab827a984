import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vault of personal data, outbox, messages, idempotency records, audit. */
export class Mechanics1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Personal data live here and nowhere else; everything else holds ids.
      CREATE TABLE vault.person (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        -- reporter, beneficiary, accused: one person may be several.
        roles text[] NOT NULL,
        name text,
        nik_cipher bytea,
        nik_index bytea,
        nik_tail text,
        kk_cipher bytea,
        kk_index bytea,
        -- A bank card: never the whole number.
        kks_index bytea,
        kks_tail text,
        phone_cipher bytea,
        phone_index bytea,
        phone_tail text,
        -- Where the reporter may be reached safely; null: nowhere.
        safe_channel text CHECK (safe_channel IN ('sms','whatsapp')),
        language text NOT NULL DEFAULT 'id'
      );
      CREATE INDEX person_complaint ON vault.person (complaint_id);
      CREATE INDEX person_nik ON vault.person (nik_index) WHERE nik_index IS NOT NULL;

      -- Free text (narrative, answers, reasons): events refer to it by id.
      CREATE TABLE vault.free_text (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        kind text NOT NULL CHECK (kind IN ('narrative','answer','reason')),
        body text,
        body_cipher bytea,
        author_id uuid NOT NULL,
        CHECK ((body IS NULL) <> (body_cipher IS NULL))
      );
      CREATE INDEX free_text_complaint ON vault.free_text (complaint_id);

      CREATE TABLE vault.tracking_code (
        code_index bytea PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint(id)
      );

      CREATE TABLE vault.user_name (
        user_id uuid PRIMARY KEY REFERENCES user_account(id),
        name text NOT NULL
      );

      -- Imported payment rows. No row for a family is a state too: unknown.
      CREATE TABLE vault.payment_snapshot (
        nik_index bytea NOT NULL,
        programme text NOT NULL,
        stage_year integer NOT NULL,
        stage integer NOT NULL,
        state text NOT NULL,
        as_of timestamptz NOT NULL,
        PRIMARY KEY (nik_index, programme, stage_year, stage)
      );

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        key text NOT NULL UNIQUE,
        topic text NOT NULL CHECK (topic IN ('wake','notice')),
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        next_attempt_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        attempts integer NOT NULL DEFAULT 0,
        delivered_at timestamptz
      );
      CREATE INDEX outbox_due ON outbox (topic, id, next_attempt_at) WHERE delivered_at IS NULL;

      CREATE TABLE message (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE,
        complaint_id uuid NOT NULL,
        template text NOT NULL,
        params jsonb NOT NULL,
        recipient_kind text NOT NULL CHECK (recipient_kind IN ('user','reporter')),
        recipient_user_id uuid,
        status text NOT NULL CHECK (status IN ('queued','sent','suppressed')),
        channel text,
        language text,
        reason text,
        created_at timestamptz NOT NULL,
        settled_at timestamptz,
        CHECK ((recipient_kind = 'user') = (recipient_user_id IS NOT NULL))
      );
      CREATE INDEX message_complaint ON message (complaint_id);
      CREATE INDEX message_queued ON message (id) WHERE status = 'queued';
      CREATE INDEX message_user ON message (recipient_user_id) WHERE recipient_user_id IS NOT NULL;

      -- The demonstration channel: what would have been sent, and when.
      CREATE TABLE demo_message (
        message_id uuid PRIMARY KEY REFERENCES message(id),
        channel text NOT NULL,
        body text NOT NULL,
        sent_at timestamptz NOT NULL
      );

      CREATE TABLE idempotency_record (
        actor_id uuid NOT NULL,
        key text NOT NULL,
        route text NOT NULL,
        body_hash bytea NOT NULL,
        response_status integer,
        response jsonb,
        response_version integer,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (actor_id, key)
      ) WITH (fillfactor = 60);

      -- Append only: human acts and sensitive reads, in the transaction of the act or the read.
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid NOT NULL,
        actor_kind text NOT NULL,
        action text NOT NULL,
        complaint_id uuid,
        subject_id uuid,
        trace_id text,
        detail jsonb
      );
      CREATE INDEX audit_complaint ON audit_entry (complaint_id, id) WHERE complaint_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
