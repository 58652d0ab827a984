import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** Complaints as row-level security lets the actor of the transaction see them. */
@Injectable()
export class ComplaintRepository {
  async find(id: string): Promise<Complaint | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM complaint WHERE id = $1', [id]);
    return row && fromRow<Complaint>(row);
  }

  /**
   * Locks the row until the transaction ends, so that the decision stands on what it read. NO KEY: whoever only refers to
   * the complaint (a deadline of its task, say) need not wait.
   */
  async findForUpdate(id: string): Promise<Complaint | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM complaint WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return row && fromRow<Complaint>(row);
  }

  async getForUpdate(id: string): Promise<Complaint> {
    const complaint = await this.findForUpdate(id);
    if (!complaint) throw new Error(`complaint ${id} is not there`);
    return complaint;
  }

  async nextSequence(): Promise<number> {
    const [row] = await tx.query<{ value: string }>(`SELECT nextval('complaint_sequence') AS value`);
    return Number(row?.value);
  }
}
