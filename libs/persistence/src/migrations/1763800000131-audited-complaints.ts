import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People know a complaint by its number, the audit by its id: both ways, of what an administrator may know of. */
export class AuditedComplaints1763800000131 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Those with these ids, and the one with this number. An integrity matter is not found, just as a number that nobody has.
      CREATE FUNCTION app.audited_complaints(ids uuid[], asked text) RETURNS TABLE (id uuid, number text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT c.id, c.number FROM complaint c
        WHERE (SELECT app.is_administrator()) AND (c.id = ANY (ids) OR c.number = asked) AND app.is_countable(c.id)
      $$;
      REVOKE ALL ON FUNCTION app.audited_complaints(uuid[], text) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION app.audited_complaints(uuid[], text) TO tuntas_api;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
