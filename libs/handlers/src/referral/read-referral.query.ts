import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { isLateReply } from '#core/referral/late-reply';
import type { Referral } from '#core/referral/referral';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { Tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { auditRead, hidden, permit } from '../access/permit';
import { CaseFile } from '../casework/case-file';
import { CaseNames } from '../casework/case-names';
import type { FileEntry } from '../casework/case-file';
import { DecisionContext } from '../decision/decision-context';
import { ClocksBehind } from '../explain/clocks-behind';
import { PersonalData } from '../vault/personal-data';
import { sideOf, viewFor } from './referral-side';
import type { Side } from './referral-side';
import { mayReadPacket } from './referral.view';
import type { ReferralView } from './referral.view';
import { ServiceInstitutions } from './service-institutions';
import type { OtherService } from './service-institutions';

export interface ReferralFileView extends ReferralView {
  /** Purpose and minimum data. */
  readonly packet?: string;
  /** Only for a service: whether what it says now is late, and asks for a cause. */
  readonly isLate?: boolean;
  /** Only for a service: whose it may be instead, the nearest first. */
  readonly others?: readonly OtherService[];
  /** Why without consent; only for the sender. */
  readonly overrideReason?: string;
  /** Only for the sender. */
  readonly entries?: readonly FileEntry[];
}

/** One referral: the sender sees all of it, a service its packet while it is asked. The read is audited. */
@Injectable()
export class ReadReferral {
  constructor(
    private readonly transactions: Tx,
    private readonly referrals: ReferralRepository,
    private readonly vault: VaultRepository,
    private readonly personalData: PersonalData,
    private readonly file: CaseFile,
    private readonly names: CaseNames,
    private readonly clocks: ClocksBehind,
    private readonly context: DecisionContext,
    private readonly services: ServiceInstitutions,
  ) {}

  execute(actor: UserActor, referralId: string): Promise<ReferralFileView> {
    permit(actor, 'referral:read');
    return this.transactions.run(actor, async () => {
      const referral = await this.referrals.find(referralId);
      if (!referral) throw hidden();
      const side = sideOf(actor, referral);
      await auditRead('referral.read', { id: referral.complaintId });
      const known = viewFor(side, referral, await this.clocks.ofReferrals([referral]));
      const [view = known] = await this.names.ofReferrals([known]);
      return { ...view, ...(await this.textsFor(side, referral)) };
    });
  }

  private async textsFor(side: Side, referral: Referral) {
    if (!side.isSender && !mayReadPacket(referral, side.institutionId)) return {};
    const texts = await this.vault.texts(referral.complaintId);
    const open = (textId: string | undefined): string | undefined => {
      const text = texts.find(({ id }) => id === textId);
      return text && this.personalData.openText(text);
    };
    const packet = open(referral.packetTextId);
    if (!side.isSender) return { packet, ...(await this.answerable(referral, side.institutionId)) };
    return {
      packet,
      overrideReason: open(referral.overrideTextId),
      entries: await this.file.entriesOf('referral', referral),
    };
  }

  private async answerable(referral: Referral, institutionId: string) {
    return {
      isLate: isLateReply(referral, institutionId, await this.context.forReferral(referral)),
      others: await this.services.othersFor(referral, institutionId),
    };
  }
}
