-- The recount after a drill: independent of the product's own code, from what was stored and what the clients were told.
-- Beforehand: table journal (what the clients know), table running_workflow (ids Temporal runs), table recount (the instant).
-- Every finding is one thing that was lost, doubled, without effect, or untrue.

-- Whatever lives by a stream of events: one line each.
CREATE TEMP VIEW aggregate (stream, id, complaint_id, version, is_over, waits_for_clock) AS
  SELECT 'complaint', id, id, version, status = 'closed', status = 'answered' FROM complaint
  UNION ALL SELECT 'task', id, complaint_id, version, settled_at IS NOT NULL, settled_at IS NULL AND assignee_id IS NOT NULL FROM party_task
  UNION ALL SELECT 'referral', id, complaint_id, version, returned_at IS NOT NULL, status IN ('sent', 'seen', 'unplaced') FROM referral
  UNION ALL SELECT 'case', id, complaint_id, version, status = 'closed', status <> 'closed' FROM social_case;

-- What a command of a client leaves behind.
CREATE TEMP TABLE command_event (kind text, event_type text);
INSERT INTO command_event VALUES
  ('file', 'complaintFiled'), ('acknowledge', 'taskAcknowledged'), ('answer', 'taskAnswered'), ('answer', 'taskAnsweredLate'), ('decline', 'taskDeclined'),
  ('object', 'complaintObjected'), ('close', 'complaintClosed'), ('close', 'closingAsked'), ('reopen', 'complaintReopened'), ('withdraw', 'complaintClosed'),
  ('screen', 'caseScreened'), ('refer', 'referralSent'), ('accept', 'referralAccepted'), ('complete', 'referralCompleted');

-- What a clock that has run out leaves behind; a person's own move of the same name is the person's, not the clock's.
CREATE TEMP TABLE clock_event (purpose text, event_type text);
INSERT INTO clock_event VALUES
  ('remind', 'taskReminded'), ('warn', 'taskWarned'), ('climb', 'taskClimbed'), ('target', 'targetMissed'), ('ceilingWarn', 'ceilingWarned'),
  ('ceiling', 'ceilingBreached'), ('objectionEnd', 'complaintClosed'), ('objectionEnd', 'closingAsked'), ('contact', 'contactMissed'), ('monitor', 'monitoringReminded');

-- Who held a task when: from the events that seat somebody.
CREATE TEMP VIEW seating AS
  SELECT stream_id, version, at, type, data->>'userId' AS user_id,
    lag(data->>'userId') OVER (PARTITION BY stream_id ORDER BY version) AS before_id,
    lead(version) OVER (PARTITION BY stream_id ORDER BY version) AS until_version
  FROM event WHERE type IN ('taskAssigned', 'taskClimbed', 'taskBounced', 'taskDirected');

-- Whom each event obliges to tell.
CREATE TEMP VIEW obliged (complaint_id, template, recipient) AS
  SELECT complaint_id, 'complaintFiled', NULL FROM event WHERE type = 'complaintFiled'
  UNION ALL SELECT complaint_id, 'complaintAnswered', NULL FROM event WHERE type = 'complaintAnswered'
  UNION ALL SELECT complaint_id, 'complaintClosed', NULL FROM event WHERE type = 'complaintClosed'
  UNION ALL SELECT complaint_id, 'complaintReopened', NULL FROM event WHERE type IN ('complaintObjected', 'complaintReopened')
  UNION ALL SELECT e.complaint_id, 'taskAssigned', s.user_id FROM event e JOIN seating s USING (stream_id, version) WHERE s.user_id IS NOT NULL
  UNION ALL SELECT e.complaint_id, 'taskClimbed', s.before_id FROM event e JOIN seating s USING (stream_id, version)
    WHERE s.type = 'taskClimbed' AND s.before_id IS DISTINCT FROM s.user_id AND s.before_id IS NOT NULL
  UNION ALL SELECT e.complaint_id, CASE e.type WHEN 'taskWarned' THEN 'taskWarning' ELSE 'taskReminder' END, s.user_id
    FROM event e JOIN seating s ON s.stream_id = e.stream_id AND s.version < e.version AND coalesce(s.until_version > e.version, true)
    WHERE e.type IN ('taskWarned', 'taskReminded') AND s.user_id IS NOT NULL
      -- Whoever is relieved with the reminder is not reminded: the next on duty is told that it is hers.
      AND NOT (e.type = 'taskReminded' AND EXISTS (SELECT 1 FROM seating n WHERE n.stream_id = e.stream_id AND n.version = e.version + 1 AND n.at = e.at AND n.type = 'taskAssigned'));

CREATE TEMP VIEW telling AS
  SELECT complaint_id, template, recipient, coalesce(o.times, 0) AS obliged, coalesce(t.times, 0) AS told
  FROM (SELECT complaint_id, template, coalesce(recipient, 'reporter') AS recipient, count(*) AS times FROM obliged GROUP BY 1, 2, 3) o
  FULL JOIN (SELECT complaint_id, template, coalesce(recipient_user_id::text, 'reporter') AS recipient, count(*) AS times FROM message
    WHERE template IN (SELECT template FROM obliged) GROUP BY 1, 2, 3) t USING (complaint_id, template, recipient);

