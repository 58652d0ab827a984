import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

export interface Counted {
  readonly attempts: number;
  /** When the window began, real time. */
  readonly since: Date;
}

/** Rows nobody needs any more that one count takes away: more than it adds. */
const SWEPT = 5;

/** Counts what may not be tried too often, in windows of real time. */
@Injectable()
export class AttemptRepository {
  /**
   * One more attempt. The row stays locked until the transaction ends: attempts at one time are counted one by one.
   * @param realNow real time, for business time may stand still
   */
  async count(key: Buffer, windowMs: number, realNow: number): Promise<Counted> {
    const now = new Date(realNow);
    const oldest = new Date(realNow - windowMs);
    const [row] = await tx.query<Counted>(
      `INSERT INTO attempt_count AS a (key, window_start, attempts) VALUES ($1, $2, 1)
       ON CONFLICT (key) DO UPDATE SET
         attempts = CASE WHEN a.window_start <= $3 THEN 1 ELSE a.attempts + 1 END,
         window_start = CASE WHEN a.window_start <= $3 THEN excluded.window_start ELSE a.window_start END
       RETURNING attempts, window_start AS since`,
      [key, now, oldest],
    );
    if (!row) throw new Error('count an attempt: the row vanished');
    return row;
  }

  /** It was no guess: it does not count. */
  async forgive(key: Buffer): Promise<void> {
    await tx.query('UPDATE attempt_count SET attempts = greatest(attempts - 1, 0) WHERE key = $1', [key]);
  }

  /** Takes away a few rows whose window has been over for long; no window is longer than `windowMs`. */
  async sweep(windowMs: number, realNow: number): Promise<void> {
    await tx.query(
      `DELETE FROM attempt_count WHERE key IN (SELECT key FROM attempt_count WHERE window_start <= $1 ORDER BY window_start LIMIT ${SWEPT} FOR UPDATE SKIP LOCKED)`,
      [new Date(realNow - windowMs)],
    );
  }
}
