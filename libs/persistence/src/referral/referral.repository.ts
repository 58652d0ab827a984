import { Injectable } from '@nestjs/common';
import type { Referral } from '#core/referral/referral';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** Referrals as row-level security lets the actor of the transaction see them. */
@Injectable()
export class ReferralRepository {
  async find(id: string): Promise<Referral | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM referral WHERE id = $1', [id]);
    return row && fromRow<Referral>(row);
  }

  /** Locks the row until the transaction ends, so that the decision stands on what it read. */
  async findForUpdate(id: string): Promise<Referral | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM referral WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return row && fromRow<Referral>(row);
  }

  async getForUpdate(id: string): Promise<Referral> {
    const referral = await this.findForUpdate(id);
    if (!referral) throw new Error(`referral ${id} is not there`);
    return referral;
  }

  /** Oldest first. */
  async ofCase(caseId: string): Promise<Referral[]> {
    const rows = await tx.query<Row>('SELECT * FROM referral WHERE case_id = $1 ORDER BY opened_at, id', [caseId]);
    return rows.map((row) => fromRow<Referral>(row));
  }
}
