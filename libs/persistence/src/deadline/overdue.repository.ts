import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import type { Instant } from '#core/calendar/instant';
import type { DeadlinePurpose } from '#core/vocabulary';
import { STREAM_TABLE } from '../journal/streams';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** A deadline that nobody has fired in time, and the locked row of the aggregate it belongs to. */
export interface Overdue {
  readonly deadlineId: string;
  readonly purpose: DeadlinePurpose;
  readonly actAt: Instant;
  readonly subjectId: string;
  readonly row: Row;
}

type Found = Row & { overdue_id: string; overdue_purpose: DeadlinePurpose; overdue_act_at: Date; id: string };

/** What is overdue, for whoever fires what others have left. */
@Injectable()
export class OverdueRepository {
  /** The streams with something armed that should have acted by `until`; aggregates set aside do not count. */
  async streams(until: Instant, setAside: readonly string[]): Promise<Stream[]> {
    const rows = await tx.query<{ stream: Stream }>(STREAMS, [new Date(until), setAside]);
    return rows.map(({ stream }) => stream);
  }

  /**
   * Takes up to `limit` deadlines, most overdue first, and locks them. The aggregate is locked before its deadline, as
   * everybody does; nobody is waited for, whoever is at work on an aggregate is left alone.
   */
  async claim(stream: Stream, until: Instant, setAside: readonly string[], limit: number): Promise<Overdue[]> {
    const rows = await tx.query<Found>(CLAIM[stream], [new Date(until), setAside, limit]);
    return rows.map(({ overdue_id, overdue_purpose, overdue_act_at, ...row }) => ({
      deadlineId: overdue_id,
      purpose: overdue_purpose,
      actAt: overdue_act_at.getTime(),
      subjectId: row.id,
      row,
    }));
  }
}

const isOverdue = (stream: Stream): string =>
  `d.state = 'armed' AND d.act_at <= $1 AND d.stream = '${stream}' AND d.stream_id <> ALL ($2::uuid[])`;

const STREAMS = (Object.keys(STREAM_TABLE) as Stream[])
  .map((stream) => `SELECT '${stream}' AS stream WHERE EXISTS (SELECT 1 FROM deadline d WHERE ${isOverdue(stream)})`)
  .join(' UNION ALL ');

/** Ordered by what the index is ordered by, and by nothing more: of a herd on one second only the batch is read. */
const claimStatement = (stream: Stream): string => `
  SELECT s.*, d.id AS overdue_id, d.purpose AS overdue_purpose, d.act_at AS overdue_act_at
  FROM deadline d JOIN ${STREAM_TABLE[stream].table} s ON s.id = d.stream_id
  WHERE ${isOverdue(stream)}
  ORDER BY d.act_at LIMIT $3
  FOR NO KEY UPDATE OF s SKIP LOCKED FOR NO KEY UPDATE OF d SKIP LOCKED`;

const CLAIM = Object.fromEntries(
  (Object.keys(STREAM_TABLE) as Stream[]).map((stream) => [stream, claimStatement(stream)]),
) as Readonly<Record<Stream, string>>;
