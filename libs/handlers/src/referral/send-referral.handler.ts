import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { UserActor } from '#core/access/actor';
import { decideCase } from '#core/casework/case.decider';
import type { SocialCase } from '#core/casework/social-case';
import { openReferral } from '#core/referral/dispatch';
import type { PacketField } from '#core/referral/referral';
import type { Consent, ReferralNeed } from '#core/vocabulary';
import { CaseRepository } from '#persistence/casework/case.repository';
import { hidden, permit } from '../access/permit';
import { requireOverrideReason } from '../casework/act-on-case.handler';
import { addCaseText } from '../casework/case-text';
import { caseView } from '../casework/case.view';
import type { CaseView } from '../casework/case.view';
import { applyToCase, applyToReferral } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { expectVersion, unwrap } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { PersonalData } from '../vault/personal-data';
import { ServiceInstitutions } from './service-institutions';

export interface ReferRequest {
  readonly need: ReferralNeed;
  /** Purpose and minimum data, as the service will read it. */
  readonly packet: string;
  readonly shared: readonly PacketField[];
  readonly consent: Consent;
  readonly overrideReason?: string;
  /** In the order in which they are asked. */
  readonly institutionIds: readonly string[];
}

export interface ReferredView extends CaseView {
  readonly referralId: string;
}

/** Hands a family's need on: the packet is sealed, the case knows of it, and the referral has a process of its own. */
@Injectable()
export class SendReferral {
  constructor(
    private readonly once: Once,
    private readonly cases: CaseRepository,
    private readonly services: ServiceInstitutions,
    private readonly context: DecisionContext,
    private readonly personalData: PersonalData,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    caseId: string,
    expectedVersion: number,
    input: ReferRequest,
  ): Promise<Reply<ReferredView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'case:refer');
      requireOverrideReason(input.consent, input.overrideReason);
      const found = await this.cases.findForUpdate(caseId);
      if (!found) throw hidden();
      expectVersion(expectedVersion, found);
      await this.services.require(input.institutionIds);
      const { referralId, after } = await this.refer(actor, found, input);
      return { status: 200, version: after.version, body: { ...caseView(after), referralId } };
    });
  }

  private async refer(actor: UserActor, found: SocialCase, input: ReferRequest) {
    const context = await this.context.forCase(found);
    const referralId = uuidv7();
    const { need, shared, consent, institutionIds } = input;
    const sent = unwrap(decideCase(found, { type: 'refer', byId: actor.id, referralId, need }, context));
    const packet = {
      need,
      shared,
      consent,
      institutionIds,
      senderId: actor.id,
      packetTextId: await addCaseText(this.personalData, found, 'packet', input.packet),
      overrideTextId:
        consent === 'overridden'
          ? await addCaseText(this.personalData, found, 'reason', input.overrideReason ?? '')
          : undefined,
    };
    await applyToReferral(referralId, undefined, openReferral(found, packet, context), { wakes: true });
    return { referralId, after: await applyToCase(found.id, found, sent, { wakes: true }) };
  }
}
