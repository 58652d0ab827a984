import type { Client } from 'pg';

/** Between two looks (real ms). */
const LOOK_EVERY_MS = 20;

/** What has still to happen without anybody's doing; nothing of it: the world is quiet. */
const UNFINISHED = `
  SELECT 'outbox ' || topic || ' ' || key AS what FROM outbox WHERE delivered_at IS NULL AND topic = ANY ($1)
  UNION ALL SELECT 'complaint ' || number || ' is ' || status FROM complaint WHERE status IN ('filed', 'reopened', 'review')
  UNION ALL SELECT 'task ' || id || ' is open' FROM party_task WHERE status = 'open'
  UNION ALL SELECT 'deadline ' || key || ' is due' FROM deadline WHERE state = 'armed' AND act_at <= (SELECT sim_at FROM clock_anchor)
  UNION ALL SELECT 'message ' || key || ' is queued' FROM message WHERE status = 'queued' AND 'notice' = ANY ($1)
  LIMIT 20`;

export async function unfinished(admin: Client, topics: readonly string[]): Promise<string[]> {
  const { rows } = await admin.query<{ what: string }>(UNFINISHED, [topics]);
  return rows.map(({ what }) => what);
}

/** Waits until nothing is left to do. @throws naming what is, after `limitMs` real milliseconds. */
export async function untilQuiet(
  admin: Client,
  limitMs: number,
  topics: readonly string[] = ['wake', 'notice'],
): Promise<void> {
  const end = Date.now() + limitMs;
  for (;;) {
    const left = await unfinished(admin, topics);
    if (left.length === 0) return;
    if (Date.now() > end) throw new Error(`not quiet after ${limitMs} ms:\n${left.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
