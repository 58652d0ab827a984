import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Instant, Zone } from '#core/calendar/instant';
import type { Complaint } from '#core/complaint/complaint';
import type { PartyTask } from '#core/party/party-task';
import { planAhead } from '#core/plan/plan';
import type { PlannedStep } from '#core/plan/plan';
import type { Seat } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { Deadline } from '#persistence/deadline/deadline.repository';
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
  readonly deadlineId?: string;
  /** Who will have it then, as the organisation stands today. */
  readonly holder?: string;
}

/** A planned step with the clock that is armed for it; what begins later has none yet. */
export interface ArmedStep extends PlannedStep {
  readonly deadlineId?: string;
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
  async steps(complaint: Complaint, tasks: readonly PartyTask[]): Promise<readonly ArmedStep[]> {
    const armed = (await this.deadlines.runningOf(complaint.id)).filter(({ state }) => state === 'armed');
    const context = await this.context.forLadders(complaint);
    return planAhead(complaint, tasks, armed, tx.now(), context).map((step) => ({
      ...step,
      deadlineId: armed.find((deadline) => isFor(deadline, step, tx.now()))?.id,
    }));
  }

  async views(steps: readonly ArmedStep[]): Promise<readonly PlannedStepView[]> {
    const userIds = steps.map(({ userId }) => userId).filter((id): id is string => id !== undefined);
    const names = await this.vault.userNames([...new Set(userIds)]);
    return steps.map((step) => stepView(step, names));
  }
}

/** What is overdue will be done now. */
const isFor = ({ purpose, taskId, actAt }: Deadline, step: PlannedStep, now: Instant): boolean =>
  purpose === step.purpose && taskId === step.taskId && Math.max(now, actAt) === step.at;

/** A task that exists only in the plan has no id to show. */
const stepView = (
  { at, zone, purpose, taskId, level, seat, userId, deadlineId }: ArmedStep,
  names: ReadonlyMap<string, string>,
): PlannedStepView => ({
  at: iso(at),
  zone,
  purpose,
  taskId: taskId?.startsWith('planned-') ? undefined : taskId,
  level,
  seat,
  deadlineId,
  holder: userId && names.get(userId),
});
