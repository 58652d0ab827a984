import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

/** Reads of the log by position. A position is the oldest transaction that was still running: everything below it is seen. */
@Injectable()
export class LiveRepository {
  async horizon(): Promise<number> {
    const [row] = await tx.query<{ horizon: string }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon',
    );
    return Number(row?.horizon ?? 0);
  }

  /** How many events there are from one position to another, but no more than `most`: of everybody, and so a number only. */
  async countBetween(from: number, to: number, most: number): Promise<number> {
    const [row] = await tx.query<{ count: number }>('SELECT app.events_between($1, $2, $3) AS count', [from, to, most]);
    return row?.count ?? 0;
  }
}
