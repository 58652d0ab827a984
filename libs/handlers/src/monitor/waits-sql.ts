/**
 * Whom each open complaint waits for at the instant `at`: rows of `complaint_id, waiter`. The same as `waitsAt` of the core
 * without whoever is paused, as one question to all of them. `from` has complaints that may be seen, with id and status, `tasks`
 * the open tasks.
 */
export const waitsSql = (at: string, from = 'complaint', tasks = 'app.monitor_task'): string => `
  SELECT DISTINCT c.id AS complaint_id, unnest(CASE
    WHEN c.status IN ('filed', 'reopened') THEN ARRAY['sending']
    WHEN c.status = 'answered' THEN ARRAY['reporter']
    WHEN t.id IS NULL OR t.status = 'open' THEN ARRAY['sending']
    WHEN s.pause = 'external' THEN ARRAY['external']
    WHEN s.pause IS NOT NULL THEN ARRAY['reporter']
    WHEN t.awaits_documents THEN ARRAY[s.own, 'reporter']
    ELSE ARRAY[s.own] END) AS waiter
  FROM ${from} c
  LEFT JOIN ${tasks} t ON t.complaint_id = c.id AND t.settled_at IS NULL AND CASE c.status
    WHEN 'assigned' THEN t.is_required AND t.ask NOT IN ('review', 'approveClosing')
    WHEN 'review' THEN t.ask = 'review'
    WHEN 'closing' THEN t.ask = 'approveClosing'
    ELSE false END
  CROSS JOIN LATERAL (
    SELECT CASE c.status WHEN 'assigned' THEN t.party ELSE c.status END AS own,
      CASE WHEN t.paused_at <= ${at} AND t.paused_until > ${at} THEN t.pause_reason END AS pause
  ) s
  WHERE c.status <> 'closed'`;

/** All open tasks read once, not looked up for each complaint: for whoever asks of a country. */
export const ALL_OPEN_TASKS = '(SELECT * FROM app.monitor_task WHERE settled_at IS NULL OFFSET 0)';
