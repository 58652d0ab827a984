import { Injectable } from '@nestjs/common';
import type { Instant } from '#core/calendar/instant';
import type { PaymentState, Programme } from '#core/vocabulary';
import { fromRow } from '../row';
import type { Row } from '../row';
import { tx } from '../tx/tx';

export interface PaymentRow {
  readonly state: PaymentState;
  readonly asOf: Instant;
}

/** Imported payment rows, found by the blind index of the beneficiary's NIK. */
@Injectable()
export class PaymentRepository {
  async findForBeneficiary(
    complaintId: string,
    programme: Programme,
    stageYear: number,
    stage: number,
  ): Promise<PaymentRow | undefined> {
    const [row] = await tx.query<Row & { as_of: Date }>(
      `SELECT s.state, s.as_of FROM vault.person p JOIN vault.payment_snapshot s ON s.nik_index = p.nik_index
       WHERE p.complaint_id = $1 AND 'beneficiary' = ANY (p.roles) AND s.programme = $2 AND s.stage_year = $3 AND s.stage = $4`,
      [complaintId, programme, stageYear, stage],
    );
    return row && { ...fromRow<PaymentRow>(row), asOf: row.as_of.getTime() };
  }
}
