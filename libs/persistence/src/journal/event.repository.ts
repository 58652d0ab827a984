import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import type { Actor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

export interface StoredEvent {
  readonly stream: Stream;
  readonly streamId: string;
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly actorId: string;
  readonly actorKind: Actor['kind'];
  readonly data: Readonly<Record<string, unknown>>;
}

/** The append-only log. */
@Injectable()
export class EventRepository {
  /**
   * Events of the complaint and of its tasks by their instant, those of one stream as they were written: an effect may be written late,
   * with the earlier instant at which its clock ran out, and stands then where the event before it does. What happens in a social case
   * stays in its file.
   */
  async ofComplaint(complaintId: string): Promise<StoredEvent[]> {
    const rows = await tx.query<Row>(
      `SELECT stream, stream_id, version, type, at, actor_id, actor_kind, data FROM event WHERE complaint_id = $1 AND stream IN ('complaint', 'task') ORDER BY max(at) OVER (PARTITION BY stream, stream_id ORDER BY version), recorded_at, stream, version`,
      [complaintId],
    );
    return rows.map((row) => fromRow<StoredEvent>(row));
  }

  /** Those of these tasks that somebody has answered or given back, as often as it was. */
  async repliedBy(userId: string, taskIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ readonly stream_id: string }>(
      `SELECT DISTINCT stream_id FROM event WHERE stream = 'task' AND stream_id = ANY ($1::uuid[]) AND type IN ('taskAnswered', 'taskAnsweredLate', 'taskDeclined') AND actor_id = $2`,
      [taskIds, userId],
    );
    return new Set(rows.map(({ stream_id }) => stream_id));
  }

  /** Events of one stream, oldest first. */
  async ofStream(stream: Stream, streamId: string): Promise<StoredEvent[]> {
    const rows = await tx.query<Row>(
      `SELECT stream, stream_id, version, type, at, actor_id, actor_kind, data FROM event WHERE stream = $1 AND stream_id = $2 ORDER BY version`,
      [stream, streamId],
    );
    return rows.map((row) => fromRow<StoredEvent>(row));
  }
}
