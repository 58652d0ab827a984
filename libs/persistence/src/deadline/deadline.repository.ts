import { Injectable } from '@nestjs/common';
import type { Stream } from '#contracts/workflow-ids';
import type { DurationUnit } from '#core/calendar/duration';
import type { Instant, Zone } from '#core/calendar/instant';
import type { Referral } from '#core/referral/referral';
import type { Basis } from '#core/sla/basis';
import type { DeadlinePurpose } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

export interface Deadline {
  readonly id: string;
  readonly key: string;
  readonly complaintId: string;
  readonly stream: Stream;
  readonly streamId: string;
  readonly taskId?: string;
  readonly purpose: DeadlinePurpose;
  readonly unit: DurationUnit;
  readonly calendarId: string;
  readonly calendarVersion: string;
  readonly zone: Zone;
  readonly dueAt: Instant;
  readonly actAt: Instant;
  readonly isMeasured: boolean;
  readonly state: 'armed' | 'fired' | 'stopped' | 'spent';
  readonly armedAt: Instant;
  readonly firedAt?: Instant;
  readonly stoppedAt?: Instant;
  /** From what it was worked out; unknown of what was armed before this was kept. */
  readonly basis?: Basis;
}

@Injectable()
export class DeadlineRepository {
  /** Armed deadlines of one complaint, task, referral or case itself, not of its parts; the next one first. */
  async armedOf(streamId: string): Promise<Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE stream_id = $1 AND stopped_at IS NULL AND state = 'armed' ORDER BY act_at, due_at, id`,
      [streamId],
    );
    return rows.map((row) => fromRow<Deadline>(row));
  }

  /** Every clock of the complaint and its tasks that still runs; a social case has a file of its own. */
  async runningOf(complaintId: string): Promise<Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE complaint_id = $1 AND stream IN ('complaint', 'task') AND stopped_at IS NULL ORDER BY due_at, id`,
      [complaintId],
    );
    return rows.map((row) => fromRow<Deadline>(row));
  }

  /** The clock that makes a step of a referral due then, running or past. A service that is asked sees it without the complaint. */
  async findOfReferral(
    { id, complaintId }: Pick<Referral, 'id' | 'complaintId'>,
    dueAt: Instant,
  ): Promise<Deadline | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT * FROM deadline WHERE complaint_id = $1 AND stream = 'referral' AND stream_id = $2 AND due_at = $3
       ORDER BY is_measured DESC, id DESC LIMIT 1`,
      [complaintId, id, new Date(dueAt)],
    );
    return row && fromRow<Deadline>(row);
  }

  async find(id: string): Promise<Deadline | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM deadline WHERE id = $1', [id]);
    return row && fromRow<Deadline>(row);
  }

  /** Every clock of the complaint and its tasks, also those that have stopped; the next due first. */
  async allOf(complaintId: string): Promise<Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE complaint_id = $1 AND stream IN ('complaint', 'task') ORDER BY due_at, armed_at, id`,
      [complaintId],
    );
    return rows.map((row) => fromRow<Deadline>(row));
  }

  /** The same for many complaints with one question. */
  async runningOfEach(complaintIds: readonly string[]): Promise<(complaintId: string) => readonly Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE complaint_id = ANY ($1::uuid[]) AND stream IN ('complaint', 'task') AND stopped_at IS NULL ORDER BY due_at, id`,
      [complaintIds],
    );
    const running = rows.map((row) => fromRow<Deadline>(row));
    return (complaintId) => running.filter((deadline) => deadline.complaintId === complaintId);
  }
}
