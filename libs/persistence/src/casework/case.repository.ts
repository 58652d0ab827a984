import { Injectable } from '@nestjs/common';
import type { SocialCase } from '#core/casework/social-case';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

/** Social cases as row-level security lets the actor of the transaction see them. */
@Injectable()
export class CaseRepository {
  async find(id: string): Promise<SocialCase | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM social_case WHERE id = $1', [id]);
    return row && fromRow<SocialCase>(row);
  }

  /** A complaint has one case at most, however often it is opened again. */
  async findOfComplaint(complaintId: string): Promise<SocialCase | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM social_case WHERE complaint_id = $1', [complaintId]);
    return row && fromRow<SocialCase>(row);
  }

  /** Locks the row until the transaction ends, so that the decision stands on what it read. */
  async findForUpdate(id: string): Promise<SocialCase | undefined> {
    const [row] = await tx.query<Row>('SELECT * FROM social_case WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return row && fromRow<SocialCase>(row);
  }

  async getForUpdate(id: string): Promise<SocialCase> {
    const found = await this.findForUpdate(id);
    if (!found) throw new Error(`case ${id} is not there`);
    return found;
  }
}
