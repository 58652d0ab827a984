import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters and mandates for parties outside the programme: numbered without a gap, and kept as they were given out. */
export class Letters1763800000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letter_number (year integer PRIMARY KEY, last integer NOT NULL);

      -- The row stays locked until its letter is committed: whatever fails gives its number back.
      CREATE FUNCTION app.next_letter(integer) RETURNS integer LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
        INSERT INTO letter_number (year, last) VALUES ($1, 1)
        ON CONFLICT (year) DO UPDATE SET last = letter_number.last + 1 RETURNING last
      $$;
      REVOKE ALL ON FUNCTION app.next_letter(integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.next_letter(integer) TO tuntas_api;

      -- Business time. A due date that moves makes a new letter, which says which one it replaces: of one kind each task has
      -- one first letter, and each letter at most one that follows it.
      CREATE TABLE vault.letter (
        id uuid PRIMARY KEY,
        year integer NOT NULL,
        ordinal integer NOT NULL,
        number text NOT NULL UNIQUE,
        kind text NOT NULL,
        complaint_id uuid NOT NULL REFERENCES complaint(id),
        task_id uuid NOT NULL REFERENCES party_task(id),
        position_id uuid NOT NULL REFERENCES position(id),
        replaces_id uuid REFERENCES vault.letter(id),
        due_at timestamptz,
        issued_at timestamptz NOT NULL,
        issued_by_id uuid NOT NULL REFERENCES user_account(id),
        sha256 bytea NOT NULL,
        pdf_cipher bytea NOT NULL,
        UNIQUE (year, ordinal),
        UNIQUE NULLS NOT DISTINCT (task_id, kind, replaces_id)
      );
      ALTER TABLE vault.letter ENABLE ROW LEVEL SECURITY;
      ALTER TABLE vault.letter FORCE ROW LEVEL SECURITY;
      CREATE POLICY with_complaint ON vault.letter FOR SELECT TO tuntas_api
        USING (EXISTS (SELECT 1 FROM complaint c WHERE c.id = letter.complaint_id));
      CREATE POLICY new_row ON vault.letter FOR INSERT TO tuntas_api
        WITH CHECK (issued_by_id = (SELECT app.uid()) AND EXISTS (SELECT 1 FROM complaint c WHERE c.id = letter.complaint_id));
      GRANT SELECT, INSERT ON vault.letter TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
