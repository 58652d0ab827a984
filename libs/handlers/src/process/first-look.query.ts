import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import type { FirstLook } from '#core/complaint/intake';
import { ExclusionRepository } from '#persistence/exclusion/exclusion.repository';
import { PaymentRepository } from '#persistence/vault/payment.repository';

/** What is known at first look: the payment, and the group around an accused. That nothing is known is an answer too, and never holds a complaint up. */
@Injectable()
export class FirstLookQuery {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly exclusions: ExclusionRepository,
  ) {}

  async of(complaint: Complaint): Promise<FirstLook> {
    // A complaint whose filing was its only event accuses nobody.
    const cluster = complaint.version === 1 ? undefined : await this.exclusions.cluster(complaint.id);
    return { ...(await this.payment(complaint)), cluster };
  }

  private async payment(complaint: Complaint): Promise<FirstLook> {
    const { stage, stageYear } = complaint;
    if (stage === undefined || stageYear === undefined) return { paymentState: 'unknown' };
    const found = await this.payments.findForBeneficiary(complaint.id, complaint.programme, stageYear, stage);
    return found ? { paymentState: found.state, asOf: found.asOf } : { paymentState: 'unknown' };
  }
}
