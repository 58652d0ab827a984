import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** Complaint numbers taken from the sequence at once. */
const BLOCK = 20;

/** Complaints as row-level security lets the actor of the transaction see them. */
@Injectable()
export class ComplaintRepository {
  private readonly numbers: number[] = [];

  async find(id: string): Promise<Complaint | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM complaint WHERE id = $1', [id]);
    return row && fromRow<Complaint>(row);
  }

  async findByNumber(number: string): Promise<Complaint | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM complaint WHERE number = $1', [number]);
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

  /** Numbers are taken in blocks, one round trip for many; a process that ends leaves a gap, and gaps are harmless. */
  async nextSequence(): Promise<number> {
    if (this.numbers.length === 0) {
      const rows = await tx.query<{ value: string }>(
        `SELECT nextval('complaint_sequence') AS value FROM generate_series(1, $1::integer)`,
        [BLOCK],
      );
      this.numbers.push(...rows.map(({ value }) => Number(value)));
    }
    const next = this.numbers.shift();
    return next ?? this.nextSequence();
  }
}
