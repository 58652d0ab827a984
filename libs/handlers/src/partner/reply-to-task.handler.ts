import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import { Tx } from '#persistence/tx/tx';
import { Problem } from '#platform/http/problem';
import type { TaskView } from '../complaint/complaint.view';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { ActOnTask } from '../party/act-on-task.handler';
import { AnswerLinks } from './answer-links';
import { taskRequest } from './reply-request';
import type { ReplyInput } from './reply-request';

/** One click of an outside party, turned into the same commands as everybody's: an answer, or the task given back. */
@Injectable()
export class ReplyToTask {
  constructor(
    private readonly transactions: Tx,
    private readonly once: Once,
    private readonly actOnTask: ActOnTask,
    private readonly answerLinks: AnswerLinks,
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
      () => this.answerLinks.useUp(visit),
    );
  }
}
