import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Permission } from '#core/access/policy';
import { decideCase } from '#core/casework/case.decider';
import type { CaseCommand } from '#core/casework/case.decider';
import type { SocialCase } from '#core/casework/social-case';
import type { CaseClosure, Consent, Risk } from '#core/vocabulary';
import { CaseRepository } from '#persistence/casework/case.repository';
import { invalidInput } from '#platform/http/problem';
import { hidden, permit } from '../access/permit';
import { applyToCase } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { expectVersion, unwrap } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { PersonalData } from '../vault/personal-data';
import { addCaseText } from './case-text';
import { caseView } from './case.view';
import type { CaseView } from './case.view';

export type CaseRequest =
  | { readonly type: 'screen'; readonly risk: Risk; readonly consent: Consent; readonly overrideReason?: string }
  | { readonly type: 'recordContact'; readonly text?: string }
  | { readonly type: 'close'; readonly closure: CaseClosure; readonly text?: string };

/** A case manager's own move on a social case; referring is a use case of its own. */
@Injectable()
export class ActOnCase {
  constructor(
    private readonly once: Once,
    private readonly cases: CaseRepository,
    private readonly context: DecisionContext,
    private readonly personalData: PersonalData,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    caseId: string,
    expectedVersion: number,
    input: CaseRequest,
  ): Promise<Reply<CaseView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, `case:${input.type}` satisfies Permission);
      const found = await this.cases.findForUpdate(caseId);
      if (!found) throw hidden();
      expectVersion(expectedVersion, found);
      const context = await this.context.forCase(found);
      const outcome = unwrap(decideCase(found, await this.commandOf(actor, found, input), context));
      const after = await applyToCase(caseId, found, outcome, { wakes: true });
      return { status: 200, version: after.version, body: caseView(after) };
    });
  }

  private async commandOf(actor: UserActor, found: SocialCase, input: CaseRequest): Promise<CaseCommand> {
    const byId = actor.id;
    switch (input.type) {
      case 'screen': {
        const { risk, consent, overrideReason } = input;
        requireOverrideReason(consent, overrideReason);
        return { type: 'screen', byId, risk, consent, textId: await this.keep(found, 'reason', overrideReason) };
      }
      case 'recordContact':
        return { type: 'recordContact', byId, textId: await this.keep(found, 'contact', input.text) };
      case 'close':
        return {
          type: 'close',
          byId,
          closure: input.closure,
          textId: await this.keep(found, 'reason', input.text),
        };
    }
  }

  private keep(found: SocialCase, kind: 'reason' | 'contact', text: string | undefined): Promise<string | undefined> {
    return text === undefined ? Promise.resolve(undefined) : addCaseText(this.personalData, found, kind, text);
  }
}

/** @throws Problem 400 when nobody has said why the family was not asked. */
export function requireOverrideReason(consent: Consent, overrideReason: string | undefined): void {
  if (consent === 'overridden' && overrideReason === undefined)
    throw invalidInput({ pointer: '/overrideReason', code: 'required' });
}
