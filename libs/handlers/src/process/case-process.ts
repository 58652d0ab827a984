import { Injectable } from '@nestjs/common';
import type { CaseEffect, CasePlace } from '#contracts/case-process';
import { systemActor } from '#core/access/actor';
import { fireCaseDeadline } from '#core/casework/case.decider';
import type { CaseDeadlinePurpose } from '#core/casework/case.decider';
import type { SocialCase } from '#core/casework/social-case';
import { armedAfter } from '#core/sla/armed';
import type { ArmedEffect } from '#core/sla/armed';
import { CaseRepository } from '#persistence/casework/case.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { applyToCase } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { asOf } from '../decision/effect-time';

const EFFECT: Readonly<Record<CaseDeadlinePurpose, CaseEffect>> = {
  contact: 'reportMissedContact',
  monitor: 'remindToMonitor',
};

/** Nothing is armed: look again after this long (real ms); a change wakes earlier. */
const NOTHING_ARMED_MS = 24 * 3_600_000;

/** The moves of a social case that nobody makes by hand. Each is one transaction and says how it stands after it. */
@Injectable()
export class CaseProcess {
  constructor(
    private readonly transactions: Tx,
    private readonly cases: CaseRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly context: DecisionContext,
  ) {}

  read(caseId: string): Promise<CasePlace> {
    return this.transactions.run(systemActor('process'), async () =>
      placeAt(await this.cases.getForUpdate(caseId), await this.deadlines.armedOf(caseId)),
    );
  }

  /** The effect of the deadline with this purpose, if it is due and nobody has fired it. */
  fire(caseId: string, purpose: CaseDeadlinePurpose): Promise<CasePlace> {
    return this.transactions.run(systemActor('timer'), async () => {
      const found = await this.cases.getForUpdate(caseId);
      const armed = await this.deadlines.armedOf(caseId);
      const deadline = armed.find((candidate) => candidate.purpose === purpose && candidate.actAt <= tx.now());
      if (!deadline) return placeAt(found, armed);
      const outcome = fireCaseDeadline(found, purpose, asOf(deadline.actAt, await this.context.forCase(found)));
      const after = await applyToCase(caseId, found, outcome, {
        wakes: false,
        fired: { deadlineId: deadline.id, by: 'workflow' },
      });
      return placeAt(after, armedAfter(armed, outcome, deadline));
    });
  }
}

function placeAt(found: SocialCase, [next]: readonly ArmedEffect[]): CasePlace {
  const known = { version: found.version, isClosed: found.status === 'closed' };
  if (!next) return { ...known, waitMs: NOTHING_ARMED_MS };
  return { ...known, waitMs: tx.msUntil(next.actAt), next: EFFECT[next.purpose as CaseDeadlinePurpose] };
}
