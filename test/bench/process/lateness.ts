import { pause, percentile } from '../report';
import type { Stack } from '../stack';

export interface Lateness {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly worstMs: number;
  readonly assistedShare: number;
  readonly rescues: number;
  readonly doubled: number;
  readonly missing: number;
}

/** What is not fired so long after the last due instant is missing (ms). */
const PATIENCE_MS = 120_000;

const EFFECTS = `('taskReminded', 'taskWarned', 'taskClimbed')`;

/** Waits until every task has had its effect, and recounts from the event log. Each task has one deadline that is due. */
export async function latenessOf(stack: Stack, taskIds: readonly string[], lastAt: number): Promise<Lateness> {
  const done = async (): Promise<number> => {
    const { rows } = await stack.admin.query<{ done: number }>(
      `SELECT count(*)::integer AS done FROM event WHERE stream_id = ANY ($1::uuid[]) AND type IN ${EFFECTS}`,
      [taskIds],
    );
    return rows[0]?.done ?? 0;
  };
  while (Date.now() < lastAt) await pause(200);
  while ((await done()) < taskIds.length && Date.now() < lastAt + PATIENCE_MS) await pause(500);
  const { rows } = await stack.admin.query<{ late_ms: number; fired_by: string }>(
    `SELECT extract(epoch FROM min(e.recorded_at) - d.act_at)::float8 * 1000 AS late_ms, d.fired_by
     FROM deadline d JOIN event e ON e.stream_id = d.task_id AND e.version > 2 AND e.type IN ${EFFECTS}
     WHERE d.task_id = ANY ($1::uuid[]) AND d.state = 'fired' GROUP BY d.id`,
    [taskIds],
  );
  const lateMs = rows.map((row) => row.late_ms);
  const byOthers = rows.filter((row) => row.fired_by === 'sweeper');
  return {
    p50Ms: percentile(lateMs, 0.5),
    p99Ms: percentile(lateMs, 0.99),
    worstMs: Math.max(...lateMs),
    assistedShare: byOthers.length / taskIds.length,
    rescues: byOthers.filter((row) => row.late_ms > 60_000).length,
    doubled: await doubledAmong(stack, taskIds),
    missing: taskIds.length - lateMs.length,
  };
}

/** Counted from events alone: effects of silence beyond the one that each task had coming. */
async function doubledAmong(stack: Stack, taskIds: readonly string[]): Promise<number> {
  const { rows } = await stack.admin.query<{ doubled: number }>(
    `SELECT coalesce(sum(effects - 1), 0)::integer AS doubled
     FROM (SELECT count(*) AS effects FROM event WHERE stream_id = ANY ($1::uuid[]) AND type IN ${EFFECTS} GROUP BY stream_id HAVING count(*) > 1) more`,
    [taskIds],
  );
  return rows[0]?.doubled ?? Number.NaN;
}
