import { Injectable } from '@nestjs/common';
import type { PartyTask } from '#core/party/party-task';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** Party tasks as row-level security lets the actor of the transaction see them. */
@Injectable()
export class TaskRepository {
  async find(id: string): Promise<PartyTask | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM party_task WHERE id = $1', [id]);
    return row && fromRow<PartyTask>(row);
  }

  /** Those of these that are there. */
  async findMany(ids: readonly string[]): Promise<PartyTask[]> {
    const rows = await tx.query<Row>('SELECT * FROM party_task WHERE id = ANY ($1::uuid[])', [ids]);
    return rows.map((row) => fromRow<PartyTask>(row));
  }

  /** Locks the row until the transaction ends, so that the decision stands on what it read. */
  async findForUpdate(id: string): Promise<PartyTask | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM party_task WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return row && fromRow<PartyTask>(row);
  }

  async getForUpdate(id: string): Promise<PartyTask> {
    const task = await this.findForUpdate(id);
    if (!task) throw new Error(`task ${id} is not there`);
    return task;
  }

  /** What somebody holds and has not settled, the next due first. */
  async openOf(userId: string): Promise<PartyTask[]> {
    const rows = await tx.query<Row>(
      'SELECT * FROM party_task WHERE assignee_id = $1 AND settled_at IS NULL ORDER BY step_due_at, id',
      [userId],
    );
    return rows.map((row) => fromRow<PartyTask>(row));
  }

  /** Oldest first. */
  async ofComplaint(complaintId: string): Promise<PartyTask[]> {
    const rows = await tx.query<Row>('SELECT * FROM party_task WHERE complaint_id = $1 ORDER BY opened_at, id', [
      complaintId,
    ]);
    return rows.map((row) => fromRow<PartyTask>(row));
  }

  /** The same for many complaints with one question. */
  async ofEachComplaint(complaintIds: readonly string[]): Promise<(complaintId: string) => readonly PartyTask[]> {
    const rows = await tx.query<Row>(
      'SELECT * FROM party_task WHERE complaint_id = ANY ($1::uuid[]) ORDER BY opened_at, id',
      [complaintIds],
    );
    const tasks = rows.map((row) => fromRow<PartyTask>(row));
    return (complaintId) => tasks.filter((task) => task.complaintId === complaintId);
  }
}
