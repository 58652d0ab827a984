import { Inject, Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { NoticeTemplate } from '#core/decision';
import { answersByLink, linkExpiry } from '#core/partner/answer-link';
import { CODE_LIFE_MS } from '#core/partner/one-time-code';
import { askOf } from '#core/partner/referral-link';
import type { ReferralAsk } from '#core/partner/referral-link';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import type { Referral } from '#core/referral/referral';
import type { QueuedMessage } from '#persistence/message/message.repository';
import { AnswerCodeRepository } from '#persistence/partner/answer-code.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { tx } from '#persistence/tx/tx';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { newToken, tokenHash } from '#platform/crypto/token';
import { PUBLIC_URL, publicPage } from './public-url';

/** What stands in one message and is stored nowhere. */
export interface MessageSecrets {
  readonly code?: string;
  readonly link?: string;
}

type Held = Pick<PartyTask, 'status' | 'seat' | 'positionId' | 'assigneeId' | 'stepDueAt'>;
type Sent = Pick<Referral, 'status' | 'addressees' | 'stepDueAt'>;

/** Notices by which a party learns that something waits for it. */
const ASKING: readonly NoticeTemplate[] = ['taskAssigned', 'taskReminder', 'taskWarning', 'taskResumed'];

/** Notices by which a service learns that a referral waits for it, and what they ask. */
const ASKED_BY: Partial<Readonly<Record<NoticeTemplate, ReferralAsk>>> = {
  referralReceived: 'decide',
  referralReminder: 'decide',
  referralWarning: 'decide',
  referralFeedback: 'report',
};

/**
 * Makes links and codes in the delivery that sends them: the database holds their hashes, a queue never sees them, and a
 * delivery that fails takes them back with everything else.
 */
@Injectable()
export class SentSecrets {
  constructor(
    private readonly links: AnswerLinkRepository,
    private readonly codes: AnswerCodeRepository,
    private readonly oneTimeCodes: OneTimeCodes,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async of(message: QueuedMessage): Promise<MessageSecrets> {
    if (message.template === 'partnerCode') return { code: await this.code(String(message.params.codeId)) };
    const [, stream, id] = /^(task|referral)\/([0-9a-f-]{36})\//.exec(message.key) ?? [];
    const asks = ASKED_BY[message.template];
    if (stream === 'referral' && id !== undefined && asks !== undefined) return this.referralLink(message, id, asks);
    if (stream !== 'task' || !ASKING.includes(message.template)) return {};
    const taskId = id;
    const task = taskId === undefined ? undefined : await this.heldTask(taskId);
    if (!task || taskId === undefined || task.positionId === undefined) return {};
    const isHers = task.assigneeId === message.recipientUserId && answersByLink(task.seat);
    return isHers && !isSettled(task) ? { link: await this.link(message, taskId, task, task.positionId) } : {};
  }

  private async link(message: QueuedMessage, taskId: string, task: Held, positionId: string): Promise<string> {
    const token = newToken();
    const issuedAt = tx.now();
    const expiresAt = linkExpiry(issuedAt, task.stepDueAt);
    const { complaintId } = message;
    await this.links.issue({ id: uuidv7(), complaintId, taskId, positionId, issuedAt, expiresAt }, tokenHash(token));
    // Behind the #: no server, proxy or referrer ever sees it.
    return publicPage(this.publicUrl, `/jawab#${token}`);
  }

  /** Only to whom the service's referral was sent, and only while it asks what the notice asks. */
  private async referralLink(message: QueuedMessage, referralId: string, asks: ReferralAsk): Promise<MessageSecrets> {
    const referral = await this.sentReferral(referralId);
    const own = referral?.addressees.find(
      ({ userId, status }) => userId === message.recipientUserId && askOf(status) === asks,
    );
    if (!referral || own?.userId === undefined || referral.status === 'revoked' || referral.status === 'completed')
      return {};
    const token = newToken();
    const issuedAt = tx.now();
    const { complaintId } = message;
    const { institutionId, userId } = own;
    const expiresAt = linkExpiry(issuedAt, referral.stepDueAt);
    await this.links.issueForReferral(
      { id: uuidv7(), complaintId, referralId, institutionId, userId, asks, issuedAt, expiresAt },
      tokenHash(token),
    );
    return { link: publicPage(this.publicUrl, `/jawab/rujukan#${token}`) };
  }

  private async code(codeId: string): Promise<string> {
    const code = this.oneTimeCodes.make();
    await this.codes.setCode(codeId, this.oneTimeCodes.hash(codeId, code), Date.now() + CODE_LIFE_MS);
    return code;
  }

  private async heldTask(taskId: string): Promise<Held | undefined> {
    const [row] = await tx.query<Row>(
      'SELECT status, seat, position_id, assignee_id, step_due_at FROM party_task WHERE id = $1',
      [taskId],
    );
    return row && fromRow<Held>(row);
  }

  private async sentReferral(referralId: string): Promise<Sent | undefined> {
    const [row] = await tx.query<Row>('SELECT status, addressees, step_due_at FROM referral WHERE id = $1', [
      referralId,
    ]);
    return row && fromRow<Sent>(row);
  }
}
