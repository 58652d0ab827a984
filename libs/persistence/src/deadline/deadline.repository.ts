import { Injectable } from '@nestjs/common';
import type { DurationUnit } from '#core/calendar/duration';
import type { Instant, Zone } from '#core/calendar/instant';
import type { DeadlinePurpose } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

export interface Deadline {
  readonly id: string;
  readonly key: string;
  readonly complaintId: string;
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
}

@Injectable()
export class DeadlineRepository {
  /** Armed deadlines of the complaint itself, not of its tasks; the next one first. */
  armedOfComplaint(complaintId: string): Promise<Deadline[]> {
    return this.armed('complaint_id = $1 AND task_id IS NULL', complaintId);
  }

  /** Armed deadlines of a task; the next one first. */
  armedOfTask(taskId: string): Promise<Deadline[]> {
    return this.armed('task_id = $1', taskId);
  }

  /** Every clock of the complaint and its tasks that still runs. */
  async runningOf(complaintId: string): Promise<Deadline[]> {
    const rows = await tx.query<Row>(
      'SELECT * FROM deadline WHERE complaint_id = $1 AND stopped_at IS NULL ORDER BY due_at, id',
      [complaintId],
    );
    return rows.map((row) => fromRow<Deadline>(row));
  }

  private async armed(
    subject: 'complaint_id = $1 AND task_id IS NULL' | 'task_id = $1',
    id: string,
  ): Promise<Deadline[]> {
    const rows = await tx.query<Row>(
      `SELECT * FROM deadline WHERE ${subject} AND state = 'armed' ORDER BY act_at, due_at, id`,
      [id],
    );
    return rows.map((row) => fromRow<Deadline>(row));
  }
}
