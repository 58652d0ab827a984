import { Injectable } from '@nestjs/common';
import type { Complaint } from '#core/complaint/complaint';
import { followPauses } from '#core/complaint/target-pause';
import type { PartyTask } from '#core/party/party-task';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { applyToComplaint } from './apply';
import { DecisionContext } from './decision-context';

/** The target of a complaint waits with its tasks: looked at in the transaction that pauses one of them or lets it run again. */
@Injectable()
export class TargetPauses {
  constructor(
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly context: DecisionContext,
  ) {}

  /** What has become of a task's pause; the complaint is locked already. */
  async follow(before: PartyTask, after: PartyTask): Promise<void> {
    if (before.pause?.until === after.pause?.until) return;
    const complaint = await this.complaints.findForUpdate(after.complaintId);
    if (complaint) await this.apply(complaint);
  }

  private async apply(complaint: Complaint): Promise<void> {
    const context = await this.context.forComplaint(complaint, await this.tasks.ofComplaint(complaint.id));
    await applyToComplaint(complaint.id, complaint, followPauses(complaint, context), { wakes: true });
  }
}
