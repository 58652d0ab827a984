import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { CaseRepository } from '#persistence/casework/case.repository';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { Tx } from '#persistence/tx/tx';
import { ClocksBehind } from '../explain/clocks-behind';
import { auditRead, hidden, permit } from '../access/permit';
import { senderView } from '../referral/referral.view';
import type { ReferralView } from '../referral/referral.view';
import { CaseFile } from './case-file';
import type { FileEntry } from './case-file';
import { CaseNames } from './case-names';
import { caseView } from './case.view';
import type { CaseView } from './case.view';

export interface CaseFileView extends CaseView {
  readonly referrals: readonly ReferralView[];
  readonly entries: readonly FileEntry[];
}

/** One case with its file. The read is audited in its own transaction. */
@Injectable()
export class ReadCase {
  constructor(
    private readonly transactions: Tx,
    private readonly cases: CaseRepository,
    private readonly referrals: ReferralRepository,
    private readonly file: CaseFile,
    private readonly names: CaseNames,
    private readonly clocks: ClocksBehind,
  ) {}

  execute(actor: UserActor, caseId: string): Promise<CaseFileView> {
    permit(actor, 'case:read');
    return this.transactions.run(actor, async () => {
      const found = await this.cases.find(caseId);
      if (!found) throw hidden();
      await auditRead('case.read', { id: found.complaintId });
      const known = caseView(found, await this.clocks.ofCases([found]));
      const [view = known] = await this.names.ofCases([known]);
      const referrals = await this.referrals.ofCase(caseId);
      const behind = await this.clocks.ofReferrals(referrals);
      return {
        ...view,
        referrals: await this.names.ofReferrals(referrals.map((referral) => senderView(referral, behind))),
        entries: await this.file.entriesOf('case', found),
      };
    });
  }
}
