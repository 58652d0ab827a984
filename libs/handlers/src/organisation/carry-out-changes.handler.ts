import { Injectable } from '@nestjs/common';
import { systemActor } from '#core/access/actor';
import { followOrganisation } from '#core/party/follow-organisation';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { OrganisationChangeRepository } from '#persistence/organisation/organisation-change.repository';
import type { DueChange } from '#persistence/organisation/organisation-change.repository';
import { OrganisationRepository } from '#persistence/organisation/organisation.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { applyToTask } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { TargetPauses } from '../decision/target-pauses';

const AT_ONCE = 20;
const ACTOR = systemActor('process');

/**
 * Changes of the organisation whose date has come: tasks of those concerned follow it, one transaction each. Whatever breaks off
 * half-way is taken up again; a task that has followed stays where it is.
 */
@Injectable()
export class CarryOutChanges {
  constructor(
    private readonly transactions: Tx,
    private readonly changes: OrganisationChangeRepository,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly organisation: OrganisationRepository,
    private readonly context: DecisionContext,
    private readonly targetPauses: TargetPauses,
  ) {}

  /** @returns how many changes were carried out. @throws when a task could not follow; the change is tried again. */
  async execute(): Promise<number> {
    const due = await this.transactions.run(ACTOR, () => this.changes.due(AT_ONCE));
    const failures: unknown[] = [];
    for (const change of due) await this.carryOut(change).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, 'carry out changes of the organisation');
    return due.length;
  }

  private async carryOut(change: DueChange): Promise<void> {
    const taskIds = await this.transactions.run(ACTOR, async () => {
      await this.changes.followReportingLines();
      return this.changes.openTaskIds(change);
    });
    let moved = 0;
    for (const taskId of taskIds) moved += await this.follow(taskId, change.decidedById);
    await this.transactions.run(ACTOR, () => this.changes.carriedOut(change.id, moved));
  }

  private follow(taskId: string, byId: string): Promise<number> {
    return this.transactions.run(ACTOR, async () => {
      // The complaint first, then the task, as everybody locks them.
      const seen = await this.tasks.find(taskId);
      if (!seen) return 0;
      await this.complaints.getForUpdate(seen.complaintId);
      const task = await this.tasks.getForUpdate(taskId);
      const positions = await this.organisation.atPositions(task.positionId ? [task.positionId] : [], tx.now());
      const context = { ...(await this.context.forTask(task)), position: positions.get(task.positionId ?? '') };
      const outcome = followOrganisation(task, byId, context);
      if (outcome.events.length === 0) return 0;
      await this.targetPauses.follow(task, await applyToTask(taskId, task, outcome, { wakes: true }));
      return 1;
    });
  }
}
