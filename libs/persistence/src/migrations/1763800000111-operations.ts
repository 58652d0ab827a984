import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What runs, for whoever keeps it running: counts, ages and ids, and of no complaint more than that. */
export class Operations1763800000111 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ADMINISTRATOR);
    await runner.query(PRESENCE);
    await runner.query(READS);
    await runner.query(OPERATIONS);
    await runner.query(RETRY);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

/** Asked by the policies themselves, so that no process has to be believed. */
const ADMINISTRATOR = `
  CREATE FUNCTION app.business_now() RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public AS $$
    SELECT coalesce((SELECT sim_at + (clock_timestamp() - real_at) * rate FROM clock_anchor WHERE id = 1), clock_timestamp())
  $$;

  -- Whether the asker holds the seat of an administrator now, stands in for one, or is on duty as one.
  CREATE FUNCTION app.is_administrator() RETURNS boolean LANGUAGE sql STABLE SET search_path = public AS $$
    WITH clock AS MATERIALIZED (SELECT app.business_now() AS at)
    SELECT EXISTS (
      SELECT 1 FROM clock, user_account u, position p
      WHERE u.id = app.uid() AND u.deactivated_at IS NULL
        AND p.seat = 'administrator' AND p.valid_from <= clock.at AND (p.valid_to IS NULL OR p.valid_to > clock.at)
        AND (EXISTS (SELECT 1 FROM holding h WHERE h.position_id = p.id AND h.user_id = u.id AND h.valid_from <= clock.at AND (h.valid_to IS NULL OR h.valid_to > clock.at))
          OR EXISTS (SELECT 1 FROM deputy d WHERE d.position_id = p.id AND d.user_id = u.id AND d.valid_from <= clock.at AND d.valid_to > clock.at)
          OR EXISTS (SELECT 1 FROM duty_roster r WHERE r.position_id = p.id AND r.user_id = u.id AND r.valid_from <= clock.at AND r.valid_to > clock.at)))
  $$;
`;

const PRESENCE = `
  -- Which processes of ours run, by what they say themselves every few seconds. Real time, not business time.
  CREATE TABLE process_presence (
    id uuid PRIMARY KEY,
    process text NOT NULL CHECK (process IN ('worker','notifier')),
    version text NOT NULL,
    node_version text NOT NULL,
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON process_presence TO tuntas_worker, tuntas_notifier;
  GRANT SELECT ON process_presence TO tuntas_api;
`;

/** The functions below run as the owner, whom row-level security holds too. */
const READS = `
  CREATE POLICY operations ON party_task FOR SELECT TO tuntas_owner USING (true);
  CREATE POLICY operations ON deadline FOR SELECT TO tuntas_owner USING (true);
  CREATE POLICY operations ON referral FOR SELECT TO tuntas_owner USING (true);
  CREATE POLICY operations ON social_case FOR SELECT TO tuntas_owner USING (true);
  CREATE POLICY operations ON stuck_process FOR SELECT TO tuntas_owner USING (true);
  CREATE POLICY operations ON message FOR SELECT TO tuntas_owner USING (true);
  CREATE INDEX deadline_swept ON deadline (fired_at) WHERE fired_by = 'sweeper';

  -- Integrity matters are listed and counted for nobody here, nor is anything from which the asker is kept away.
  CREATE FUNCTION app.is_countable(complaint uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT 1 FROM public.complaint c WHERE c.id = $1 AND c.severity <> 'S2')
      AND NOT EXISTS (SELECT 1 FROM exclusion x WHERE x.complaint_id = $1 AND x.user_id = app.uid())
  $$;
  REVOKE ALL ON FUNCTION app.is_countable(uuid) FROM PUBLIC;
`;

