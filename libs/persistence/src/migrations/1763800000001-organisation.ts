import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The organisation is data from the first migration, dated: ladder, routing, exclusion and paging read it. */
export class Organisation1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS app;
      CREATE SCHEMA IF NOT EXISTS vault;

      -- Kemendagri codes: province 2, kabupaten/kota 4, kecamatan 6, village 10 digits, without dots.
      CREATE TABLE region (
        code text PRIMARY KEY CHECK (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10})$'),
        parent_code text REFERENCES region(code),
        name text NOT NULL
      );
      CREATE INDEX region_parent ON region (parent_code);

      CREATE TABLE institution (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('programme','bank','dinas','ministry','inspectorate')),
        name text NOT NULL,
        -- Next level of the same institution: branch, regional office, head office; kabupaten, province.
        parent_id uuid REFERENCES institution(id),
        region_code text REFERENCES region(code),
        calendar_id text NOT NULL
      );

      CREATE TABLE user_account (
        id uuid PRIMARY KEY,
        login text NOT NULL UNIQUE,
        language text NOT NULL DEFAULT 'id' CHECK (language IN ('id','en')),
        is_persona boolean NOT NULL DEFAULT false,
        deactivated_at timestamptz
      );

      CREATE TABLE position (
        id uuid PRIMARY KEY,
        seat text NOT NULL,
        institution_id uuid NOT NULL REFERENCES institution(id),
        reports_to_id uuid REFERENCES position(id),
        title text NOT NULL,
        zone text NOT NULL CHECK (zone IN ('WIB','WITA','WIT')),
        calendar_id text NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_to timestamptz,
        CHECK (valid_to IS NULL OR valid_to > valid_from)
      );

      -- What a position serves: '' is the whole country, else a prefix of Kemendagri codes.
      CREATE TABLE position_area (
        position_id uuid NOT NULL REFERENCES position(id),
        area_code text NOT NULL,
        PRIMARY KEY (position_id, area_code)
      );
      CREATE INDEX position_area_code ON position_area (area_code);

      CREATE TABLE holding (
        id uuid PRIMARY KEY,
        position_id uuid NOT NULL REFERENCES position(id),
        user_id uuid NOT NULL REFERENCES user_account(id),
        valid_from timestamptz NOT NULL,
        valid_to timestamptz,
        CHECK (valid_to IS NULL OR valid_to > valid_from)
      );
      CREATE INDEX holding_position ON holding (position_id, valid_from);
      CREATE INDEX holding_user ON holding (user_id, valid_from);

      CREATE TABLE leave (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES user_account(id),
        valid_from timestamptz NOT NULL,
        valid_to timestamptz NOT NULL,
        CHECK (valid_to > valid_from)
      );
      CREATE INDEX leave_user ON leave (user_id, valid_from);

      CREATE TABLE deputy (
        id uuid PRIMARY KEY,
        position_id uuid NOT NULL REFERENCES position(id),
        user_id uuid NOT NULL REFERENCES user_account(id),
        valid_from timestamptz NOT NULL,
        valid_to timestamptz NOT NULL,
        CHECK (valid_to > valid_from)
      );
      CREATE INDEX deputy_position ON deputy (position_id, valid_from);

      CREATE TABLE duty_roster (
        id uuid PRIMARY KEY,
        position_id uuid NOT NULL REFERENCES position(id),
        user_id uuid NOT NULL REFERENCES user_account(id),
        valid_from timestamptz NOT NULL,
        valid_to timestamptz NOT NULL,
        CHECK (valid_to > valid_from)
      );
      CREATE INDEX duty_roster_position ON duty_roster (position_id, valid_from);

      CREATE TABLE session (
        token_hash bytea PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES user_account(id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );

      -- Versioned data, cited with their decree. Never compiled into code.
      CREATE TABLE calendar_version (
        calendar_id text NOT NULL,
        version text NOT NULL,
        data jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (calendar_id, version)
      );
      CREATE TABLE policy_version (
        version text PRIMARY KEY,
        data jsonb NOT NULL,
        published_at timestamptz NOT NULL
      );

      -- One anchor for business time, read by every process. rate 1 and equal instants: system time.
      CREATE TABLE clock_anchor (
        id integer PRIMARY KEY CHECK (id = 1),
        real_at timestamptz NOT NULL,
        sim_at timestamptz NOT NULL,
        rate double precision NOT NULL CHECK (rate >= 0)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
