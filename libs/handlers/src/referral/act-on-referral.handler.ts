import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Permission } from '#core/access/policy';
import { allowedForService, decideReferral } from '#core/referral/referral.decider';
import type { ReferralCommand } from '#core/referral/referral.decider';
import type { ReferralContext } from '#core/referral/referral-context';
import type { Referral } from '#core/referral/referral';
import type { LateCause, ReferralDecline, ReferralOutcome } from '#core/vocabulary';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { invalidInput } from '#platform/http/problem';
import { hidden, permit } from '../access/permit';
import { addCaseText } from '../casework/case-text';
import { applyToReferral } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { expectVersion, unwrap } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { PersonalData } from '../vault/personal-data';
import { sideOf, viewFor } from './referral-side';
import type { ReferralView } from './referral.view';
import { issuesOfAnswer } from './service-answer';
import { ServiceInstitutions } from './service-institutions';

export type ReferralRequest =
  | { readonly type: 'see' }
  | { readonly type: 'accept'; readonly lateCause?: LateCause }
  | {
      readonly type: 'decline';
      readonly reason: ReferralDecline;
      readonly text?: string;
      /** Whose it is instead. */
      readonly proposedInstitutionId?: string;
    }
  | { readonly type: 'progress'; readonly text: string; readonly lateCause?: LateCause }
  | {
      readonly type: 'complete';
      readonly outcome: ReferralOutcome;
      readonly text: string;
      readonly lateCause?: LateCause;
    }
  | { readonly type: 'recordCall'; readonly text: string }
  | {
      readonly type: 'confirmContact';
      readonly institutionId: string;
      /** The named person who has the family. */
      readonly contactName: string;
      readonly text?: string;
    }
  | { readonly type: 'readdress'; readonly institutionIds: readonly string[] }
  | { readonly type: 'revoke'; readonly text?: string };

type OfService = Extract<ReferralRequest, { type: 'see' | 'accept' | 'decline' | 'progress' | 'complete' }>;
type OfSender = Exclude<ReferralRequest, OfService>;

/** A person's own move on a referral: the sender's, or that of a service whose turn it is. */
@Injectable()
export class ActOnReferral {
  constructor(
    private readonly once: Once,
    private readonly referrals: ReferralRepository,
    private readonly services: ServiceInstitutions,
    private readonly context: DecisionContext,
    private readonly personalData: PersonalData,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    referralId: string,
    /** Left out where what somebody says stands whatever else happened to the referral meanwhile. */
    expectedVersion: number | undefined,
    wanted: ReferralRequest | ((referral: Referral, context: ReferralContext) => ReferralRequest),
    /** What else commits with it. */
    along: () => Promise<unknown> = async () => undefined,
  ): Promise<Reply<ReferralView>> {
    return this.once.run(actor, request, async () => {
      if (typeof wanted !== 'function') permit(actor, `referral:${wanted.type}` satisfies Permission);
      const referral = await this.referrals.findForUpdate(referralId);
      if (!referral) throw hidden();
      const side = sideOf(actor, referral);
      if (expectedVersion !== undefined) expectVersion(expectedVersion, referral);
      const context = await this.context.forReferral(referral);
      const input = typeof wanted === 'function' ? wanted(referral, context) : wanted;
      permit(actor, `referral:${input.type}` satisfies Permission);
      const command = isOfService(input)
        ? await this.ofService(actor, referral, input, context)
        : await this.ofSender(actor, referral, input);
      const outcome = unwrap(decideReferral(referral, command, context));
      const after = await applyToReferral(referralId, referral, outcome, { wakes: true });
      await along();
      return { status: 200, version: after.version, body: viewFor(side, after) };
    });
  }

  private async ofService(
    actor: UserActor,
    referral: Referral,
    input: OfService,
    context: ReferralContext,
  ): Promise<ReferralCommand> {
    const { institutionId } = actor;
    if (institutionId === undefined) throw hidden();
    // What is not theirs to say now is refused as such.
    if (allowedForService(referral, institutionId).includes(input.type)) {
      const issues = issuesOfAnswer(input, referral, institutionId, context);
      if (issues.length > 0) throw invalidInput(...issues);
    }
    const by = { byId: actor.id, institutionId };
    switch (input.type) {
      case 'see':
        return { type: 'see', ...by };
      case 'accept':
        return { type: 'accept', lateCause: input.lateCause, ...by };
      case 'decline': {
        const { reason, text, proposedInstitutionId } = input;
        if (proposedInstitutionId !== undefined)
          await this.services.require([proposedInstitutionId], () => '/proposedInstitutionId');
        const textId = text === undefined ? undefined : await this.keep(referral, 'reason', text);
        return { type: 'decline', reason, textId, proposedInstitutionId, ...by };
      }
      case 'progress': {
        const textId = await this.keep(referral, 'progress', input.text);
        return { type: 'progress', textId, lateCause: input.lateCause, ...by };
      }
      case 'complete': {
        const textId = await this.keep(referral, 'progress', input.text);
        return { type: 'complete', outcome: input.outcome, textId, lateCause: input.lateCause, ...by };
      }
    }
  }

  private async ofSender(actor: UserActor, referral: Referral, input: OfSender): Promise<ReferralCommand> {
    const byId = actor.id;
    switch (input.type) {
      case 'recordCall':
        return { type: 'recordCall', byId, textId: await this.keep(referral, 'call', input.text) };
      case 'confirmContact': {
        const { institutionId, contactName, text } = input;
        await this.services.require([institutionId], () => '/institutionId');
        const said = text === undefined ? contactName : `${contactName}\n${text}`;
        return { type: 'confirmContact', byId, institutionId, textId: await this.keep(referral, 'contact', said) };
      }
      case 'readdress':
        await this.services.require(input.institutionIds);
        return { type: 'readdress', byId, institutionIds: input.institutionIds };
      case 'revoke': {
        const textId = input.text === undefined ? undefined : await this.keep(referral, 'reason', input.text);
        return { type: 'revoke', byId, textId };
      }
    }
  }

  private keep(referral: Referral, kind: Parameters<typeof addCaseText>[2], text: string): Promise<string> {
    return addCaseText(this.personalData, referral, kind, text);
  }
}

const OF_SERVICE: readonly ReferralRequest['type'][] = ['see', 'accept', 'decline', 'progress', 'complete'];

const isOfService = (input: ReferralRequest): input is OfService => OF_SERVICE.includes(input.type);
