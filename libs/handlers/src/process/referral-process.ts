import { Injectable } from '@nestjs/common';
import type { Rung, SilenceEffect } from '#contracts/ladder-process';
import { systemActor } from '#core/access/actor';
import { returnReferral } from '#core/casework/case.decider';
import { followUp } from '#core/complaint/complaint.decider';
import type { Outcome } from '#core/decision';
import { sendReferral } from '#core/referral/dispatch';
import { awaitsContact, isOver } from '#core/referral/referral';
import type { Referral, ReferralEvent } from '#core/referral/referral';
import type { ReferralContext } from '#core/referral/referral-context';
import { fireReferralDeadline } from '#core/referral/referral-silence';
import type { ReferralDeadlinePurpose } from '#core/referral/referral-silence';
import { returned } from '#core/referral/returned';
import { armedAfter } from '#core/sla/armed';
import type { ArmedEffect } from '#core/sla/armed';
import { CaseRepository } from '#persistence/casework/case.repository';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { applyToCase, applyToComplaint, applyToReferral } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { asOf } from '../decision/effect-time';

/** Nothing is armed: look again after this long (real ms); a change wakes earlier. */
const NOTHING_ARMED_MS = 24 * 3_600_000;

/** The moves of a referral that nobody makes by hand. Each is one transaction and says how it stands after it. */
@Injectable()
export class ReferralProcess {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly cases: CaseRepository,
    private readonly referrals: ReferralRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly context: DecisionContext,
  ) {}

  /** To whoever's turn it is. A referral that is out stays out. */
  send(referralId: string): Promise<Rung> {
    return this.transactions.run(systemActor('process'), async () => {
      const referral = await this.referrals.getForUpdate(referralId);
      if (referral.status !== 'open') return rungAt(referral, await this.deadlines.armedOf(referralId));
      return this.sendOut(referral);
    });
  }

  /**
   * The effect of the deadline with this purpose, if it is due and nobody has fired it. A referral that was given new
   * addressees at the same moment goes out: the process is told this version, and would not ask about it again.
   */
  fire(referralId: string, purpose: ReferralDeadlinePurpose): Promise<Rung> {
    return this.transactions.run(systemActor('timer'), async () => {
      const referral = await this.referrals.getForUpdate(referralId);
      if (referral.status === 'open') return this.sendOut(referral);
      const armed = await this.deadlines.armedOf(referralId);
      const deadline = armed.find((candidate) => candidate.purpose === purpose && candidate.actAt <= tx.now());
      if (!deadline) return rungAt(referral, armed);
      return this.move(referral, armed, (context) => fireReferralDeadline(referral, purpose, context), deadline);
    });
  }

  /** Tells the case how it ended; of one that was carried out the complaint learns that it is followed up, and no more. */
  returnToCase(referralId: string): Promise<void> {
    return this.transactions.run(systemActor('process'), async () => {
      const seen = await this.referrals.find(referralId);
      if (!seen || !isOver(seen)) return;
      const complaint = await this.complaints.getForUpdate(seen.complaintId);
      const found = await this.cases.getForUpdate(seen.caseId);
      const referral = await this.referrals.getForUpdate(referralId);
      if (referral.returnedAt !== undefined) return;
      await applyToCase(found.id, found, returnReferral(referral, tx.now()), { wakes: true });
      if (referral.status === 'completed')
        await applyToComplaint(complaint.id, complaint, followUp(complaint, tx.now()), { wakes: false });
      await applyToReferral(referralId, referral, returned(tx.now()), { wakes: false });
    });
  }

  private sendOut(referral: Referral): Promise<Rung> {
    return this.move(referral, [], (context) => sendReferral(referral, context));
  }

  private async move(
    referral: Referral,
    armed: readonly Deadline[],
    decide: (context: ReferralContext) => Outcome<ReferralEvent>,
    deadline?: Deadline,
  ): Promise<Rung> {
    const context = await this.context.forReferral(referral);
    const outcome = decide(deadline ? asOf(deadline.actAt, context) : context);
    const fired = deadline && { deadlineId: deadline.id, by: 'workflow' as const };
    const after = await applyToReferral(referral.id, referral, outcome, { wakes: false, fired });
    return rungAt(after, armedAfter(armed, outcome, deadline));
  }
}

function rungAt(referral: Referral, [next]: readonly ArmedEffect[]): Rung {
  const common = { id: referral.id, version: referral.version, isSettled: isOver(referral) };
  if (!next) return { ...common, waitMs: NOTHING_ARMED_MS, next: 'remind' };
  return { ...common, waitMs: tx.msUntil(next.actAt), next: effectOf(referral, next) };
}

function effectOf(referral: Referral, { purpose }: ArmedEffect): SilenceEffect {
  if (purpose === 'remind' || purpose === 'warn') return purpose;
  const isAnybodyLeft = referral.addressees.some(({ status }) => status === 'waiting');
  return awaitsContact(referral) || !isAnybodyLeft ? 'toDutyManager' : 'climb';
}