-- Counted the same way for every stream but referrals, whose silence may end in several ways: of those below only that something happened.
CREATE TEMP VIEW effect AS
  SELECT stream_id, purpose, coalesce(f.times, 0) AS fired, coalesce(e.times, 0) AS happened
  FROM (SELECT stream_id, purpose, count(*) AS times FROM deadline WHERE state = 'fired' AND stream <> 'referral' GROUP BY 1, 2) f
  FULL JOIN (SELECT stream_id, purpose, count(*) AS times FROM event JOIN clock_event ON event_type = type WHERE actor_kind = 'system' GROUP BY 1, 2) e
    USING (stream_id, purpose);

-- An effect takes place at the instant of its clock, and when it was carried out after an outage.
CREATE TEMP VIEW effect_time AS
  SELECT stream_id, purpose, act_at AS at FROM deadline WHERE state = 'fired'
  UNION SELECT stream_id, purpose, fired_at FROM deadline WHERE state = 'fired';

ANALYZE journal; ANALYZE event; ANALYZE outbox; ANALYZE message; ANALYZE deadline;

-- Acknowledged, and not there.
SELECT 'lost' AS kind, 'acknowledged filing ' || j.number || ' has no event' AS what FROM journal j
  WHERE j.kind = 'file' AND j.outcome = 'acknowledged' AND NOT EXISTS (
    SELECT 1 FROM event e WHERE e.stream = 'complaint' AND e.stream_id = j.id AND e.version = 1 AND e.type = 'complaintFiled'
      AND e.data->>'number' = j.number AND e.actor_id = j.actor_id)
UNION ALL SELECT 'lost', 'acknowledged ' || j.kind || ' on version ' || j.sent_version || ' of ' || j.stream || ' ' || j.id || ' has no event' FROM journal j
  WHERE j.kind <> 'file' AND j.outcome = 'acknowledged' AND NOT EXISTS (
    SELECT 1 FROM event e JOIN command_event x ON x.event_type = e.type AND x.kind = j.kind
    WHERE e.stream = j.stream AND e.stream_id = j.id AND e.version = j.sent_version + 1 AND e.actor_id = j.actor_id)
UNION ALL SELECT 'lost', 'acknowledged ' || min(kind) || ' of ' || stream || ' ' || id || ': one event for ' || count(*) || ' commands' FROM journal
  WHERE outcome = 'acknowledged' GROUP BY stream, id, sent_version HAVING count(*) > 1
UNION ALL SELECT 'lost', 'acknowledged ' || j.kind || ' of ' || j.stream || ' ' || j.id || ' wakes nobody' FROM journal j
  WHERE j.outcome = 'acknowledged' AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key = j.stream || '/' || j.id || '/v' || j.version || '/wake')
UNION ALL SELECT 'lost', 'events of ' || stream || ' ' || stream_id || ': ' || count(*) || ' up to version ' || max(version) FROM event
  GROUP BY stream, stream_id HAVING max(version) <> count(*) OR min(version) <> 1
UNION ALL SELECT 'lost', a.stream || ' ' || a.id || ' stands at version ' || a.version || ', its events at ' || coalesce(e.version, 0) FROM aggregate a
  LEFT JOIN (SELECT stream_id, max(version) AS version FROM event GROUP BY 1) e ON e.stream_id = a.id WHERE e.version IS DISTINCT FROM a.version
UNION ALL SELECT 'lost', 'events without their ' || stream || ' ' || stream_id FROM event e
  WHERE version = 1 AND NOT EXISTS (SELECT 1 FROM aggregate a WHERE a.stream = e.stream AND a.id = e.stream_id)
UNION ALL SELECT 'lost', stream || ' ' || id || ' is open and no workflow runs for it' FROM aggregate a
  WHERE NOT is_over AND NOT EXISTS (SELECT 1 FROM running_workflow w WHERE w.id = a.stream || '/' || a.id)
UNION ALL SELECT 'lost', stream || ' ' || id || ' waits, and no clock of it is armed' FROM aggregate a
  WHERE waits_for_clock AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.stream_id = a.id AND d.state = 'armed')
UNION ALL SELECT 'lost', 'outbox ' || key || ' was not handed on' FROM outbox WHERE delivered_at IS NULL
UNION ALL SELECT 'lost', 'message ' || key || ' waits unsent' FROM message WHERE status = 'queued'
UNION ALL SELECT 'lost', 'message ' || key || ' never was in the outbox' FROM message m
  WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.topic = 'notice' AND o.key = m.key || '/send')
UNION ALL SELECT 'lost', 'message ' || key || ' counts as sent and reached no channel' FROM message m
  WHERE status = 'sent' AND NOT EXISTS (SELECT 1 FROM demo_message d WHERE d.message_id = m.id)
UNION ALL SELECT 'lost', template || ' about ' || complaint_id || ' to ' || recipient || ' was never written' FROM telling, generate_series(1, obliged - told)

