import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Stream } from '#contracts/workflow-ids';
import { tx } from '../tx/tx';

export interface StuckProcess {
  readonly stream: Stream;
  readonly streamId: string;
  readonly complaintId: string;
  readonly dutyTaskId: string | null;
}

const COLUMNS = `stream, stream_id AS "streamId", complaint_id AS "complaintId", duty_task_id AS "dutyTaskId"`;

/** Processes whose activity keeps failing; one open row for each at most. */
@Injectable()
export class StuckProcessRepository {
  open(): Promise<StuckProcess[]> {
    return tx.query(`SELECT ${COLUMNS} FROM stuck_process WHERE freed_at IS NULL ORDER BY since`);
  }

  async find(stream: Stream, streamId: string): Promise<StuckProcess | undefined> {
    const [row] = await tx.query<StuckProcess>(
      `SELECT ${COLUMNS} FROM stuck_process WHERE stream = $1 AND stream_id = $2 AND freed_at IS NULL`,
      [stream, streamId],
    );
    return row;
  }

  ofComplaint(complaintId: string): Promise<StuckProcess[]> {
    return tx.query(`SELECT ${COLUMNS} FROM stuck_process WHERE complaint_id = $1 AND freed_at IS NULL`, [complaintId]);
  }

  /** Whether this task was opened because a process was stuck, now or before. */
  async isDutyTask(taskId: string): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM stuck_process WHERE duty_task_id = $1 LIMIT 1', [taskId]);
    return rows.length > 0;
  }

  async add(process: StuckProcess, activity: string, attempts: number): Promise<void> {
    const { stream, streamId, complaintId, dutyTaskId } = process;
    await tx.query(
      `INSERT INTO stuck_process (id, stream, stream_id, complaint_id, activity, since, attempts, duty_task_id)
       VALUES ($1, $2, $3, $4, $5, clock_timestamp(), $6, $7)`,
      [uuidv7(), stream, streamId, complaintId, activity, attempts, dutyTaskId],
    );
  }

  async update(stream: Stream, streamId: string, activity: string, attempts: number): Promise<void> {
    await tx.query(
      `UPDATE stuck_process SET activity = $3, attempts = greatest(attempts, $4) WHERE stream = $1 AND stream_id = $2 AND freed_at IS NULL`,
      [stream, streamId, activity, attempts],
    );
  }

  async free(stream: Stream, streamId: string): Promise<void> {
    await tx.query(
      `UPDATE stuck_process SET freed_at = clock_timestamp() WHERE stream = $1 AND stream_id = $2 AND freed_at IS NULL`,
      [stream, streamId],
    );
  }
}
