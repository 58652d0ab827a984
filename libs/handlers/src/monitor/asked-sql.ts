/** Every office with the top of its institution: the branch counts with its bank. */
export const INSTITUTION_TOPS = `
  WITH RECURSIVE tops AS (
    SELECT id, id AS top_id FROM institution WHERE parent_id IS NULL
    UNION ALL
    SELECT i.id, tops.top_id FROM institution i JOIN tops ON tops.id = i.parent_id
  ) SELECT id, top_id FROM tops`;

/**
 * Clocks at institutions that fell due after `since` and until `at`, and were met or passed: rows of `complaint_id,
 * institution_id` (the top), `is_late, cause, answered_ms`. The cause is what the party said with its late answer. A clock that was stopped before it was due by something else than the
 * answer (a pause, a climb, another owner) is neither met nor passed.
 */
export const askedSql = (at: string, since: string): string => `
  SELECT d.complaint_id, top.top_id AS institution_id, d.due_at <= coalesce(d.stopped_at, ${at}) AS is_late,
    CASE WHEN d.due_at <= coalesce(d.stopped_at, ${at}) THEN
      CASE WHEN t.status <> 'answered' THEN 'unanswered' ELSE coalesce(t.late_cause, 'untold') END END AS cause,
    CASE WHEN d.purpose = 'climb' AND t.status = 'answered' AND d.stopped_at = t.settled_at
      THEN extract(epoch FROM t.settled_at - t.opened_at) * 1000 END AS answered_ms
  FROM app.monitor_clock d
  JOIN app.monitor_task t ON t.id = d.stream_id
  JOIN (${INSTITUTION_TOPS}) top ON top.id = d.institution_id
  WHERE d.is_measured AND d.stream = 'task' AND d.due_at > ${since} AND d.due_at <= ${at}
    AND (d.due_at <= coalesce(d.stopped_at, ${at}) OR (t.status = 'answered' AND d.stopped_at = t.settled_at))`;
