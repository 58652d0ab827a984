import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What names somebody is left out of every number, not of the lists alone: a number that counts it and a list that does not have it
 * say together that there is one. What is no integrity matter stands in one place.
 */
export class CountableComplaints1763800000132 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNTABLE);
    await runner.query(OPERATIONS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

/** A view and no function: it is joined to hundreds of thousands of deadlines. Nobody may read it but the functions of the owner. */
const COUNTABLE = `
  CREATE VIEW app.countable_complaint AS
    SELECT c.id FROM complaint c WHERE c.severity <> 'S2' AND NOT EXISTS (SELECT 1 FROM accusation a WHERE a.complaint_id = c.id);

  -- Integrity matters are listed and counted for nobody here, nor is anything from which the asker is kept away.
  CREATE OR REPLACE FUNCTION app.is_countable(complaint uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT 1 FROM app.countable_complaint c WHERE c.id = $1)
      AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = $1 AND x.user_id = app.uid())
  $$;

  -- How many open tasks each has, and where they lie; the same may be counted.
  CREATE OR REPLACE FUNCTION app.open_task_counts() RETURNS TABLE (user_id uuid, position_id uuid, tasks integer) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT t.assignee_id, t.position_id, count(*)::integer FROM party_task t JOIN app.countable_complaint c ON c.id = t.complaint_id
    WHERE t.settled_at IS NULL AND (SELECT app.is_administrator())
      AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = t.complaint_id AND x.user_id = app.uid())
    GROUP BY 1, 2
  $$;
`;

const OPERATIONS = `
  -- What has to have a clock that runs: a complaint until it is closed (while a second person is asked, her task has it), a task
  -- that somebody has been given, a referral that is under way, an open case.
  CREATE OR REPLACE FUNCTION app.clocked_aggregates() RETURNS TABLE (stream text, id uuid, complaint_id uuid, has_clock boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT o.stream, o.id, o.complaint_id, EXISTS (SELECT 1 FROM deadline d WHERE d.stream_id = o.id AND d.stopped_at IS NULL)
    FROM (
      SELECT 'complaint' AS stream, c.id, c.id AS complaint_id FROM complaint c WHERE c.status NOT IN ('closing','closed')
      UNION ALL SELECT 'task', t.id, t.complaint_id FROM party_task t WHERE t.settled_at IS NULL AND t.status <> 'open'
      UNION ALL SELECT 'referral', r.id, r.complaint_id FROM referral r WHERE r.status NOT IN ('open','completed','revoked')
      UNION ALL SELECT 'case', s.id, s.complaint_id FROM social_case s WHERE s.status <> 'closed'
    ) o JOIN app.countable_complaint c ON c.id = o.complaint_id
  $$;

  -- @returns NULL for whoever is no administrator. Ages in real seconds.
  CREATE OR REPLACE FUNCTION app.operations(at timestamptz, failing_seconds integer) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT CASE WHEN app.is_administrator() THEN jsonb_build_object(
      'postgresVersion', split_part(current_setting('server_version'), ' ', 1),
      'migrations', (SELECT jsonb_build_object('applied', count(*), 'last', (array_agg(m.name ORDER BY m.timestamp DESC))[1]) FROM migrations m),
      'outbox', (SELECT coalesce(jsonb_agg(b ORDER BY b.topic), '[]') FROM (
        SELECT topic, count(*) AS rows, floor(extract(epoch FROM clock_timestamp() - min(created_at)))::integer AS "oldestSeconds",
          count(*) FILTER (WHERE attempts > 1) AS "triedAgain"
        FROM outbox WHERE delivered_at IS NULL GROUP BY topic) b),
      'armed', (SELECT count(*) FROM deadline d JOIN app.countable_complaint c ON c.id = d.complaint_id WHERE d.state = 'armed'),
      'overdue', (SELECT count(*) FROM deadline d JOIN app.countable_complaint c ON c.id = d.complaint_id WHERE d.state = 'armed' AND d.act_at <= at),
      'open', (SELECT count(*) FROM deadline d JOIN app.countable_complaint c ON c.id = d.complaint_id WHERE d.is_measured AND d.stopped_at IS NULL),
      'expected', (SELECT count(*) FROM app.clocked_aggregates()),
      'running', (SELECT count(*) FROM app.clocked_aggregates() a WHERE a.has_clock),
      'missing', (SELECT coalesce(jsonb_agg(jsonb_build_object('stream', m.stream, 'id', m.id)), '[]') FROM (
        SELECT a.stream, a.id FROM app.clocked_aggregates() a WHERE NOT a.has_clock AND app.is_countable(a.complaint_id) ORDER BY a.id LIMIT 50) m),
      -- Later than a minute of real time is a rescue (RESCUE_AFTER_MS); the sweeper is never there at the very instant.
      'rescues', (SELECT jsonb_build_object('rescued', count(*) FILTER (WHERE is_late), 'assisted', count(*) FILTER (WHERE NOT is_late))
        FROM (SELECT d.fired_at > d.act_at + interval '1 minute' * coalesce((SELECT rate FROM clock_anchor WHERE id = 1), 1) AS is_late
        FROM deadline d JOIN app.countable_complaint c ON c.id = d.complaint_id WHERE d.fired_by = 'sweeper' AND d.fired_at > at - interval '1 day') swept),
      'stuck', (SELECT coalesce(jsonb_agg(jsonb_build_object('stream', s.stream, 'id', s.stream_id, 'activity', s.activity, 'since', s.since,
          'attempts', s.attempts, 'isHandedOver', s.duty_task_id IS NOT NULL) ORDER BY s.since), '[]')
        FROM stuck_process s WHERE s.freed_at IS NULL AND app.is_countable(s.complaint_id)),
      'messagesWaiting', (SELECT count(*) FROM message m JOIN app.countable_complaint c ON c.id = m.complaint_id WHERE m.status = 'queued'),
      'failing', (SELECT coalesce(jsonb_agg(f ORDER BY f."waitingSeconds" DESC), '[]') FROM (
        SELECT m.id AS "messageId", floor(extract(epoch FROM clock_timestamp() - o.created_at))::integer AS "waitingSeconds"
        FROM message m JOIN outbox o ON o.key = m.key || '/send'
        WHERE m.status = 'queued' AND o.delivered_at < clock_timestamp() - make_interval(secs => failing_seconds) AND app.is_countable(m.complaint_id)
        ORDER BY o.created_at LIMIT 50) f)
    ) END
  $$;
`;
