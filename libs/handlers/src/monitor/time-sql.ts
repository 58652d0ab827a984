/**
 * What each party used of each closed complaint: rows of `complaint_id, closed_at, waiter, gross_ms, net_ms, alone_ms`, as
 * they were reckoned from its events (`timeUsed` of the core).
 */
export const timeSql = `
  SELECT r.complaint_id, r.closed_at, u."on" AS waiter, u."grossMs" AS gross_ms, u."netMs" AS net_ms, u."aloneMs" AS alone_ms
  FROM app.monitor_time r CROSS JOIN LATERAL jsonb_to_recordset(r.used) AS u("on" text, "grossMs" bigint, "netMs" bigint, "aloneMs" bigint)`;
