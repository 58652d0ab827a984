import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints, party tasks, their events and clocks. A row equals the fold of its events. */
export class Complaint1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SEQUENCE complaint_sequence;

      CREATE TABLE complaint (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        version integer NOT NULL CHECK (version > 0),
        status text NOT NULL,
        category text NOT NULL,
        severity text NOT NULL,
        programme text NOT NULL,
        stage integer,
        stage_year integer,
        region_code text NOT NULL REFERENCES region(code),
        zone text NOT NULL,
        channel text NOT NULL,
        reporter_kind text NOT NULL,
        is_confidential boolean NOT NULL,
        occurred_on date,
        filed_by_id uuid NOT NULL,
        filed_at timestamptz NOT NULL,
        policy_version text NOT NULL,
        calendar_version text NOT NULL,
        target_due_at timestamptz NOT NULL,
        ceiling_due_at timestamptz NOT NULL,
        target_missed_at timestamptz,
        ceiling_warned_at timestamptz,
        ceiling_breached_at timestamptz,
        payment_state text,
        start_rung integer NOT NULL,
        answered_at timestamptz,
        answered_by_id uuid,
        outcome text,
        answer_text_id uuid,
        objection_until timestamptz,
        closed_at timestamptz,
        closure text,
        closed_by text,
        reopenings integer NOT NULL
      );
      CREATE INDEX complaint_region ON complaint (region_code text_pattern_ops, status);
      CREATE INDEX complaint_filed ON complaint (filed_at DESC, id DESC);

      CREATE TABLE party_task (
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        complaint_number text NOT NULL,
        category text NOT NULL,
        severity text NOT NULL,
        region_code text NOT NULL,
        party text NOT NULL,
        ladder text NOT NULL,
        is_required boolean NOT NULL,
        start_rung integer NOT NULL,
        policy_version text NOT NULL,
        calendar_version text NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        status text NOT NULL,
        opened_at timestamptz NOT NULL,
        rung integer,
        level text,
        seat text,
        position_id uuid,
        assignee_id uuid,
        institution_id uuid,
        zone text,
        calendar_id text,
        rung_started_at timestamptz,
        step_due_at timestamptz,
        acknowledged_at timestamptz,
        settled_at timestamptz,
        outcome text,
        answer_text_id uuid,
        answered_by_id uuid,
        climbs integer NOT NULL
      );
      CREATE INDEX party_task_complaint ON party_task (complaint_id);
      CREATE INDEX party_task_assignee ON party_task (assignee_id, step_due_at, id) WHERE settled_at IS NULL;

      -- Who works or worked on a complaint, and so may see it: handlers now, contributors after a climb.
      CREATE TABLE participant (
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        participant_key text NOT NULL,
        user_id uuid,
        institution_id uuid,
        PRIMARY KEY (complaint_id, participant_key)
      );
      CREATE INDEX participant_user ON participant (user_id, complaint_id);
      CREATE INDEX participant_institution ON participant (institution_id, complaint_id) WHERE institution_id IS NOT NULL;

      -- Whoever must neither see, nor handle, nor be told of, nor count this complaint.
      CREATE TABLE exclusion (
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        user_id uuid NOT NULL,
        reason text NOT NULL,
        PRIMARY KEY (complaint_id, user_id)
      );
      CREATE INDEX exclusion_user ON exclusion (user_id, complaint_id);

      -- Append only: no role may update or delete.
      CREATE TABLE event (
        stream text NOT NULL CHECK (stream IN ('complaint','task')),
        stream_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        complaint_id uuid NOT NULL,
        type text NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid NOT NULL,
        actor_kind text NOT NULL,
        data jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (stream_id, version)
      );
      CREATE INDEX event_complaint ON event (complaint_id, recorded_at);

      CREATE TABLE deadline (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE,
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        task_id uuid,
        purpose text NOT NULL,
        unit text NOT NULL,
        calendar_id text NOT NULL,
        calendar_version text NOT NULL,
        zone text NOT NULL,
        due_at timestamptz NOT NULL,
        due_work bigint,
        due_day integer,
        act_at timestamptz NOT NULL,
        -- Passing due_at while still running is a breach.
        is_measured boolean NOT NULL,
        -- armed: will take effect; fired: took effect; stopped: never did; spent: only measures.
        state text NOT NULL CHECK (state IN ('armed','fired','stopped','spent')),
        armed_version integer NOT NULL,
        armed_at timestamptz NOT NULL,
        fired_at timestamptz,
        fired_by text,
        stopped_at timestamptz
      );
      CREATE INDEX deadline_armed ON deadline (act_at) WHERE state = 'armed';
      CREATE INDEX deadline_running ON deadline (due_at, id) WHERE is_measured AND stopped_at IS NULL;
      CREATE INDEX deadline_complaint ON deadline (complaint_id);
      CREATE INDEX deadline_task ON deadline (task_id) WHERE task_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