const OPERATIONS = `
  -- What has to have a clock that runs: a complaint until it is closed (while a second person is asked, her task has it), a task
  -- that somebody has been given, a referral that is under way, an open case.
  CREATE FUNCTION app.clocked_aggregates() RETURNS TABLE (stream text, id uuid, complaint_id uuid, has_clock boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT o.stream, o.id, o.complaint_id, EXISTS (SELECT 1 FROM deadline d WHERE d.stream_id = o.id AND d.stopped_at IS NULL)
    FROM (
      SELECT 'complaint' AS stream, c.id, c.id AS complaint_id FROM complaint c WHERE c.status NOT IN ('closing','closed')
      UNION ALL SELECT 'task', t.id, t.complaint_id FROM party_task t WHERE t.settled_at IS NULL AND t.status <> 'open'
      UNION ALL SELECT 'referral', r.id, r.complaint_id FROM referral r WHERE r.status NOT IN ('open','completed','revoked')
      UNION ALL SELECT 'case', s.id, s.complaint_id FROM social_case s WHERE s.status <> 'closed'
    ) o JOIN complaint c ON c.id = o.complaint_id AND c.severity <> 'S2'
  $$;
  REVOKE ALL ON FUNCTION app.clocked_aggregates() FROM PUBLIC;

  -- @returns NULL for whoever is no administrator. Ages in real seconds.
  CREATE FUNCTION app.operations(at timestamptz, failing_seconds integer) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT CASE WHEN app.is_administrator() THEN jsonb_build_object(
      'postgresVersion', split_part(current_setting('server_version'), ' ', 1),
      'migrations', (SELECT jsonb_build_object('applied', count(*), 'last', (array_agg(m.name ORDER BY m.timestamp DESC))[1]) FROM migrations m),
      'outbox', (SELECT coalesce(jsonb_agg(b ORDER BY b.topic), '[]') FROM (
        SELECT topic, count(*) AS rows, floor(extract(epoch FROM clock_timestamp() - min(created_at)))::integer AS "oldestSeconds",
          count(*) FILTER (WHERE attempts > 1) AS "triedAgain"
        FROM outbox WHERE delivered_at IS NULL GROUP BY topic) b),
      'armed', (SELECT count(*) FROM deadline d JOIN complaint c ON c.id = d.complaint_id AND c.severity <> 'S2' WHERE d.state = 'armed'),
      'overdue', (SELECT count(*) FROM deadline d JOIN complaint c ON c.id = d.complaint_id AND c.severity <> 'S2' WHERE d.state = 'armed' AND d.act_at <= at),
      'open', (SELECT count(*) FROM deadline d JOIN complaint c ON c.id = d.complaint_id AND c.severity <> 'S2' WHERE d.is_measured AND d.stopped_at IS NULL),
      'expected', (SELECT count(*) FROM app.clocked_aggregates()),
      'running', (SELECT count(*) FROM app.clocked_aggregates() a WHERE a.has_clock),
      'missing', (SELECT coalesce(jsonb_agg(jsonb_build_object('stream', m.stream, 'id', m.id)), '[]') FROM (
        SELECT a.stream, a.id FROM app.clocked_aggregates() a WHERE NOT a.has_clock AND app.is_countable(a.complaint_id) ORDER BY a.id LIMIT 50) m),
      'rescues', (SELECT jsonb_build_object('rescued', count(*) FILTER (WHERE fired_at > act_at), 'assisted', count(*) FILTER (WHERE fired_at <= act_at))
        FROM deadline WHERE fired_by = 'sweeper' AND fired_at > at - interval '1 day'),
      'stuck', (SELECT coalesce(jsonb_agg(jsonb_build_object('stream', s.stream, 'id', s.stream_id, 'activity', s.activity, 'since', s.since,
          'attempts', s.attempts, 'isHandedOver', s.duty_task_id IS NOT NULL) ORDER BY s.since), '[]')
        FROM stuck_process s WHERE s.freed_at IS NULL AND app.is_countable(s.complaint_id)),
      'messagesWaiting', (SELECT count(*) FROM message m JOIN complaint c ON c.id = m.complaint_id AND c.severity <> 'S2' WHERE m.status = 'queued'),
      'failing', (SELECT coalesce(jsonb_agg(f ORDER BY f."waitingSeconds" DESC), '[]') FROM (
        SELECT m.id AS "messageId", floor(extract(epoch FROM clock_timestamp() - o.created_at))::integer AS "waitingSeconds"
        FROM message m JOIN outbox o ON o.key = m.key || '/send'
        WHERE m.status = 'queued' AND o.delivered_at < clock_timestamp() - make_interval(secs => failing_seconds) AND app.is_countable(m.complaint_id)
        ORDER BY o.created_at LIMIT 50) f)
    ) END
  $$;
  REVOKE ALL ON FUNCTION app.operations(timestamptz, integer) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.operations(timestamptz, integer) TO tuntas_api;
`;

const RETRY = `
  -- Messages that were handed on so long ago and still wait are handed on again; a job that is still there is left alone by its
  -- key. @returns how many, of those that may be counted.
  CREATE FUNCTION app.retry_messages(failing_seconds integer) RETURNS integer LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public AS $$
    WITH again AS (
      UPDATE outbox o SET delivered_at = NULL, next_attempt_at = clock_timestamp()
      FROM (
        SELECT o.id, m.complaint_id FROM message m JOIN outbox o ON o.key = m.key || '/send'
        WHERE m.status = 'queued' AND o.delivered_at < clock_timestamp() - make_interval(secs => failing_seconds)
        ORDER BY o.id LIMIT 1000
      ) waiting
      WHERE o.id = waiting.id AND app.is_administrator() RETURNING waiting.complaint_id
    )
    SELECT count(*)::integer FROM again WHERE app.is_countable(complaint_id)
  $$;
  REVOKE ALL ON FUNCTION app.retry_messages(integer) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION app.retry_messages(integer) TO tuntas_api;
`;
