import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { openCase } from '#core/casework/case.decider';
import type { CaseRules } from '#core/casework/case.decider';
import type { Complaint } from '#core/complaint/complaint';
import { getCasePolicy } from '#core/sla/policy';
import { CaseRepository } from '#persistence/casework/case.repository';
import { applyToCase } from '../decision/apply';

/** Opens the social case of a complaint, inside the transaction that routes it. A complaint that is opened again has its case. */
@Injectable()
export class OpenCase {
  constructor(private readonly cases: CaseRepository) {}

  async of(complaint: Complaint, rules: CaseRules): Promise<void> {
    if (await this.cases.findOfComplaint(complaint.id)) return;
    // Nobody has said what it is: the kind with the shortest clock, until somebody has looked.
    const { caseKind: kind = 'violence' } = complaint;
    const { risk = getCasePolicy(rules.policy, kind).risk } = complaint;
    await applyToCase(uuidv7(), undefined, openCase(complaint, { kind, risk }, rules), { wakes: true });
  }
}
