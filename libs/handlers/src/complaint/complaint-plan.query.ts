import { Injectable } from '@nestjs/common';
import type { UserActor } from '#core/access/actor';
import type { Zone } from '#core/calendar/instant';
import { planAhead } from '#core/plan/plan';
import type { PlannedStep } from '#core/plan/plan';
import type { Seat } from '#core/vocabulary';
import { ComplaintRepository } from '#persistence/complaint/complaint.repository';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { Tx, tx } from '#persistence/tx/tx';
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
    private readonly context: DecisionContext,
  ) {}

  execute(actor: UserActor, complaintId: string): Promise<PlanView> {
    permit(actor, 'complaint:read');
    return this.transactions.run(actor, async () => {
      const complaint = await this.complaints.find(complaintId);
      if (!complaint) throw hidden();
      const tasks = await this.tasks.ofComplaint(complaintId);
      const armed = (await this.deadlines.runningOf(complaintId)).filter(({ state }) => state === 'armed');
      const context = await this.context.forLadders(complaint);
      return { asOf: iso(tx.now()), steps: planAhead(complaint, tasks, armed, tx.now(), context).map(stepView) };
    });
  }
}

/** A task that exists only in the plan has no id to show. */
const stepView = ({ at, zone, purpose, taskId, level, seat }: PlannedStep): PlannedStepView => ({
  at: iso(at),
  zone,
  purpose,
  taskId: taskId?.startsWith('planned-') ? undefined : taskId,
  level,
  seat,
});
