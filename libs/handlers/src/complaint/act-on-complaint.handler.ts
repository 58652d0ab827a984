import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Permission } from '#core/access/policy';
import type { Complaint } from '#core/complaint/complaint';
import type { ComplaintCommandType } from '#core/complaint/complaint-rules';
import { decideComplaint } from '#core/complaint/complaint.decider';
import type { ComplaintCommand } from '#core/complaint/complaint.decider';
import type { AnswerOutcome } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { hidden, permit } from '../access/permit';
import { applyToComplaint } from '../decision/apply';
import { cancelTasks } from '../decision/cancel-tasks';
import { DecisionContext } from '../decision/decision-context';
import { expectVersion, unwrap } from '../decision/refusal-problem';
import { Once } from '../idempotency/once';
import type { CommandRequest, Reply } from '../idempotency/once';
import { PersonalData } from '../vault/personal-data';
import { complaintStateView } from './complaint.view';
import type { ComplaintStateView } from './complaint.view';

/** What a person asks of a complaint; the answer is a text with an outcome, everything else may carry a reason. */
export type ComplaintRequest =
  | { readonly type: 'answer'; readonly text: string; readonly outcome: AnswerOutcome }
  | { readonly type: Exclude<ComplaintCommandType, 'answer'>; readonly reason?: string };

/** A person's own move on a complaint. */
@Injectable()
export class ActOnComplaint {
  constructor(
    private readonly once: Once,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly context: DecisionContext,
    private readonly personalData: PersonalData,
  ) {}

  execute(
    actor: UserActor,
    request: CommandRequest,
    complaintId: string,
    expectedVersion: number,
    input: ComplaintRequest,
  ): Promise<Reply<ComplaintStateView>> {
    return this.once.run(actor, request, async () => {
      permit(actor, `complaint:${input.type}` satisfies Permission);
      const complaint = await this.complaints.findForUpdate(complaintId);
      if (!complaint) throw hidden();
      expectVersion(expectedVersion, complaint);
      const tasks = await this.tasks.ofComplaint(complaintId);
      const context = await this.context.forComplaint(complaint, tasks);
      const outcome = unwrap(decideComplaint(complaint, await this.commandOf(actor, complaint, input), context));
      const after = await applyToComplaint(complaintId, complaint, outcome, { wakes: true });
      if (after.status === 'answered' || after.status === 'closed') await cancelTasks(this.tasks, tasks);
      return { status: 200, version: after.version, body: complaintStateView(after) };
    });
  }

  private async commandOf(actor: UserActor, complaint: Complaint, input: ComplaintRequest): Promise<ComplaintCommand> {
    if (input.type === 'answer') {
      const textId = await this.personalData.addText(complaint, 'answer', input.text);
      return { type: 'answer', byId: actor.id, outcome: input.outcome, textId };
    }
    const textId =
      input.reason === undefined ? undefined : await this.personalData.addText(complaint, 'reason', input.reason);
    return { type: input.type, byId: actor.id, textId };
  }
}
