import { Inject, Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { NoticeTemplate } from '#core/decision';
import { answersByLink, linkExpiry } from '#core/partner/answer-link';
import { CODE_LIFE_MS } from '#core/partner/one-time-code';
import { isSettled } from '#core/party/party-task';
import type { PartyTask } from '#core/party/party-task';
import type { QueuedMessage } from '#persistence/message/message.repository';
import { AnswerCodeRepository } from '#persistence/partner/answer-code.repository';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { fromRow } from '#persistence/row';
import type { Row } from '#persistence/row';
import { tx } from '#persistence/tx/tx';
import { OneTimeCodes } from '#platform/crypto/one-time-codes';
import { newToken, tokenHash } from '#platform/crypto/token';

/** The address of this installation, `string`. */
export const PUBLIC_URL = Symbol('PUBLIC_URL');

/** What stands in one message and is stored nowhere. */
export interface MessageSecrets {
  readonly code?: string;
  readonly link?: string;
}

type Held = Pick<PartyTask, 'status' | 'seat' | 'positionId' | 'assigneeId' | 'stepDueAt'>;

/** Notices by which a party learns that something waits for it. */
const ASKING: readonly NoticeTemplate[] = ['taskAssigned', 'taskReminder', 'taskWarning', 'taskResumed'];

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
    if (!ASKING.includes(message.template)) return {};
    const [, taskId] = /^task\/([0-9a-f-]{36})\//.exec(message.key) ?? [];
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
    return `${this.publicUrl.replace(/\/$/, '')}/jawab#${token}`;
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
}
