import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import {
  CODES_IN_WINDOW,
  CODE_ATTEMPTS,
  CODE_WINDOW_MS,
  PROOF_LIFE_MS,
  WRONG_PER_LINK,
  codeState,
} from '#core/partner/one-time-code';
import { AnswerCodeRepository } from '#persistence/partner/answer-code.repository';
import type { StoredCode } from '#persistence/partner/answer-code.repository';
import { QueueMessage } from '#persistence/message/queue-message';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferralRepository } from '#persistence/referral/referral.repository';
import { Tx } from '#persistence/tx/tx';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { isSameHash, newToken, tokenHash } from '#platform/crypto/token';
import { Problem } from '#platform/http/problem';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { auditAct } from '../access/permit';
import { AnswerLinks } from './answer-links';
import type { AnyLink, LinkVisit } from './answer-links';

export interface ProofView {
  /** Sent with the answer; good for half an hour. */
  readonly proof: string;
  readonly expiresAt: string;
}

const DEAD = { notSent: 'codeNotSent', used: 'codeExpired', expired: 'codeExpired', tooOften: 'codeTooOften' } as const;

/** One-time codes: sent to whoever holds the task, wherever the link has been forwarded to. */
@Injectable()
export class AnswerCodes {
  constructor(
    private readonly transactions: Tx,
    private readonly answerLinks: AnswerLinks,
    private readonly codes: AnswerCodeRepository,
    private readonly tasks: TaskRepository,
    private readonly referrals: ReferralRepository,
    private readonly messages: QueueMessage,
    private readonly oneTimeCodes: OneTimeCodes,
    private readonly doorbell: OutboxDoorbell,
  ) {}

  /** @throws Problem 429 when too many were asked for, or guessed wrong, at this link. */
  async request(token: string): Promise<void> {
    const visit = await this.answerLinks.enterAny(token);
    await this.transactions.run(visit.actor, () => this.queue(visit));
    this.doorbell.ring();
  }

  /** A wrong guess is counted although it is refused, so the refusal comes after the commit. */
  async confirm(token: string, code: string): Promise<ProofView> {
    const visit = await this.answerLinks.enterAny(token);
    const outcome = await this.transactions.run(visit.actor, () => this.check(visit, code));
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  }

  private async queue({ link, actor }: LinkVisit<AnyLink>): Promise<void> {
    const realNow = Date.now();
    const number = await this.numberOf(link);
    const { recent, wrong } = await this.codes.countFor(link.id, realNow - CODE_WINDOW_MS);
    if (wrong >= WRONG_PER_LINK) throw new Problem('codeLocked');
    if (recent >= CODES_IN_WINDOW) throw new Problem('tooManyRequests', { retryAfter: CODE_WINDOW_MS / 1_000 });
    const codeId = uuidv7();
    await this.codes.request({
      id: codeId,
      linkId: link.id,
      complaintId: link.complaintId,
      userId: actor.id,
      realNow,
    });
    await this.messages.queue({
      id: uuidv7(),
      key: `code/${codeId}`,
      complaintId: link.complaintId,
      template: 'partnerCode',
      params: { number, codeId },
      userId: actor.id,
    });
    await auditAct('answerCode.requested', { complaintId: link.complaintId, subjectId: subjectOf(link) });
  }

  private async check({ link, actor }: LinkVisit<AnyLink>, guess: string): Promise<ProofView | Problem> {
    const realNow = Date.now();
    const code = await this.codes.findLatest(link.id);
    const state = code === undefined ? 'notSent' : codeState(code, realNow);
    if (code === undefined || state !== 'open') return new Problem(DEAD[state === 'open' ? 'notSent' : state]);
    // Sent to whoever held the task before: it is no guess either.
    if (code.userId !== actor.id) return new Problem('codeExpired');
    if (!this.isRight(code, guess)) {
      await this.codes.countWrong(code.id);
      await auditAct('answerCode.wrong', { complaintId: link.complaintId, subjectId: subjectOf(link) });
      const left = CODE_ATTEMPTS - code.attempts - 1;
      return left > 0 ? new Problem('codeWrong', { params: { left }, members: { left } }) : new Problem('codeTooOften');
    }
    const proof = newToken();
    const until = realNow + PROOF_LIFE_MS;
    await this.codes.confirm(code.id, { hash: tokenHash(proof), until }, realNow);
    await auditAct('answerCode.confirmed', { complaintId: link.complaintId, subjectId: subjectOf(link) });
    return { proof, expiresAt: new Date(until).toISOString() };
  }

  /** @throws Problem 410 when whoever was asked may not know of it any more. */
  private async numberOf(link: AnyLink): Promise<string> {
    const about = 'taskId' in link ? await this.tasks.find(link.taskId) : await this.referrals.find(link.referralId);
    if (!about) throw new Problem('linkRevoked');
    return about.complaintNumber;
  }

  private isRight({ id, codeHash }: StoredCode, guess: string): boolean {
    return codeHash !== null && isSameHash(codeHash, this.oneTimeCodes.hash(id, guess));
  }
}

const subjectOf = (link: AnyLink): string => ('taskId' in link ? link.taskId : link.referralId);
