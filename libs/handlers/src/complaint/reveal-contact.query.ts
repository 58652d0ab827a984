import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { mayCall } from '#core/access/policy';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { auditRead, hidden, permit } from '../access/permit';
import { PersonalData } from '../vault/personal-data';

export interface ContactView {
  readonly phone?: string;
}

/** The number to call. That it was shown, to whom and when, is written down in the transaction that shows it. */
@Injectable()
export class RevealContact {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly vault: VaultRepository,
    private readonly personalData: PersonalData,
  ) {}

  execute(actor: UserActor, complaintId: string): Promise<ContactView> {
    permit(actor, 'complaint:reveal');
    return this.transactions.run(actor, async () => {
      const complaint = await this.complaints.find(complaintId);
      if (!complaint) throw hidden();
      if (!mayCall(actor, complaint)) return {};
      const persons = await this.vault.persons(complaintId);
      const reporter = persons.find(({ roles }) => roles.includes('reporter'));
      await auditRead('contact.reveal', complaint);
      return { phone: reporter && this.personalData.openPhone(reporter) };
    });
  }
}
