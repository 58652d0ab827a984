import { Injectable } from '@nestjs/common';
import type { Rung, SilenceEffect } from '#contracts/ladder-process';
import { systemActor } from '#core/access/actor';
import type { Outcome } from '#core/decision';
import { isLastResort } from '#core/ladder/ladder';
import { isSettled } from '#core/party/party-task';
import type { PartyTask, TaskEvent } from '#core/party/party-task';
import { assignTask, fireTaskDeadline } from '#core/party/task.decider';
import type { TaskContext, TaskDeadlinePurpose } from '#core/party/task.decider';
import { armedAfter } from '#core/sla/armed';
import type { ArmedEffect } from '#core/sla/armed';
import { getLadder } from '#core/sla/policy';
import type { DeadlinePurpose } from '#core/vocabulary';
import { DeadlineRepository } from '#persistence/deadline/deadline.repository';
import type { Deadline } from '#persistence/deadline/deadline.repository';
import { TaskRepository } from '#persistence/party/task.repository';
import { ReferenceData } from '#persistence/reference/reference-data';
import { Tx, tx } from '#persistence/tx/tx';
import { applyToTask } from '../decision/apply';
import { DecisionContext } from '../decision/decision-context';
import { asOf } from '../decision/effect-time';

/** Nothing is armed: look again after this long (real ms); a change wakes earlier. */
const NOTHING_ARMED_MS = 24 * 3_600_000;

/** What the process knows by one name: to be reminded, to run again and to hear of a missed limit all leave a task on its rung. */
const PURPOSES: Readonly<Record<SilenceEffect, readonly DeadlinePurpose[]>> = {
  remind: ['remind', 'resume', 'party'],
  warn: ['warn'],
  climb: ['climb'],
  toDutyManager: ['climb'],
};

/** The moves of a party task that nobody makes by hand. Each is one transaction and says how the rung stands after it. */
@Injectable()
export class TaskProcess {
  constructor(
    private readonly transactions: Tx,
    private readonly tasks: TaskRepository,
    private readonly deadlines: DeadlineRepository,
    private readonly reference: ReferenceData,
    private readonly context: DecisionContext,
  ) {}

  read(taskId: string): Promise<Rung> {
    return this.transactions.run(systemActor('process'), async () =>
      this.rungOf(await this.tasks.getForUpdate(taskId)),
    );
  }

  /** Gives a new task to whoever sits on its first rung now. An assigned task stays as it is. */
  assign(taskId: string): Promise<Rung> {
    return this.transactions.run(systemActor('process'), async () => {
      const task = await this.tasks.getForUpdate(taskId);
      if (task.status !== 'open') return this.rungOf(task);
      return this.move(task, [], (context) => assignTask(task, context));
    });
  }

  /** The effect of the first deadline of this kind that is due and that nobody has fired. */
  fire(taskId: string, effect: SilenceEffect): Promise<Rung> {
    return this.transactions.run(systemActor('timer'), async () => {
      const task = await this.tasks.getForUpdate(taskId);
      const armed = await this.deadlines.armedOf(taskId);
      const deadline = armed.find(({ purpose, actAt }) => PURPOSES[effect].includes(purpose) && actAt <= tx.now());
      if (!deadline) return this.rungAt(task, armed);
      const purpose = deadline.purpose as TaskDeadlinePurpose;
      return this.move(task, armed, (context) => fireTaskDeadline(task, purpose, context), deadline);
    });
  }

  private async move(
    task: PartyTask,
    armed: readonly Deadline[],
    decide: (context: TaskContext) => Outcome<TaskEvent>,
    deadline?: Deadline,
  ): Promise<Rung> {
    const context = await this.context.forTask(task);
    const outcome = decide(deadline ? asOf(deadline.actAt, context) : context);
    const fired = deadline && { deadlineId: deadline.id, by: 'workflow' as const };
    const after = await applyToTask(task.id, task, outcome, { wakes: false, fired });
    return this.rungAt(after, armedAfter(armed, outcome, deadline));
  }

  private async rungOf(task: PartyTask): Promise<Rung> {
    return this.rungAt(task, await this.deadlines.armedOf(task.id));
  }

  private async rungAt(task: PartyTask, [next]: readonly ArmedEffect[]): Promise<Rung> {
    const common = { id: task.id, version: task.version, isSettled: isSettled(task) };
    if (!next) return { ...common, waitMs: NOTHING_ARMED_MS, next: 'remind' };
    return { ...common, waitMs: tx.msUntil(next.actAt), next: await this.effectOf(task, next) };
  }

  private async effectOf(task: PartyTask, { purpose }: ArmedEffect): Promise<SilenceEffect> {
    if (purpose === 'warn') return purpose;
    if (purpose !== 'climb') return 'remind';
    const ladder = getLadder(await this.reference.policy(task.policyVersion), task.ladder);
    return isLastResort(ladder, (task.rung ?? task.startRung) + 1) ? 'toDutyManager' : 'climb';
  }
}
