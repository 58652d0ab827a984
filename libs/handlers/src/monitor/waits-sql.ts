/**
 * Whom each open complaint waits for at the instant `at`: rows of `complaint_id, waiter`. The same as `waitsAt` of the core
 * without whoever is paused, as one question to all of them.
 */
export const waitsSql = (at: string): string => `
  SELECT DISTINCT c.id AS complaint_id, w.waiter FROM complaint c
  LEFT JOIN party_task t ON t.complaint_id = c.id AND t.settled_at IS NULL AND CASE c.status
    WHEN 'assigned' THEN t.is_required AND t.ask NOT IN ('review', 'approveClosing')
    WHEN 'review' THEN t.ask = 'review'
    WHEN 'closing' THEN t.ask = 'approveClosing'
    ELSE false END
  CROSS JOIN LATERAL (
    SELECT CASE c.status WHEN 'assigned' THEN t.party ELSE c.status END AS own,
      CASE WHEN t.pause IS NOT NULL AND to_timestamp((t.pause ->> 'since')::bigint / 1000.0) <= ${at}
        AND to_timestamp((t.pause ->> 'until')::bigint / 1000.0) > ${at} THEN t.pause ->> 'reason' END AS pause
  ) s
  CROSS JOIN LATERAL unnest(CASE
    WHEN c.status IN ('filed', 'reopened') THEN ARRAY['sending']
    WHEN c.status = 'answered' THEN ARRAY['reporter']
    WHEN t.id IS NULL OR t.status = 'open' THEN ARRAY['sending']
    WHEN s.pause = 'external' THEN ARRAY['external']
    WHEN s.pause IS NOT NULL THEN ARRAY['reporter']
    WHEN t.awaited_documents IS NOT NULL THEN ARRAY[s.own, 'reporter']
    ELSE ARRAY[s.own] END) AS w(waiter)
  WHERE c.status <> 'closed'`;
