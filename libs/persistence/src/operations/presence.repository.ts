import { Injectable } from '@nestjs/common';
import { tx } from '../tx/tx';

export type PresentProcess = 'worker' | 'notifier';

/** One process as it described itself; instants are real time. */
export interface PresenceRow {
  readonly process: PresentProcess;
  readonly version: string;
  readonly nodeVersion: string;
  readonly startedAt: Date;
  readonly seenAt: Date;
  /** Real seconds since it was last heard. */
  readonly silentSeconds: number;
}

export interface OwnPresence {
  readonly id: string;
  readonly process: PresentProcess;
  readonly version: string;
  readonly nodeVersion: string;
}

/** What was not heard for so long is forgotten: it was killed and will not come back under this id (real seconds). */
const FORGOTTEN_SECONDS = 3_600;

/** Which processes run, by what they say themselves. */
@Injectable()
export class PresenceRepository {
  async keep({ id, process, version, nodeVersion }: OwnPresence): Promise<void> {
    await tx.query(
      `INSERT INTO process_presence (id, process, version, node_version, started_at, seen_at)
       VALUES ($1, $2, $3, $4, clock_timestamp(), clock_timestamp()) ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at`,
      [id, process, version, nodeVersion],
    );
    await tx.query('DELETE FROM process_presence WHERE seen_at < clock_timestamp() - make_interval(secs => $1)', [
      FORGOTTEN_SECONDS,
    ]);
  }

  async remove(id: string): Promise<void> {
    await tx.query('DELETE FROM process_presence WHERE id = $1', [id]);
  }

  all(): Promise<PresenceRow[]> {
    return tx.query(
      `SELECT process, version, node_version AS "nodeVersion", started_at AS "startedAt", seen_at AS "seenAt",
         extract(epoch FROM clock_timestamp() - seen_at)::float8 AS "silentSeconds"
       FROM process_presence ORDER BY process, started_at`,
    );
  }
}
