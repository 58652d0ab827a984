import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What names somebody is counted for nobody. It was left out only for whoever it names, so that two administrators who compared
 * their numbers would have learnt whom.
 */
export class Countable1763800000126 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE POLICY operations ON accusation FOR SELECT TO tuntas_owner USING (true);

      -- Integrity matters are listed and counted for nobody here, nor is anything from which the asker is kept away.
      CREATE OR REPLACE FUNCTION app.is_countable(complaint uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT EXISTS (SELECT 1 FROM public.complaint c WHERE c.id = $1 AND c.severity <> 'S2')
          AND NOT EXISTS (SELECT 1 FROM accusation a WHERE a.complaint_id = $1)
          AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = $1 AND x.user_id = app.uid())
      $$;

      -- Open tasks of these people or at these positions, to say beforehand whom a change moves; for an administrator, and of integrity
      -- matters none: they move all the same. All of them, for they are counted.
      CREATE OR REPLACE FUNCTION app.tasks_to_follow(users uuid[], positions uuid[]) RETURNS SETOF party_task LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT t.* FROM party_task t
        WHERE t.settled_at IS NULL AND (t.assignee_id = ANY (users) OR t.position_id = ANY (positions))
          AND (SELECT app.is_administrator()) AND app.is_countable(t.complaint_id)
        ORDER BY t.step_due_at, t.id
      $$;

      -- How many open tasks each has, and where they lie; the same may be counted.
      CREATE OR REPLACE FUNCTION app.open_task_counts() RETURNS TABLE (user_id uuid, position_id uuid, tasks integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
        SELECT t.assignee_id, t.position_id, count(*)::integer FROM party_task t JOIN complaint c ON c.id = t.complaint_id AND c.severity <> 'S2'
        WHERE t.settled_at IS NULL AND (SELECT app.is_administrator())
          AND NOT EXISTS (SELECT 1 FROM accusation a WHERE a.complaint_id = t.complaint_id)
          AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = t.complaint_id AND x.user_id = app.uid())
        GROUP BY 1, 2
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
