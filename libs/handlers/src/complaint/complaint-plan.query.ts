import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import type { Complaint } from '#core/complaint/complaint';
import type { PartyTask } from '#core/party/party-task';
import { planAhead } from '#core/plan/plan';
import type { PlannedStep } from '#core/plan/plan';
import type { Seat } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx, tx } from '#persistence/tx/tx';
import { VaultRepository } from '#persistence/vault/vault.repository';
import { hidden, permit } from '../access/permit';
import { DecisionContext } from '../decision/decision-context';
import { iso } from './complaint.view';

export interface PlannedStepView {
  readonly at: string;
  readonly zone: Zone;
  readonly purpose: PlannedStep['purpose'];
  readonly taskId?: string;
  readonly level?: string;
  readonly seat?: Seat;
  /** Who will have it then, as the organisation stands today. */
  readonly holder?: string;
}

export interface PlanView {
  readonly asOf: string;
  readonly steps: readonly PlannedStepView[];
}

/** What will happen when, if nobody moves. */
@Injectable()
export class ComplaintPlan {
  constructor(
    private readonly transactions: Tx,
    private readonly complaints: ComplaintRepository,
    private readonly tasks: TaskRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly vault: VaultRepository,
    private readonly context: DecisionContext,
  ) {}

  execute(actor: UserActor, complaintId: string): Promise<PlanView> {
    permit(actor, 'complaint:read');
    return this.transactions.run(actor, async () => {
      const complaint = await this.complaints.find(complaintId);
      if (!complaint) throw hidden();
      const steps = await this.steps(complaint, await this.tasks.ofComplaint(complaintId));
      return { asOf: iso(tx.now()), steps: await this.views(steps) };
    });
  }

  /** Inside a transaction: what the plan of this complaint is now. */
  async steps(complaint: Complaint, tasks: readonly PartyTask[]): Promise<readonly PlannedStep[]> {
    const armed = (await this.deadlines.runningOf(complaint.id)).filter(({ state }) => state === 'armed');
    const context = await this.context.forLadders(complaint);
    return planAhead(complaint, tasks, armed, tx.now(), context);
  }

  async views(steps: readonly PlannedStep[]): Promise<readonly PlannedStepView[]> {
    const userIds = steps.map(({ userId }) => userId).filter((id): id is string => id !== undefined);
    const names = await this.vault.userNames([...new Set(userIds)]);
    return steps.map((step) => stepView(step, names));
  }
}

/** A task that exists only in the plan has no id to show. */
const stepView = (
  { at, zone, purpose, taskId, level, seat, userId }: PlannedStep,
  names: ReadonlyMap<string, string>,
): PlannedStepView => ({
  at: iso(at),
  zone,
  purpose,
  taskId: taskId?.startsWith('planned-') ? undefined : taskId,
  level,
  seat,
  holder: userId && names.get(userId),
});
