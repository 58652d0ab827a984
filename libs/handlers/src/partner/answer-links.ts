import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import type { UserActor } from '#core/access/actor';
import { linkState } from '#core/partner/answer-link';
import type { AnswerLink } from '#core/partner/answer-link';
import { ActorRepository } from '#persistence/organisation/actor.repository';
import { AnswerCodeRepository } from '#persistence/partner/answer-code.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { tokenHash } from '#platform/crypto/token';
import { Problem } from '#platform/http/problem';
import { actorOf } from '../session/load-actor.query';

/** Somebody who came by a link: she acts as whoever holds the task, for that one task. */
export interface LinkVisit {
  readonly link: AnswerLink;
  readonly actor: UserActor;
}

/** A link that has done what it was for, and who used it: the same command again gets its first answer. */
export type UsedVisit = LinkVisit & { readonly isUsed: true };

const DEAD = { used: 'linkUsed', revoked: 'linkRevoked', expired: 'linkExpired' } as const;

/** From a token to a person: the holder of the task, by link. */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly transactions: Tx,
    private readonly links: AnswerLinkRepository,
    private readonly codes: AnswerCodeRepository,
    private readonly actors: ActorRepository,
  ) {}

  /** @throws Problem 404 for a token nobody was sent, 410 for a link that is used, withdrawn or too old. */
  async enter(token: string): Promise<LinkVisit> {
    const visit = await this.enterAgain(token);
    if ('isUsed' in visit) throw new Problem('linkUsed');
    return visit;
  }

  /** Like `enter`, and lets in whoever used this very link. */
  enterAgain(token: string): Promise<LinkVisit | UsedVisit> {
    return this.transactions.run(systemActor('process'), async () => {
      const found = await this.links.findByToken(tokenHash(token));
      if (!found) throw new Problem('linkUnknown');
      const { link, task } = found;
      const state = linkState(link, task, tx.now());
      if (state === 'used' && link.usedById !== undefined)
        return { link, actor: await this.holder(link.usedById), isUsed: true };
      if (state !== 'open' || task.assigneeId === undefined)
        throw new Problem(DEAD[state === 'open' ? 'revoked' : state]);
      return { link, actor: await this.holder(task.assigneeId) };
    });
  }

  /** Within a transaction of the visit. @throws Problem 403 without the proof that the code was entered. */
  async requireProof({ link }: LinkVisit, proof: string | undefined): Promise<void> {
    if (!(await this.isProven(link, proof))) throw new Problem('codeRequired');
  }

  async isProven({ id }: AnswerLink, proof: string | undefined): Promise<boolean> {
    return proof !== undefined && (await this.codes.isProven(id, tokenHash(proof), Date.now()));
  }

  /** By link she is nobody's supervisor and sees no region: what she may is what the task's own holder may for that task. */
  private async holder(userId: string): Promise<UserActor> {
    const actor = actorOf(await this.actors.seatsOf(userId));
    if (!actor) throw new Problem('linkRevoked');
    return { ...actor, scopes: [], via: 'link' };
  }
}
