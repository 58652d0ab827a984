import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Referral } from '#core/referral/referral';
import { wasAsked } from '#core/referral/referral';
import { Tx } from '#persistence/tx/tx';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { invalidInput, Problem } from '#platform/http/problem';
import { hidden, permit } from '../access/permit';
import { expectVersion } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { sideOf } from '../referral/referral-side';
import { AnswerLinks } from './answer-links';
import { IssueReferralLetter } from './issue-referral-letter';
import { fileName, letterView } from './letter.view';
import type { LetterFile, LetterView } from './letter.view';
import { LetterPress } from './letter-press';

/** The letter that goes with a referral: for its sender, and for the service it is for. Neither name nor packet is in it. */
@Injectable()
export class ReferralLetters {
  constructor(
    private readonly transactions: Tx,
    private readonly once: Once,
    private readonly answerLinks: AnswerLinks,
    private readonly referrals: ReferralRepository,
    private readonly issueReferralLetter: IssueReferralLetter,
    private readonly letterPress: LetterPress,
  ) {}

  /** As the page it belongs to before the code, it tells nothing of the family. */
  async byLink(token: string): Promise<LetterFile> {
    const { actor, link } = await this.answerLinks.enterReferral(token);
    return this.transactions.run(actor, async () => {
      const referral = await this.referrals.findForUpdate(link.referralId);
      if (!referral) throw new Problem('linkRevoked');
      const letter = await this.issueReferralLetter.currentFor(referral, link.institutionId);
      return { fileName: fileName(letter), bytes: await this.letterPress.read(letter, actor.via) };
    });
  }

  issue(
    actor: UserActor,
    request: CommandRequest,
    referralId: string,
    expectedVersion: number,
    institutionId: string | undefined,
  ): Promise<Reply<LetterView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, 'letter:print');
      const referral = await this.referrals.findForUpdate(referralId);
      if (!referral) throw hidden();
      const service = serviceOf(actor, referral, institutionId);
      expectVersion(expectedVersion, referral);
      const letter = await this.issueReferralLetter.currentFor(referral, service);
      return { status: 200, version: referral.version, body: letterView(letter) };
    });
  }
}

/** The sender says for which of the services she asked; a service has only its own. */
function serviceOf(actor: UserActor, referral: Referral, institutionId: string | undefined): string {
  const side = sideOf(actor, referral);
  const own = side.isSender ? undefined : side.institutionId;
  const service = institutionId ?? own;
  if (service === undefined) throw invalidInput({ pointer: '/institutionId', code: 'required' });
  const isAsked = referral.addressees.some((one) => one.institutionId === service && wasAsked(one));
  if (!isAsked || (own !== undefined && own !== service))
    throw invalidInput({ pointer: '/institutionId', code: 'invalid' });
  return service;
}
