import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { localDate } from '#core/calendar/instant';
import { isLate } from '#core/partner/lateness';
import { REPLY_KIND, repliesFor, replyText } from '#core/partner/reply';
import type { PartyTask } from '#core/party/party-task';
import { allowedTaskCommands } from '#core/party/task-rules';
import type { LateCause, Party, Reply as ReplyCode } from '#core/vocabulary';
import { AnswerLinkRepository } from '#persistence/partner/answer-link.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { invalidInput, Problem } from '#platform/http/problem';
import type { Issue } from '#platform/http/problem';
import type { TaskView } from '../complaint/complaint.view';
import { notAllowedNow } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { ActOnTask } from '../party/act-on-task.handler';
import type { TaskRequest } from '../party/act-on-task.handler';
import { AnswerLinks } from './answer-links';

/** What a party clicked and typed. */
export interface ReplyInput {
  readonly reply: ReplyCode;
  /** `YYYY-MM-DD`, by which it will be done. */
  readonly on?: string;
  readonly note?: string;
  readonly proposedParty?: Party;
  readonly lateCause?: LateCause;
}

/** One click of an outside party, turned into the same commands as everybody's: an answer, or the task given back. */
@Injectable()
export class ReplyToTask {
  constructor(
    private readonly transactions: Tx,
    private readonly once: Once,
    private readonly actOnTask: ActOnTask,
    private readonly answerLinks: AnswerLinks,
    private readonly links: AnswerLinkRepository,
  ) {}

  byLogin(
    actor: UserActor,
    request: CommandRequest,
    taskId: string,
    expectedVersion: number,
    input: ReplyInput,
  ): Promise<Reply<TaskView>> {
    return this.actOnTask.execute(actor, request, taskId, expectedVersion, (task) => taskRequest(task, input));
  }

  /** Once: the link is used up in the same commit. The very same request again gets its first answer. */
  async byLink(
    token: string,
    proof: string | undefined,
    request: CommandRequest,
    input: ReplyInput,
  ): Promise<Reply<TaskView>> {
    const visit = await this.answerLinks.enterAgain(token);
    const { actor, link } = visit;
    if ('isUsed' in visit) return this.once.run(actor, request, () => Promise.reject(new Problem('linkUsed')));
    await this.transactions.run(actor, () => this.answerLinks.requireProof(visit, proof));
    // A reminder that came meanwhile changes nothing of what was asked; whatever does, ends the link.
    return this.actOnTask.execute(
      actor,
      request,
      link.taskId,
      undefined,
      (task) => taskRequest(task, input),
      () => this.links.markUsed(link.id, actor.id),
    );
  }
}

/** @throws Problem 400 naming what the reply lacks, 409 when it is not among those offered. */
function taskRequest(task: PartyTask, input: ReplyInput): TaskRequest {
  const offered = repliesFor(task);
  if (offered.length === 0) throw notAllowedNow(task.status, allowedTaskCommands(task));
  const issues = issuesOf(task, input, offered);
  if (issues.length > 0) throw invalidInput(...issues);
  const { outcome } = REPLY_KIND[input.reply];
  const { reply, note, on, lateCause, proposedParty } = input;
  if (outcome === undefined) return { type: 'decline', reason: 'notOurs', proposedParty, text: note };
  return { type: 'answer', outcome, text: replyText(reply, { on, note }), lateCause };
}

function issuesOf(task: PartyTask, input: ReplyInput, offered: readonly ReplyCode[]): Issue[] {
  const { reply, on, note, proposedParty, lateCause } = input;
  if (!offered.includes(reply)) return [{ pointer: '/reply', code: 'notInList', params: { allowed: offered } }];
  const { needs, outcome } = REPLY_KIND[reply];
  const isAnswer = outcome !== undefined;
  const today = localDate(tx.now(), task.zone ?? 'WIB');
  const mustBeLate = isAnswer && isLate(task, tx.now());
  return [
    ...needed('/on', on, needs === 'date'),
    ...(on !== undefined && needs === 'date' && on < today
      ? [{ pointer: '/on', code: 'tooEarly', params: { from: today } } as const]
      : []),
    ...(needs === 'note' && note === undefined ? [{ pointer: '/note', code: 'required' } as const] : []),
    ...needed('/proposedParty', proposedParty, needs === 'owner'),
    ...needed('/lateCause', lateCause, mustBeLate),
  ];
}

/** Wanted and not there, or there and not wanted. */
function needed(pointer: string, value: string | undefined, isWanted: boolean): readonly Issue[] {
  if (isWanted === (value !== undefined)) return [];
  return [{ pointer, code: isWanted ? 'required' : 'notApplicable' }];
}
