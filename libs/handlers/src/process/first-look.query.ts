import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import type { FirstLook } from '#core/complaint/complaint.decider';
import { PaymentRepository } from '#persistence/vault/payment.repository';

/** What is known about the payment at first look. That nothing is known is an answer too, and never holds a complaint up. */
@Injectable()
export class FirstLookQuery {
  constructor(private readonly payments: PaymentRepository) {}

  async of(complaint: Complaint): Promise<FirstLook> {
    const { stage, stageYear } = complaint;
    if (stage === undefined || stageYear === undefined) return { paymentState: 'unknown' };
    const found = await this.payments.findForBeneficiary(complaint.id, complaint.programme, stageYear, stage);
    return found ? { paymentState: found.state, asOf: found.asOf } : { paymentState: 'unknown' };
  }
}
