import { Injectable } from '@nestjs/common';
import type { Complaint, ComplaintEvent } from '#core/complaint/complaint';
import { refuseExtension } from '#core/complaint/extension';
import { grantedBy } from '#core/complaint/extension-event';
import { extendLimit } from '#core/party/limit-extension';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { TaskRepository } from '#persistence/party/task.repository';
import { tx } from '#persistence/tx/tx';
import { applyToComplaint, applyToTask } from './apply';
import { cancelTasks } from './cancel-tasks';
import { DecisionContext } from './decision-context';

/** What becomes of more time that was asked for, in the transaction in which it is decided on. The complaint is locked. */
@Injectable()
export class Extensions {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly context: DecisionContext,
  ) {}

  /** Before it is decided on: whose limit it is must not pass in between. */
  async hold({ extensionAsked }: Complaint, { id }: Pick<PartyTask, 'id'>): Promise<void> {
    if (extensionAsked?.approvalTaskId === id && extensionAsked.partyTaskId !== undefined)
      await this.tasks.getForUpdate(extensionAsked.partyTaskId);
  }

  /** What was asked for is over, or something else is asked for now: whoever was to decide on it is spared. */
  async follow(before: Complaint | undefined, after: Complaint): Promise<void> {
    const approvalTaskId = before?.extensionAsked?.approvalTaskId;
    if (approvalTaskId === undefined || approvalTaskId === after.extensionAsked?.approvalTaskId) return;
    await cancelTasks(this.tasks, [await this.tasks.getForUpdate(approvalTaskId)]);
  }

  /** A party's own limit lies on its task: it is armed anew there. */
  async giveToParty(events: readonly ComplaintEvent[]): Promise<void> {
    for (const event of events)
      if (event.type === 'limitExtended' && event.partyTaskId !== undefined) {
        const task = await this.tasks.getForUpdate(event.partyTaskId);
        const context = await this.context.forTask(task);
        await applyToTask(task.id, task, extendLimit(task, grantedBy(event), context), { wakes: true });
      }
  }

  /** The approver has declined: the complaint hears of it, and whoever asked is told. */
  async refuse(complaint: Complaint, approval: Pick<PartyTask, 'id'>, events: readonly TaskEvent[]): Promise<void> {
    const declined = events.find((event) => event.type === 'taskDeclined');
    if (!declined) return;
    const outcome = refuseExtension(complaint, approval, declined, tx.now());
    await applyToComplaint(complaint.id, complaint, outcome, { wakes: true });
  }
}
