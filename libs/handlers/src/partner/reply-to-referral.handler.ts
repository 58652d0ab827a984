import { Injectable } from '@nestjs/common';
import { needOf, REFERRAL_REPLY_KIND, referralRepliesFor, referralReplyText } from '#core/partner/referral-reply';
import type { ReferralContext } from '#core/referral/referral-context';
import { allowedForService } from '#core/referral/referral.decider';
import type { Referral } from '#core/referral/referral';
import type { LateCause, ReferralReply } from '#core/vocabulary';
import { Tx } from '#persistence/tx/tx';
import { invalidInput, Problem } from '#platform/http/problem';
import type { Issue } from '#platform/http/problem';
import { notAllowedNow } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { ActOnReferral } from '../referral/act-on-referral.handler';
import type { ReferralRequest } from '../referral/act-on-referral.handler';
import { issuesOfAnswer } from '../referral/service-answer';
import type { ReferralView } from '../referral/referral.view';
import { AnswerLinks } from './answer-links';

/** What a service clicked and typed. */
export interface ReferralReplyInput {
  readonly reply: ReferralReply;
  readonly note?: string;
  readonly proposedInstitutionId?: string;
  readonly lateCause?: LateCause;
}

/** One click of a service, turned into the same commands as those of whoever is logged in. */
@Injectable()
export class ReplyToReferral {
  constructor(
    private readonly transactions: Tx,
    private readonly once: Once,
    private readonly actOnReferral: ActOnReferral,
    private readonly answerLinks: AnswerLinks,
  ) {}

  /** Once: the link is used up in the same commit. The very same request again gets its first answer. */
  async byLink(
    token: string,
    proof: string | undefined,
    request: CommandRequest,
    input: ReferralReplyInput,
  ): Promise<Reply<ReferralView>> {
    const visit = await this.answerLinks.enterReferralAgain(token);
    const { actor, link } = visit;
    if ('isUsed' in visit) return this.once.run(actor, request, () => Promise.reject(new Problem('linkUsed')));
    await this.transactions.run(actor, () => this.answerLinks.requireProof(visit, proof));
    // A reminder that came meanwhile changes nothing of what was asked; whatever does, ends the link.
    return this.actOnReferral.execute(
      actor,
      request,
      link.referralId,
      undefined,
      (referral, context) => requestOf(referral, link.institutionId, context, input),
      () => this.answerLinks.useUp(visit),
    );
  }
}

/** @throws Problem 400 naming what the reply lacks, 409 when nothing is asked any more. */
function requestOf(
  referral: Referral,
  institutionId: string,
  context: ReferralContext,
  input: ReferralReplyInput,
): ReferralRequest {
  const offered = referralRepliesFor(referral, institutionId);
  if (offered.length === 0) throw notAllowedNow(referral.status, allowedForService(referral, institutionId));
  const { reply, note, lateCause, proposedInstitutionId } = input;
  if (!offered.includes(reply))
    throw invalidInput({ pointer: '/reply', code: 'notInList', params: { allowed: offered } });
  const kind = REFERRAL_REPLY_KIND[reply];
  const answer = { ...kind, proposedInstitutionId, lateCause };
  const issues = [...noteIssues(reply, note), ...issuesOfAnswer(answer, referral, institutionId, context)];
  if (issues.length > 0) throw invalidInput(...issues);
  switch (kind.type) {
    case 'accept':
      return { type: 'accept', lateCause };
    case 'decline':
      return { type: 'decline', reason: kind.reason, text: note, proposedInstitutionId };
    case 'progress':
      return { type: 'progress', text: referralReplyText(reply, note), lateCause };
    case 'complete':
      return { type: 'complete', outcome: kind.outcome, text: referralReplyText(reply, note), lateCause };
  }
}

function noteIssues(reply: ReferralReply, note: string | undefined): readonly Issue[] {
  if (needOf(reply) === 'note' && note === undefined) return [{ pointer: '/note', code: 'required' }];
  if (REFERRAL_REPLY_KIND[reply].type === 'accept' && note !== undefined)
    return [{ pointer: '/note', code: 'notApplicable' }];
  return [];
}