-- Once wanted, twice done.
UNION ALL SELECT 'doubled', 'filing ' || mark || ' became ' || times || ' complaints' FROM (
    SELECT substring(body FROM 'tanda-[a-z]+') AS mark, count(*) AS times FROM vault.free_text WHERE kind = 'narrative' GROUP BY 1) n WHERE mark IS NOT NULL AND times > 1
UNION ALL SELECT 'doubled', e.type || ' of ' || e.stream || ' ' || e.stream_id || ' at version ' || e.version || ' is no acknowledged command' FROM event e
  WHERE e.actor_kind = 'user' AND e.type IN (SELECT event_type FROM command_event)
    AND NOT EXISTS (SELECT 1 FROM journal j JOIN command_event x USING (kind)
      WHERE x.event_type = e.type AND j.outcome = 'acknowledged' AND j.id = e.stream_id AND coalesce(j.sent_version, 0) + 1 = e.version)
    -- The second person's answer is what closes a complaint that takes two.
    AND NOT (e.type = 'complaintClosed' AND EXISTS (SELECT 1 FROM event t
      WHERE t.type = 'taskAnswered' AND t.complaint_id = e.complaint_id AND t.actor_id = e.actor_id AND t.at = e.at))
    -- What nobody answered for in the end may have been done or not.
    AND NOT EXISTS (SELECT 1 FROM journal j JOIN command_event x USING (kind) LEFT JOIN vault.free_text f ON f.complaint_id = e.stream_id AND f.kind = 'narrative'
      WHERE x.event_type = e.type AND j.outcome = 'unheard' AND (j.id = e.stream_id AND j.sent_version + 1 = e.version OR j.kind = 'file' AND f.body LIKE '%' || j.mark || '.'))
UNION ALL SELECT 'doubled', purpose || ' of ' || stream_id || ': ' || happened || ' events for ' || fired || ' deadlines' FROM effect, generate_series(1, happened - fired)
UNION ALL SELECT 'doubled', purpose || ' of ' || stream || ' ' || stream_id || ' is armed ' || count(*) || ' times' FROM deadline
  WHERE state = 'armed' GROUP BY stream, stream_id, purpose HAVING count(*) > 1
UNION ALL SELECT 'doubled', template || ' about ' || complaint_id || ' to ' || recipient || ' was written once too often' FROM telling, generate_series(1, told - obliged)
UNION ALL SELECT 'doubled', 'message ' || min(m.key) || ' reached its recipient ' || count(*) || ' times' FROM demo_message d JOIN message m ON m.id = d.message_id
  GROUP BY m.complaint_id, m.template, m.recipient_kind, m.recipient_user_id, m.params, m.created_at HAVING count(*) > 1
UNION ALL SELECT 'doubled', 'outbox ' || min(key) || ' stands there ' || count(*) || ' times' FROM outbox GROUP BY topic, payload HAVING count(*) > 1

-- Run out, and nothing came of it.
UNION ALL SELECT 'withoutEffect', 'deadline ' || key || ' was due at ' || act_at FROM deadline WHERE state = 'armed' AND act_at <= (SELECT at FROM recount)
UNION ALL SELECT 'withoutEffect', purpose || ' of ' || stream_id || ': ' || fired || ' deadlines fired for ' || happened || ' events' FROM effect, generate_series(1, fired - happened)
UNION ALL SELECT 'withoutEffect', 'deadline ' || key || ' fired and nothing happened' FROM deadline d
  WHERE state = 'fired' AND NOT EXISTS (SELECT 1 FROM event e WHERE e.stream_id = d.stream_id AND e.at IN (d.act_at, d.fired_at) AND e.actor_kind = 'system')

-- Said or stored, and not so.
UNION ALL SELECT 'untrue', j.kind || ' of ' || coalesce(j.id::text, j.mark) || ' was refused and is recorded as done' FROM journal j JOIN idempotency_record r ON r.key = j.key AND r.actor_id = j.actor_id
  WHERE j.outcome = 'refused' AND r.response_status < 300
UNION ALL SELECT 'untrue', j.kind || ' of ' || j.id || ' was acknowledged and is not recorded' FROM journal j
  WHERE j.outcome = 'acknowledged' AND NOT EXISTS (SELECT 1 FROM idempotency_record r WHERE r.key = j.key AND r.actor_id = j.actor_id AND r.response_status < 300 AND r.response->>'id' = j.id::text)
UNION ALL SELECT 'untrue', 'deadline ' || key || ' took effect before its time' FROM deadline WHERE fired_at < act_at
UNION ALL SELECT 'untrue', e.type || ' of ' || e.stream_id || ' at ' || e.at || ': no clock ran out then' FROM event e JOIN clock_event x ON x.event_type = e.type
  WHERE e.actor_kind = 'system' AND NOT EXISTS (SELECT 1 FROM effect_time t WHERE t.stream_id = e.stream_id AND t.purpose = x.purpose AND t.at = e.at)
UNION ALL SELECT 'untrue', 'clock ' || c.key || ' runs on, and its ' || c.stream || ' is over' FROM deadline c JOIN aggregate a ON a.id = c.stream_id WHERE a.is_over AND c.stopped_at IS NULL
ORDER BY 1, 2;
