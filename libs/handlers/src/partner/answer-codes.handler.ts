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
import { Tx } from '#persistence/tx/tx';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { isSameHash, newToken, tokenHash } from '#platform/crypto/token';
import { Problem } from '#platform/http/problem';
import { OutboxDoorbell } from '#platform/queues/outbox.doorbell';
import { auditAct, hidden } from '../access/permit';
import { AnswerLinks } from './answer-links';
import type { LinkVisit } from './answer-links';

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
    private readonly messages: QueueMessage,
    private readonly oneTimeCodes: OneTimeCodes,
    private readonly doorbell: OutboxDoorbell,
  ) {}

  /** @throws Problem 429 when too many were asked for, or guessed wrong, at this link. */
  async request(token: string): Promise<void> {
    const visit = await this.answerLinks.enter(token);
    await this.transactions.run(visit.actor, () => this.queue(visit));
    this.doorbell.ring();
  }

  /** A wrong guess is counted although it is refused, so the refusal comes after the commit. */
  async confirm(token: string, code: string): Promise<ProofView> {
    const visit = await this.answerLinks.enter(token);
    const outcome = await this.transactions.run(visit.actor, () => this.check(visit, code));
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  }

  private async queue({ link, actor }: LinkVisit): Promise<void> {
    const realNow = Date.now();
    const task = await this.tasks.find(link.taskId);
    if (!task) throw hidden();
    const { recent, wrong } = await this.codes.countFor(link.id, realNow - CODE_WINDOW_MS);
    if (wrong >= WRONG_PER_LINK) throw new Problem('codeLocked');
    if (recent >= CODES_IN_WINDOW) throw new Problem('tooManyRequests', { retryAfter: CODE_WINDOW_MS / 1_000 });
    const codeId = uuidv7();
    await this.codes.request({ id: codeId, linkId: link.id, complaintId: link.complaintId, realNow });
    await this.messages.queue({
      id: uuidv7(),
      key: `code/${codeId}`,
      complaintId: link.complaintId,
      template: 'partnerCode',
      params: { number: task.complaintNumber, codeId },
      userId: actor.id,
    });
    await auditAct('answerCode.requested', { complaintId: link.complaintId, subjectId: link.taskId });
  }

  private async check({ link }: LinkVisit, guess: string): Promise<ProofView | Problem> {
    const realNow = Date.now();
    const code = await this.codes.findLatest(link.id);
    const state = code === undefined ? 'notSent' : codeState(code, realNow);
    if (code === undefined || state !== 'open') return new Problem(DEAD[state === 'open' ? 'notSent' : state]);
    if (!this.isRight(code, guess)) {
      await this.codes.countWrong(code.id);
      await auditAct('answerCode.wrong', { complaintId: link.complaintId, subjectId: link.taskId });
      const left = CODE_ATTEMPTS - code.attempts - 1;
      return left > 0 ? new Problem('codeWrong', { params: { left }, members: { left } }) : new Problem('codeTooOften');
    }
    const proof = newToken();
    const until = realNow + PROOF_LIFE_MS;
    await this.codes.confirm(code.id, { hash: tokenHash(proof), until }, realNow);
    await auditAct('answerCode.confirmed', { complaintId: link.complaintId, subjectId: link.taskId });
    return { proof, expiresAt: new Date(until).toISOString() };
  }

  private isRight({ id, codeHash }: StoredCode, guess: string): boolean {
    return codeHash !== null && isSameHash(codeHash, this.oneTimeCodes.hash(id, guess));
  }
}
