import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

export interface LastBeat {
  /** Real ms since the beat. */
  readonly ageMs: number;
  /** How much later than asked for it came (real ms). */
  readonly lateMs: number;
}

/** The canary's beats and the rounds of the reconciler, one row for each task queue. Real time. */
@Injectable()
export class BeatRepository {
  async keep(taskQueue: string, lateMs: number): Promise<void> {
    await tx.query(
      `INSERT INTO process_beat (task_queue, beat_at, late_ms) VALUES ($1, clock_timestamp(), $2)
       ON CONFLICT (task_queue) DO UPDATE SET beat_at = excluded.beat_at, late_ms = excluded.late_ms`,
      [taskQueue, lateMs],
    );
  }

  async find(taskQueue: string): Promise<LastBeat | undefined> {
    const [row] = await tx.query<LastBeat>(
      `SELECT (extract(epoch FROM clock_timestamp() - beat_at) * 1000)::float8 AS "ageMs", late_ms AS "lateMs"
       FROM process_beat WHERE task_queue = $1 AND beat_at IS NOT NULL`,
      [taskQueue],
    );
    return row;
  }

  /** @returns whether the next round is the caller's: nobody has begun one within so many real seconds. */
  async takeRound(taskQueue: string, everySeconds: number): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO process_beat AS b (task_queue, round_at) VALUES ($1, clock_timestamp())
       ON CONFLICT (task_queue) DO UPDATE SET round_at = excluded.round_at
       WHERE b.round_at IS NULL OR b.round_at <= clock_timestamp() - make_interval(secs => $2) RETURNING task_queue`,
      [taskQueue, everySeconds],
    );
    return rows.length > 0;
  }
}
