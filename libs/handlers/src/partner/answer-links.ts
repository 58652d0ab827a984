import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import type { UserActor } from '#core/access/actor';
import type { Instant } from '#core/calendar/instant';
import { linkState } from '#core/partner/answer-link';
import type { AnswerLink, LinkState } from '#core/partner/answer-link';
import { referralLinkState } from '#core/partner/referral-link';
import type { ReferralLink } from '#core/partner/referral-link';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { AnswerCodeRepository } from '#persistence/partner/answer-code.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import type { FoundLink } from '#persistence/partner/answer-link.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { tokenHash } from '#platform/crypto/token';
import { Problem } from '#platform/http/problem';
import { actorOf } from '../session/load-actor.query';

export type AnyLink = AnswerLink | ReferralLink;

/** Somebody who came by a link: she acts as whoever was asked, for that one task or referral. */
export interface LinkVisit<Of extends AnyLink = AnswerLink> {
  readonly link: Of;
  readonly actor: UserActor;
}

/** A link that has done what it was for, and who used it: the same command again gets its first answer. */
export type UsedVisit<Of extends AnyLink = AnswerLink> = LinkVisit<Of> & { readonly isUsed: true };

const DEAD = { used: 'linkUsed', revoked: 'linkRevoked', expired: 'linkExpired' } as const;

const isAny = (_link: AnyLink): _link is AnyLink => true;
const isOfTask = (link: AnyLink): link is AnswerLink => 'taskId' in link;
const isOfReferral = (link: AnyLink): link is ReferralLink => 'referralId' in link;

/** From a token to a person: the holder of the task, or whom the service's referral was sent to, by link. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly transactions: Tx,
    private readonly links: AnswerLinkRepository,
    private readonly codes: AnswerCodeRepository,
    private readonly actors: ActorRepository,
  ) {}

  /**
   * To its task. @throws Problem 404 for a token nobody was sent, or that is for something else, 410 for a link that is used,
   * withdrawn or too old.
   */
  async enter(token: string): Promise<LinkVisit> {
    return unused(await this.visit(token, isOfTask));
  }

  /** To its referral; as `enter`. */
  async enterReferral(token: string): Promise<LinkVisit<ReferralLink>> {
    return unused(await this.visit(token, isOfReferral));
  }

  /** To whatever it is for: a code is the same for all. */
  async enterAny(token: string): Promise<LinkVisit<AnyLink>> {
    return unused(await this.visit(token, isAny));
  }

  /** Like `enter`, and lets in whoever used this very link. */
  enterAgain(token: string): Promise<LinkVisit | UsedVisit> {
    return this.visit(token, isOfTask);
  }

  /** Like `enterReferral`, and lets in whoever used this very link. */
  enterReferralAgain(token: string): Promise<LinkVisit<ReferralLink> | UsedVisit<ReferralLink>> {
    return this.visit(token, isOfReferral);
  }

  /** Within a transaction of the visit. @throws Problem 403 without the proof that a code sent to whoever is asked now was entered. */
  async requireProof({ link, actor }: LinkVisit<AnyLink>, proof: string | undefined): Promise<void> {
    const isProven =
      proof !== undefined && (await this.codes.isProven(link.id, actor.id, tokenHash(proof), Date.now()));
    if (!isProven) throw new Problem('codeRequired');
  }

  /** In the commit of the answer. @throws Problem 410 when another request was faster. */
  async useUp({ link, actor }: LinkVisit<AnyLink>): Promise<void> {
    if (!(await this.links.markUsed(link.id, actor.id))) throw new Problem('linkUsed');
  }

  private visit<Of extends AnyLink>(
    token: string,
    isWanted: (link: AnyLink) => link is Of,
  ): Promise<LinkVisit<Of> | UsedVisit<Of>> {
    return this.transactions.run(systemActor('process'), async () => {
      const found = await this.links.findByToken(tokenHash(token));
      if (!found || !isWanted(found.link)) throw new Problem('linkUnknown');
      const { link } = found;
      const state = stateOf(found, tx.now());
      if (state === 'used' && link.usedById !== undefined)
        return { link, actor: await this.holder(link.usedById, link), isUsed: true };
      const holderId = 'task' in found ? found.task.assigneeId : found.link.userId;
      if (state !== 'open' || holderId === undefined) throw new Problem(DEAD[state === 'open' ? 'revoked' : state]);
      return { link, actor: await this.holder(holderId, link) };
    });
  }

  /** By link she is nobody's supervisor and sees no region: what she may is what whoever was asked may for that one thing. */
  private async holder(userId: string, link: AnyLink): Promise<UserActor> {
    const actor = actorOf(await this.actors.seatsOf(userId));
    // Whoever has left the service since is not asked any more.
    if (!actor || (isOfReferral(link) && actor.institutionId !== link.institutionId)) throw new Problem('linkRevoked');
    return { ...actor, scopes: [], via: 'link' };
  }
}

function unused<Of extends AnyLink>(visit: LinkVisit<Of> | UsedVisit<Of>): LinkVisit<Of> {
  if ('isUsed' in visit) throw new Problem('linkUsed');
  return visit;
}

const stateOf = (found: FoundLink, now: Instant): LinkState =>
  'task' in found ? linkState(found.link, found.task, now) : referralLinkState(found.link, found.referral, now);
